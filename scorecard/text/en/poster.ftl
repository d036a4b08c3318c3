# The poster: few and short words, read from across a room.

poster-meaning-1 = Everyone has understood it
poster-meaning-2 = Tried in practice
poster-meaning-3 = Mastered in practice

poster-carried = from an earlier half-year
poster-goal = a goal
poster-empty = still to come
poster-unrated = not rated yet
poster-change = change in the half-year

poster-next-steps = Next steps
poster-goals = Goals
