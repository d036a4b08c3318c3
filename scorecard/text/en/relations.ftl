# Does this move that? Two metrics of one owner over each other.

nav-relations = Does this move that?

whose-label = Whose numbers
whose-me = My own
whose-team = The team
whose-members = Members together

relations-first = This one leads
relations-second = This one follows
relations-lag = Lag
relations-lag-choice = { $lag ->
    [0] same month
    [one] { $lag } month
   *[other] { $lag } months
}
relations-when = { $lag ->
    [0] in the same month
    [one] one month later
   *[other] { $lag } months later
}

relations-together = When “{ $first }” is high, “{ $second }” tends to be high { $when }
relations-opposite = When “{ $first }” is high, “{ $second }” tends to be low { $when }
relations-none = “{ $first }” and “{ $second }” show no common line { $when }
relations-chance = “{ $first }” and “{ $second }” { $when }: what shows could be chance
relations-too-few = “{ $first }” and “{ $second }” have too few months in common
relations-constant = “{ $metric }” never changes, so it moves with nothing
relations-nothing = There is nothing to lay over each other yet

relations-coefficient = Over { $count } months the coefficient is { $pearson } (Pearson’s), and { $spearman } by ranks alone (Spearman’s). 1 would be exactly together, -1 exactly opposite, 0 no common line.
relations-no-proof = This does not prove that one makes the other. A third thing may move both, such as the season, and it may be the other way round.
relations-none-why = That does not mean that they have nothing to do with each other: another lag, or something that is no straight line, would not show here.
relations-chance-why = With { $count } months, numbers that have nothing to do with each other give as much in more than one case of twenty.
relations-few-make-it = The two coefficients lie far apart: a few unusual months make the picture. Look at the outermost points.
relations-drift = Both rise or fall all the time in these months. Any two metrics that do so look related, even if nothing connects them.
relations-too-few-why = { $count ->
    [0] They have no month in common
    [one] They have { $count } month in common
   *[other] They have { $count } months in common
}; fewer than { $fewest } say nothing. Months in which one of the two is away or was not entered do not count.
relations-constant-why = Whoever wants to know what goes with it needs months in which it changes.

relations-curves = Month by month
relations-aligned = { $lag ->
    [0] Points above each other are of the same month.
    [one] Points above each other are compared: each month above stands over the month after it.
   *[other] Points above each other are compared: each month above stands over the one { $lag } months later.
}
relations-scatter = Each point is a month
relations-scatter-alt = { $count ->
    [one] { $count } point
   *[other] { $count } points
}: { $first } across, { $second } up.
relations-before = { $lag ->
    [one] { $name }, one month before
   *[other] { $name }, { $lag } months before
}
relations-of-month = stands over
relations-all-lags = All seven lags
relations-all-lags-why = Who looks at seven finds a good one by chance more easily than who asked for one. Think first which lag makes sense: a visit in March may well become a deal in May.
relations-common-months = Common months
relations-pearson = Pearson
relations-spearman = Spearman
relations-no-coefficient = none
relations-per-member = { $metric } per member

relations-empty-none = Nothing is entered here yet. As soon as two metrics have { $fewest } months in common, this page shows whether they go together.
relations-empty-one = Only one metric holds numbers here: “{ $metric }”. It takes a second one, followed in the same months, to see whether they go together.
relations-empty-members = Numbers of members together are shown for months in which at least three have entered the same metric, and in which nobody's own number could be worked out.
relations-intro = Two metrics of the same people over each other: do customer visits of one month show in the deals of a later one?
relations-per-member-why = Of members together, each month is the mean per member who entered: a sum would rise with everyone who joins. Months with fewer than three, and months that would tell what somebody keeps back, are left out.
