# What several say of a team's processes, side by side.

voice-team = The team's dots
voice-coach = The coach
voice-own = Own answers
voice-outside = Customers

gap-voice = Who says so
gap-width = Gap
gap-mean = { $dots }, the mean of { $count } answers
gap-alt = { $count } of { $of } processes are seen differently.

gap-state-apart = { $team }: { $count ->
    [one] one of { $of } processes is seen differently, and that is { $process }
   *[other] { $count } of { $of } processes are seen differently, { $process } most of all
  }
gap-state-same = { $team }: { $count ->
    [one] one process is seen by two sides, and they agree
   *[other] { $count } processes are seen by two sides or more, and all agree
  }
gap-state-empty = { $team }: there is nothing to lay side by side yet

gap-dots = { $count ->
    [1] one dot
    [2] two dots
    [3] three dots
   *[other] { $amount } dots
  }
gap-coach-higher = { $reader ->
    [team] You see yourselves { $dots } higher in { $process } than your coach does.
    [coach] The team sees itself { $dots } higher in { $process } than you do.
   *[other] The team sees itself { $dots } higher in { $process } than its coach does.
  }
gap-coach-lower = { $reader ->
    [team] You see yourselves { $dots } lower in { $process } than your coach does.
    [coach] The team sees itself { $dots } lower in { $process } than you do.
   *[other] The team sees itself { $dots } lower in { $process } than its coach does.
  }
gap-own-higher = { $reader ->
    [team] Together you agreed on { $dots } more in { $process } than you gave on average when each of you answered alone.
   *[other] Together the team agreed on { $dots } more in { $process } than its members gave on average when each answered alone.
  }
gap-own-lower = { $reader ->
    [team] Together you agreed on { $dots } fewer in { $process } than you gave on average when each of you answered alone.
   *[other] Together the team agreed on { $dots } fewer in { $process } than its members gave on average when each answered alone.
  }
gap-outside-higher = { $reader ->
    [team] You see yourselves { $dots } higher in { $process } than your customers do.
   *[other] The team sees itself { $dots } higher in { $process } than its customers do.
  }
gap-outside-lower = { $reader ->
    [team] You see yourselves { $dots } lower in { $process } than your customers do.
   *[other] The team sees itself { $dots } lower in { $process } than its customers do.
  }
gap-without-team = { $process }: the team has no dots here yet, and the others do not agree.
gap-same = Seen alike: { $processes }.
gap-alone = Only one side has said something yet: { $processes }.

gap-how-to-read = Each mark is what one side says of a process. The longer the band between them, the more there is to talk about: a gap is no fault, it is a question.
gap-empty = Here the team's dots will stand beside what its coach, its members alone and others say of the same processes. As soon as two of them have said something of a process, it appears here.
gap-missing-coach = { $reader ->
    [coach] You have given no dots of your own for this half-year. You can under “My own dots”; the team sees them only if you share them.
   *[other] The coach has shared no dots of their own for this half-year.
  }
gap-missing-own = The mean of the members' own answers appears when a process was revealed in the dot session, or the half-year is closed, and at least three have answered.
gap-missing-outside = Customers' answers appear when they were asked by a link, that survey has closed, and at least three have answered.
gap-coach-unshared = Only the team's coaches see your dots and notes here: they are not shared with the team.
gap-note = The coach on { $process }: { $note }
