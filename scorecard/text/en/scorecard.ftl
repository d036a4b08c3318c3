# The scorecard: the five places of an owner's metrics, what is archived, and how both change.

# What is refused, and what to do about it.
metric-name-taken = There is a metric called “{ $name }” already. Choose another name.
metric-name-archived = “{ $name }” is in the archive. Bring it back with its curve, or choose another name.
metric-names-alike = The old metric and the new one need two names, so that one can tell them apart.
metric-no-place = All { $most } places are taken. Choose which metric to archive for it.
metric-decimals = Numbers are shown with 0 to { $most } decimals.
metric-no-such-template = There is no template “{ $value }” any more. Choose another one, or make the metric your own.
metric-not-collectable = Only what a team or the academy follows by a template can be collected.
metric-range-missing = Say from where to where the good range goes: both numbers are needed.
metric-range-crossed = The range ends below where it starts. Swap the two numbers.
metric-first-in-the-future = A metric begins this month or earlier.
metric-first-after-values = Earlier months hold numbers already. Let it begin no later than the first of them.
metric-first-after-last = The metric cannot begin after its last month.
metric-meaning-missing = The months so far hold numbers. Say what the change means for them.
metric-anew-too-early = Nothing would be left of the metric so far. Choose a later month, or say that it was always so.
metric-is-archived = This metric is archived already.
metric-not-archived = This metric is in use already.
metric-cannot-return = The metric cannot be followed again from that month on.
value-while-archived = The metric was archived in this month.
