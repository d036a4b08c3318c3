# What the acts in scorecard/actions refuse, and what to do about it.

value-collected = This metric is collected from others and takes no values of its own.
value-in-the-future = This month has not begun yet.
value-before-the-metric = The metric was not followed yet in this month.
value-after-the-metric = The metric was no longer followed in this month.

dots-out-of-range = This process has 0 to { $most } dots.
dots-not-unanimous = The first dot means that every member has understood, and that is not known of everybody. In this academy the dot waits until it is.
dots-attest-needed = It is not known that everybody has understood. Write down why the dot is given all the same.
dots-reason-or-evidence-needed = So many dots need a reason or a link to evidence.
dots-closed-reason-needed = This half-year is closed. Write down why the dots change.
team-archived = This team is archived. Its dots can be read and no longer changed.
coach-dots-shared-already = The team can see these dots. Give other dots instead, or take the sharing back first.
half-year-in-the-future = This half-year has not begun yet.
half-year-before-the-team = The team was not founded yet in this half-year.

celebration-goal-not-waiting = This goal does not wait for a celebration: it is not reached, or it was celebrated already.
celebration-in-the-future = The day of the celebration is still to come. Choose today or an earlier day.
celebration-how-missing = Write how it was celebrated. One sentence is enough.
celebration-better-missing = Write what to do better next time. One sentence is enough.

no-such-language = The academy does not offer this language.
no-such-time-zone = There is no time zone { $value }.
