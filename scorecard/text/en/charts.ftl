# What charts say: headings of their tables, tooltips, and the sentence for screen readers.

chart-code = Code
chart-dots = Dots
chart-meaning = Meaning
chart-rated = Rated
chart-change = Change

chart-unrated = Not rated yet
chart-dots-of = { $dots } of { $most } dots
chart-carried = carried
chart-carried-from = Carried from { $period }
chart-goal-dots = { $dots ->
    [one] goal { $dots } dot
   *[other] goal { $dots } dots
}

chart-rocket-total = The rocket has { $dots } of { $most } dots.
chart-rocket-grew = { $dots ->
    [one] It has gained { $dots } dot since the half-year before.
   *[other] It has gained { $dots } dots since the half-year before.
}
chart-rocket-fell = { $dots ->
    [one] It has lost { $dots } dot since the half-year before.
   *[other] It has lost { $dots } dots since the half-year before.
}
chart-rocket-carried = { $count ->
    [one] { $count } process shows its dots from an earlier half-year.
   *[other] { $count } processes show their dots from an earlier half-year.
}

chart-amount = Value
chart-remarks = Remarks
chart-excused = away
chart-missing = not entered
chart-paused = not followed
chart-withheld = too few to show
chart-celebrated = celebrated
chart-best = best month
chart-event = event
chart-year-before-numbers = A year before
chart-year-before = a year before
chart-band = half the team
chart-with-unit = { $name } ({ $unit })
chart-band-lower = Team, lower quartile
chart-band-median = Team, median
chart-band-upper = Team, upper quartile
chart-band-people = Team-mates in it
chart-late = entered late
chart-corrected = corrected
chart-goal-share = { $amount }/month · { $period }
chart-goal-line = { $amount } · { $period }
chart-sum = Sum so far
chart-even-pace = even pace
chart-pace = Even pace

chart-curve-empty = { $metric }: no numbers yet.
chart-curve-latest = { $metric }: { $amount } in { $month }.
chart-curve-spread = Between { $lowest } and { $highest } in the months shown.
chart-curve-best = Best month: { $amount } in { $month }.
chart-curve-goal = Goal: { $goal }.
chart-curve-missing = { $count ->
    [one] { $count } month has not been entered.
   *[other] { $count } months have not been entered.
}
chart-running-latest = { $metric }: { $amount } of { $target } by { $month }.
chart-running-empty = { $metric }: nothing yet of { $target }.

chart-completeness = Rated
chart-completeness-of = { $given }/{ $of }
chart-total = Total
chart-total-short = Total
chart-age = Half-year { $age }
chart-heat-map-empty = There are no teams to compare.
chart-heat-map-grew = { $count ->
    [one] { $count } team has gained dots since the half-year before.
   *[other] { $count } teams have gained dots since the half-year before.
}
chart-heat-map-full = { $count ->
    [one] { $count } team has rated every process.
   *[other] { $count } teams have rated every process.
}
chart-heat-map-teams = { $count ->
    [one] { $count } team.
   *[other] { $count } teams.
}
chart-totals-team = { $team }: { $first } → { $last }.

turn-more = more
turn-less = less
turn-same = the same

chart-numbers-and-files = The same numbers as a table, and picture files
chart-copy = Copy for a spreadsheet
chart-as-png = As a picture (PNG)
chart-as-svg = As a drawing (SVG)
