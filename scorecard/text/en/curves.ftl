# What stands above a curve, and how one looks at it. Growth tells and never judges.

curve-view = What the curve shows
curve-sight-months = Month by month
curve-sight-all = Three years
curve-sight-sums = Sum so far

curve-latest = { $amount } in { $month }
curve-no-number = No numbers yet
curve-no-goal = No goal is set for now: with one, it says here how the pace is.
curve-less-is-better = Less is better here.

# Blanks are the same in all: the period, what is now and was then, and the gap between the two.
curve-growth-year-more = { $period }: { $gap } more than a year before, { $now } after { $then }
curve-growth-year-less = { $period }: { $gap } less than a year before, { $now } after { $then }
curve-growth-year-same = { $period }: the same as a year before, { $now }
curve-growth-half-year-more = { $period }: on average { $now } a month, { $gap } more than in the half-year before
curve-growth-half-year-less = { $period }: on average { $now } a month, { $gap } less than in the half-year before
curve-growth-half-year-same = { $period }: on average { $now } a month, as in the half-year before
curve-growth-last-more = { $period }: { $gap } more than at the end of the half-year before, { $now } after { $then }
curve-growth-last-less = { $period }: { $gap } less than at the end of the half-year before, { $now } after { $then }
curve-growth-last-same = { $period }: the same as at the end of the half-year before, { $now }
