# The team page.

team-state = { $team }: { $count ->
    [one] one open goal
   *[other] { $count } open goals
  }, { $reached } reached
team-entered = { $month } has been entered by { $given } of { $of } members.
team-silent = Still to come: { $names }.
team-goals = Goals
team-closed-goals = Closed goals ({ $count })
team-metrics = The team’s metrics
team-shared = What members share with the team
team-no-goals = No goals yet. A goal says what the team wants to reach in a month, a quarter, a half-year or a year; a reached one is always celebrated.
team-no-metrics = The team follows no metric yet. A team leader or the coach can choose up to five on the page Scorecard.
team-no-shared = Nobody shares a metric with the team. Everybody decides that for each of their own metrics.
team-collected = { $month }: collected from { $given } of { $of } members.
team-collected-withheld = The figure is not shown: it needs three members, and must give nobody's own number away.

team-nudge = Remind them
team-nudge-what = A ready text for your team's chat or mail. It tells who has not entered the month, never what anybody entered.
team-nudge-subject = The month of { $team }
team-nudge-words = { $month } still waits for { $names }. It takes half a minute: { $address }
team-nudge-mail = Write a mail
