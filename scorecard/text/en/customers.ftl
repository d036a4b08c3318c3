# Customers: the funnel, the pipeline, and what they say.

nav-customers = Customers

customers-through = { $first } { $of } → { $last } { $amount }: { $period }
customers-state = Customers: { $period }
customers-last-months = the last { $count } months
customers-funnel = From contact to deal
customers-funnel-alt = Steps: { $steps }.
customers-step = Step
customers-share = Share
customers-share-of = Share of
customers-share-said = { $share } of { $base }
customers-months = Months
customers-months-of-share = Months of the share
customers-not-counted = not counted
customers-not-told = not counted by three or more
customers-no-base = no share of nothing

customers-through-why = { $share } of { $first } became { $last }, counting the { $months ->
    [one] month
   *[other] { $months } months
  } that hold both.
customers-how-to-read = A share counts only months in which the same people entered both steps. Deals can come from offers of an earlier period.
customers-left-out = { $steps }: not counted, so the next share is of the step before.
customers-larger = { $step } is larger than { $base }: some may come from earlier months, or not all of { $base } were written down.
customers-no-share = { $step }: no share, because no month holds it together with the step before from the same people.
customers-collected = Collected from members: { $steps }. Of the months that the team does not enter itself, only those in which at least three have entered are shown.
customers-no-funnel = Nobody follows the steps from contact to deal here yet: { $steps }. Two of them are enough to see what becomes of the first.

customers-pipeline = Customers on the steps
customers-pipeline-why = The customer climbs from bottom to top. Each step has the same scale.
customers-no-pipeline = Nobody counts customers on the steps here yet: { $steps }. One number at the end of each month shows how relations grow.
customers-per-member = Collected from members: each month that the team does not enter itself is the mean of those who entered.

customers-said = What customers say
customers-nothing-said = Nobody follows what customers say here yet: { $metrics }. Ask after each visit, and enter the share each month together with the number of answers.
customers-feedback = { $name }: { $amount }
customers-feedback-none = { $name }: nothing in these months
customers-answers = { $count ->
    [one] { $answers } answer
   *[other] { $answers } answers
  } in { $months ->
    [one] { $months } month.
   *[other] { $months } months.
  }
customers-answers-partly = { $answers } answers known, of { $known } of { $months } months.
customers-answers-unknown = The number of answers is not known: { $name } tells it.
customers-answers-no-template = The number of answers is not known: the academy has no metric for it.
customers-weighted = Months with many answers weigh more.
customers-unweighted = Each month weighs the same.
customers-one-answer = One answer more or less moves it by about { $points } points.
customers-impossible = Left out because it is outside the scale: { $months }.

customers-empty = This page puts together what follows customers: the way from the first contact to a deal, customers on the steps of the pipeline, and what they say. Follow one of these metrics, and it begins: { $metrics }.
customers-none-here = The academy has not said which metrics follow its customers. An administrator can do so under customers in metrics.yaml.
