# Events: a few words about a month, of oneself or of a team.

event-too-far-ahead = So far ahead nothing is written yet: choose a month within a year.
events-enough = There are { $most } events in this month already. Change one of them, or take one away.

me-deed-add-event = Something was written about a month
me-deed-change-event = What was written about a month was changed
me-deed-take-away-event = What was written about a month was taken away
