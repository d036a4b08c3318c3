# Goals and their pace, wherever they are shown.

goal-target-at-least = Goal for { $period }: at least { $target }
goal-target-at-most = Goal for { $period }: at most { $target }
goal-target-within = Goal for { $period }: between { $target } and { $upper }

# Every pace sentence is given the same blanks: done, ahead, needed, months.
goal-pace-reached = Reached with { $done }.
goal-pace-missed = Not reached this time: { $done }.
goal-pace-dropped = This goal was dropped.
goal-pace-not-started = No numbers yet. { $months ->
    [0] The range is over.
    [one] { $needed } in the one month left reaches it.
   *[other] { $needed } in each of { $months } months reaches it.
  }
goal-pace-ahead = { $done } so far, { $ahead } ahead of an even pace.
goal-pace-on-pace = { $done } so far, just in pace.
goal-pace-behind = { $done } so far, { $ahead } behind. { $months ->
    [0] No month is left.
    [one] { $needed } in the one month left reaches it.
   *[other] { $needed } in each of the { $months } months left reaches it.
  }
goal-pace-out-of-reach = { $done } so far; it can no longer be reached in this range.

goal-in-words = { $words } ({ $period })
goal-dots = { $process } – goal for { $period }: { $count ->
    [one] one dot
   *[other] { $count } dots
  }

fanfare-reached = Goal reached!
fanfare-celebrate = A reached goal is always celebrated: say how

curve-view = What the curve shows
curve-view-months = Month by month
curve-view-sums = Sum so far
