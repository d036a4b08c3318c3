# The scorecard: the five places of an owner's metrics, what is archived, and how both change.

# What is refused, and what to do about it.
metric-name-taken = There is a metric called “{ $name }” already. Choose another name.
metric-name-archived = “{ $name }” is in the archive. Bring it back with its curve, or choose another name.
metric-names-alike = The old metric and the new one need two names, so that one can tell them apart.
metric-no-place = All { $most } places are taken. Choose which metric to archive for it.
metric-decimals = Numbers are shown with 0 to { $most } decimals.
metric-no-such-template = There is no template “{ $value }” any more. Choose another one, or make the metric your own.
metric-not-collectable = Only what a team or the academy follows by a template can be collected.
metric-collected-unlike = What is collected counts as its template does. Keep the unit of the template and how its months go together, or do not collect it.
metric-range-missing = Say from where to where the good range goes: both numbers are needed.
metric-range-crossed = The range ends below where it starts. Swap the two numbers.
metric-first-in-the-future = A metric begins this month or earlier.
metric-first-after-values = Earlier months hold numbers already. Let it begin no later than the first of them.
metric-first-after-last = The metric cannot begin after its last month.
metric-meaning-missing = The months so far hold numbers. Say what the change means for them.
metric-anew-too-early = Nothing would be left of the metric so far. Choose a later month, or say that it was always so.
metric-not-convertible = This cannot be converted exactly. Say that it was always so, or begin anew.
metric-is-archived = This metric is archived already.
metric-not-archived = This metric is in use already.
metric-cannot-return = The metric cannot be followed again from that month on.
value-while-archived = The metric was archived in this month.

# The page.
nav-scorecard = Scorecard
scorecard-whose = Whose scorecard
scorecard-mine = My own
scorecard-state-own = You follow { $count ->
    [0] no metric yet
    [one] one metric
   *[other] { $count } metrics
  }
scorecard-state-of = { $owner } follows { $count ->
    [0] no metric yet
    [one] one metric
   *[other] { $count } metrics
  }
scorecard-free = { $count ->
    [0] All five places are taken.
    [5] All five places are free.
    [one] One of five places is free.
   *[other] { $count } of five places are free.
  }
scorecard-academy = The academy
scorecard-places = Five places
scorecard-place = Place { $slot }
scorecard-place-free = Free. { $hint }
scorecard-hint-first = A metric is something you count every month, such as book points or customer visits.
scorecard-hint-balance = Nothing looks at this side yet: { $side }.
scorecard-hint-enough = Few metrics that one looks at are better than many; it need not be filled.
scorecard-read-only = Here you can read. Team leaders and coaches choose what a team follows, administrators what the academy does.
scorecard-read-only-own = Here you can read what is yours. Nothing new is followed without a team that is at work.

# Balance.
scorecard-balance = Balance
scorecard-balance-all = All four perspectives are in sight.
scorecard-balance-some = { $seen ->
    [one] One of four perspectives is in sight.
   *[other] { $seen } of four perspectives are in sight.
  } Nothing looks at this yet: { $missing }.
scorecard-balance-one = Everything looks at one side: { $side }. Nothing looks at this yet: { $missing }.
scorecard-balance-none = Once there is a metric, this shows which sides it looks at.
scorecard-perspective = Perspective
scorecard-metrics = Metrics

# How it will be judged, with an example.
scorecard-example-sum = { $name }: the months add up. { $first } in May and { $second } in June make { $whole } towards the goal.
scorecard-example-mean = { $name }: each month stands for itself, and a goal looks at the mean. { $first } in May and { $second } in June make a mean of { $whole }.
scorecard-example-last = { $name }: each month stands for itself, and a goal looks at the latest. After { $first } in May and { $second } in June it stands at { $whole }.
scorecard-judged-sum-up = More is better: a goal says how much at least, and is reached as soon as the sum is there.
scorecard-judged-sum-down = Less is better: a goal says how much at most, and it is known only when its time is over.
scorecard-judged-level-up = More is better: a goal says how high at least, and it is known only when its time is over.
scorecard-judged-level-down = Less is better: a goal says how high at most, and it is known only when its time is over.
scorecard-judged-range = Best from { $lower } to { $upper }: more is no better and less is no worse than just outside; it is known only when a goal’s time is over.
scorecard-judged-range-open = Best within a range: say from where to where.
scorecard-judged-neutral = It is just followed: neither more nor less is called better.
scorecard-unlike = In another unit, or put together in another way, this does not follow the template: its numbers count with nobody else’s.
scorecard-nameless = This metric

# Who sees it.
scorecard-seen-team = Everybody in { $team }, its coaches and the administrators see it.
scorecard-seen-academy = The administrators see it.
scorecard-collected-team = Collected from the members: nobody enters it, and those who keep theirs to themselves take no part.
scorecard-collected-academy = Collected from the teams: nobody enters it.

