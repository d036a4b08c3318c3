# Events: a few words about a month, of oneself or of a team.

event-too-far-ahead = So far ahead nothing is written yet: choose a month within a year.
events-enough = There are { $most } events in this month already. Change one of them, or take one away.

me-deed-add-event = Something was written about a month
me-deed-change-event = What was written about a month was changed
me-deed-take-away-event = What was written about a month was taken away

event-title = { $count ->
    [0] What happened in { $month }
    [one] { $month }: one event
   *[other] { $month }: { $count } events
  }
event-none = Nothing was written down. A few words about a month explain a dip or a peak later.
event-add = Write down what happened
event-words = What happened
event-example = Exam weeks, a big fair, a new customer
event-visibility = Who sees it
event-send = Write down
event-change = Change
event-take-away = Take away
event-taken = Taken away: { $words }
event-of-team = the team's, for everybody in it
event-seen-by = seen by: { $who }
event-team-title = What happened
