# How a process came to its dots, who has understood since, the rocket through time, dots goals.

# Saying openly that one has understood, whoever joined later first of all.
confirming-too-early = The team has no dot here yet. Give your own answer; it counts once your team reveals the answers.
confirming-said-already = You have said so already.
confirm-heading = You joined later: have you understood, too?
confirm-why = { $count ->
    [one] This process got its first dot
   *[other] These { $count } processes got their first dot
  } before you joined. The first dot means that every member has understood, and you count now. Your team sees what you say here.
confirm-say = I have understood
confirm-said = You have said: I have understood.
confirm-gaps = Joined later and not yet said
confirm-gap = { $name }: { $processes }
home-need-confirm = You joined later: say what you have understood, { $count ->
    [one] one process
   *[other] { $count } processes
  }
me-deed-confirm-understanding = It was said openly: I have understood
me-deed-take-back-confirmation = “I have understood” was taken back

# How far "every member has understood" holds with the members of today.
today-all = Today every member has understood.
today-some = Today { $understood } of { $members } members have understood.
today-then = { $period }: { $understood } of { $members } members had understood.
today-not-counted = { $period }: how many had understood was not counted.
today-joined = { $count ->
    [one] One member has joined since;
   *[other] { $count } members have joined since;
  } { $said ->
    [0] none of them says so yet.
    [one] one of them says so.
   *[other] { $said } of them say so.
  }
today-said = Said openly since: { $names }.
today-unheard = Joined later and not yet said: { $names }.
today-progress = For { $period }, { $answered } of { $members } members have given their own answer.

# One rating of the history.
history-name-then = called { $name } then
history-model = model { $model }
history-given = set by { $name }, { $date }
history-given-on = set on { $date }
history-present = There and agreed: { $names }.
history-understood = { $understood } of { $members } members had understood.
history-attested = In place of unanimity: { $words }

# The rocket through time.
replay-play = Play from the beginning
replay-stop = Stop here
replay-frame = { $period }: { $dots } of { $most } dots

# Goals for dots.
dots-goal-heading = Goals for these dots
dots-goal-none = There is no goal here yet.
dots-goal-dots = How many dots do you want to reach?
dots-goal-range = Within
dots-goal-save = Set the goal
dots-goal-saved = The goal is set. The rocket shows it as a ring.
dots-goal-dropped = The goal is dropped.
dots-goal-drop = Drop
dots-goal-why = Why is it dropped?
dots-goal-reached-all = The team has every dot of this process. There is nothing left to aim at.
dots-goal-out-of-range = This process has 1 to { $most } dots to aim at.
dots-goal-there-already = { $dots ->
    [one] The team has one dot here already.
   *[other] The team has { $dots } dots here already.
  } Aim higher.
dots-goal-had-already = { $dots ->
    [one] The team has had one dot here within this range,
   *[other] The team has had { $dots } dots here within this range,
  } so the goal would be reached at once. Choose a range that begins later.
goal-range-over = This range is over. Choose one that still lasts.
goal-celebrated = This goal was celebrated and stays as it is. Choose another range.
goal-not-open = This goal is no longer open.
goal-why-missing = Write why the goal is dropped. One sentence is enough.
me-deed-set-goal = A goal was set
me-deed-drop-goal = A goal was dropped
