# The rocket page.

rocket-state-empty = { $team } has no dots yet
rocket-state-first = { $team } has { $dots } of { $most } dots, rated for the first time
rocket-state-more = { $team } has { $dots } of { $most } dots, { $count ->
    [one] one more
   *[other] { $count } more
  } than in the half-year before
rocket-state-fewer = { $team } has { $dots } of { $most } dots, { $count ->
    [one] one fewer
   *[other] { $count } fewer
  } than in the half-year before
rocket-state-same = { $team } has { $dots } of { $most } dots, as many as in the half-year before

rocket-process-unrated = Not rated yet.
rocket-process-rated = { $count ->
    [0] No dots in this half-year.
    [one] One dot in this half-year.
   *[other] { $count } dots in this half-year.
  }
rocket-process-carried = { $count ->
    [0] No dots, carried over from { $period }.
    [one] One dot, carried over from { $period }.
   *[other] { $count } dots, carried over from { $period }.
  }
rocket-process-before = { $count ->
    [0] In the half-year before there were none.
    [one] In the half-year before there was one.
   *[other] In the half-year before there were { $count }.
  }
rocket-understood-all = Every member has said: I have understood.
rocket-answered = { $answered } of { $members } members have given their own answer.
rocket-understood-some = { $understood } of { $members } members have said: I have understood.
rocket-understood-not-yet = { $count ->
    [one] One said: not yet.
   *[other] { $count } said: not yet.
  }
rocket-understood-silent = No answer yet: { $names }.

rocket-set-heading = Set the dots
rocket-dots-label = How many dots does the team have here?
rocket-dots-choice = { $count ->
    [0] No dots
    [one] One dot
    [2] Two dots
    [3] Three dots
   *[other] { $count } dots
  }
rocket-reason = Why so many? (needed from the { $first ->
    [1] first
    [2] second
    [3] third
   *[other] { $first }th
  } dot on, unless you link to evidence)
rocket-evidence = Link to evidence
rocket-attested = It is not known that everybody has understood. Why is the dot given all the same?
rocket-attested-why = The first dot means that every member of the team company has understood the process. What you write here stays beside the dots.
rocket-save = Save the dots
rocket-saved = Saved. The rocket shows the new dots.

rocket-history = How it came to this
rocket-no-history = Nobody has rated this process yet.
rocket-history-line = { $period }: { $dots }
rocket-history-corrected = corrected later
rocket-history-imported = brought in from a workbook
rocket-history-evidence = Evidence
rocket-goal = **Goal for { $period }:** { $count ->
    [one] one dot
   *[other] { $count } dots
  } · { $state }
