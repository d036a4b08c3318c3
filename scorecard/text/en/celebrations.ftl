# Celebrations.

celebrations-state-waiting = { $count ->
    [one] One reached goal waits to be celebrated
   *[other] { $count } reached goals wait to be celebrated
  }
celebrations-state-held = { $count ->
    [one] Nothing waits; one goal has been celebrated
   *[other] Nothing waits; { $count } goals have been celebrated
  }
celebrations-state-none = The first celebration is still to come
celebrations-others = { $count ->
    [one] One goal waits for others to celebrate it
   *[other] { $count } goals wait for others to celebrate them
  }
celebrations-mine = my goal
celebrations-academy = the academy
celebrations-how = How was it celebrated?
celebrations-better = What do we do better next time?
celebrations-day = When?
celebrations-save = Celebrated!
celebrations-saved = It stands on the wall now.
celebrations-wall = The wall
celebrations-wall-empty = Every reached goal ends up here, with how it was celebrated. The first one appears as soon as a reached goal has been celebrated.
celebrations-wall-more = { $count ->
    [one] Show one earlier celebration
   *[other] Show { $count } earlier celebrations
  }
celebrations-next-time = Next time: { $words }
