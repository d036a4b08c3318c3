# Who sees a metric of one's own: beside it, by name, and where to change it.

sharing-you = You
sharing-nobody-me = Only you
sharing-nobody-coach = Only you: your team has no coach at present
sharing-nobody-team = Only you: your team has nobody else at present
sharing-no-team = Only you: you belong to no team at present
sharing-team-mates = { $count ->
    [one] your team-mate { $names }
   *[other] { $count } team-mates ({ $names })
  }
sharing-coaches = { $count ->
    [one] your coach { $names }
   *[other] your coaches { $names }
  }
sharing-change = Change who sees it
sharing-of = Who sees { $metric }?
sharing-goals-too = It holds at once, for the goals and celebrations of the metric too. What only you see takes no part in what your team collects. Administrators never see it, whatever you choose.
sharing-saved = { $metric } is seen by: { $who }.