# Choosing and changing.
scorecard-add = Follow a metric
scorecard-add-sixth = Follow another metric instead of one of these
scorecard-from = What do you want to count?
scorecard-from-placeholder = Choose from the templates, or make your own
scorecard-own = Something of my own
scorecard-adjust = Adjust it
scorecard-name = Name
scorecard-unit = Unit
scorecard-unit-help = What stands behind the number: €, h, pcs, %.
scorecard-kind = How months go together
scorecard-kind-adds-up = The months add up, as visits do
scorecard-kind-level = Each month stands for itself, as cash does
scorecard-aggregate = What a goal looks at
scorecard-aggregate-mean = The mean of the months
scorecard-aggregate-last = The latest month
scorecard-direction = Which way is good
scorecard-lower = Good from
scorecard-upper = Good up to
scorecard-process = Process
scorecard-no-process = None
scorecard-decimals = Decimals
scorecard-first = Followed since
scorecard-visibility = Who sees it
scorecard-collect-team = Collect it from the members who follow the same
scorecard-collect-academy = Collect it from the teams that follow the same
scorecard-instead = Which metric makes room for it?
scorecard-instead-placeholder = Choose the metric to archive
scorecard-instead-help = It keeps its numbers and its curve, and can come back.
scorecard-follow = Follow it
scorecard-change = Change or archive
scorecard-meaning = The months so far hold numbers. What does the change mean?
scorecard-meaning-correct = It was always so: I correct the label, and the numbers stay
scorecard-meaning-anew = From one month on it is another thing: the old one is archived, and a new one begins in its place
scorecard-meaning-convert = The same in another unit: every number and goal times { $factor }
scorecard-anew-since = Another thing since
scorecard-anew-since-help = What was entered from that month on goes with the new one.
scorecard-anew-old-name = Name of the old one in the archive
scorecard-anew-suggested = { $name } (until { $month })
scorecard-anew-goals = { $count ->
    [one] One open goal stays with the old one. Set it anew if it still holds.
   *[other] { $count } open goals stay with the old one. Set them anew if they still hold.
  }
scorecard-correct-goals = { $count ->
    [one] One open goal is judged by the corrected metric from now on.
   *[other] { $count } open goals are judged by the corrected metric from now on.
  }
scorecard-conflict = Meanwhile somebody has changed it. It now is: { $theirs }. You wrote: { $mine }. Compare both and save again.

# The archive.
scorecard-archive = Archive
scorecard-archive-empty = Nothing is archived. What you no longer follow goes here with its curve, and can come back.
scorecard-archive-it = Archive
scorecard-archived-line = { $name } · { $first } – { $last }
scorecard-back-since = Follow again since
scorecard-back-gap = { $count ->
    [one] The month between stays without a number: nobody followed it, which is neither zero nor away.
   *[other] The { $count } months between stay without a number: nobody followed them, which is neither zero nor away.
  }
scorecard-bring-back = Bring back

# What was done.
scorecard-said-added = You now follow { $name }. Its number of the month waits on the page My month.
scorecard-to-month = Enter its number
scorecard-said-added-of = { $name } is followed from now on.
scorecard-said-changed = { $name } is saved.
scorecard-said-renewed = { $name } begins anew. What was before is in the archive.
scorecard-said-converted = { $name } is converted, every number and goal with it.
scorecard-said-archived = { $name } is archived with its curve. Its place is free.
scorecard-said-back = { $name } is followed again.
scorecard-said-entered = { $month } is saved: { $count ->
    [one] one number.
   *[other] { $count } numbers.
  }

# Collected figures, unfolded.
scorecard-unfold = What it is made of
scorecard-given-members = { $month }: { $given } of { $of } members have given a number.
scorecard-given-teams = { $month }: { $given } of { $of } teams have given a number.
scorecard-whole = Together { $amount }.
scorecard-whole-mean = On average { $amount }.
scorecard-withheld = The figure is not shown: it needs three, and must give nobody’s own number away.
scorecard-others-members = { $count ->
    [one] One more has given a number and does not share it with you.
   *[other] { $count } more have given a number and do not share it with you.
  }
scorecard-others-teams = { $count ->
    [one] The figure of one more team is kept back from you, for it would give somebody’s own number away.
   *[other] The figures of { $count } more teams are kept back from you, for they would give somebody’s own number away.
  }
scorecard-part-name = Who
scorecard-part-amount = Number
scorecard-part-nothing = nothing yet
scorecard-part-excused = away
scorecard-nothing-collected = Nothing has been collected yet. As soon as three have given a number, it shows here.

# The month of a team or of the academy.
scorecard-month = The month
scorecard-month-team = What { $team } counts together is entered here, by whoever leads or coaches it.
scorecard-month-academy = What the academy counts itself is entered here.
scorecard-month-before = Month before: { $amount }
scorecard-month-save = Save the month
scorecard-month-excused = Away
