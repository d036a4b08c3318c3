# Teams side by side.

compare-state = { $grown } of { $count ->
    [one] one team
   *[other] { $count } teams
  } grew: { $when }
compare-at-age = { $count }. half-year of life
compare-state-empty = There is nothing to compare yet
compare-empty = Here the teams that you coach stand side by side, once there are any. An administrator of your academy can make you their coach.
compare-how-to-read = Each cell holds the dots of a process; a hollow cell was carried over, a dash was never rated. The arrow says what changed since the half-year before.
compare-order-by-age = Teams stand in the order of their age: this is no ranking.
compare-order-ranked = The team with most dots stands first, because the academy has chosen to rank its teams.
compare-by = Side by side stand
compare-age = Age of the teams
compare-age-choice = { $count }. half-year
compare-archived = Archived teams too
compare-over-time = All dots over time
