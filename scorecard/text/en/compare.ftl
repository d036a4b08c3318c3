# Teams side by side.

compare-state = { $grown } of { $count ->
    [one] { $count } team
   *[other] { $count } teams
  } grew: { $when }
compare-at-age = at half-year { $count } of their lives
compare-state-empty = There is nothing to compare yet
compare-empty = Teams stand side by side here as soon as there are any to compare. A coach sees the teams that they coach, an administrator all of them.
compare-how-to-read = Each cell holds the dots of a process; a hollow cell was carried over, a dash was never rated. The arrow says what changed since the half-year before.
compare-order-by-age = Teams stand in the order of their age: this is no ranking.
compare-order-ranked = The team with most dots stands first, because the academy has chosen to rank its teams.
compare-by = Side by side
compare-age = Age of the teams
compare-age-choice = half-year { $count }
compare-archived = Archived teams too
compare-over-time = All dots over time
