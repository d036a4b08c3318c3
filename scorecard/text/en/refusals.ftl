# What the rules in scorecard/domain refuse, and what to do about it.

not-found = Nothing was found here.
conflict = Somebody else changed this in the meantime. Compare both and save again.
conflict-both = It now holds: { $theirs }. You wrote: { $mine }.
conflict-nothing = nothing
still-used = It cannot be taken away: other things that came later belong to it.

text-empty = This must not be empty.
text-too-long = The text is too long. At most { $limit } characters fit.
text-control-character = The text holds a character that cannot be stored. Type it again instead of pasting it.
text-not-an-email = This is not an e-mail address.
text-not-a-web-address = A link starts with http:// or https://.

amount-not-a-number = “{ $value }” is not a number. Write one such as 12 or 12.5, without a unit.
amount-not-finite = “{ $value }” is not an amount. Write an ordinary number.
amount-too-large = { $value } is too large. The number must have at most twelve digits before the decimal point.

not-a-period = “{ $value }” is not a period. Write it like 2026-11, 2026-Q4, 2026-H2 or 2026.
not-a-month = “{ $value }” is not a month. Write it like 2026-11.
not-a-quarter = “{ $value }” is not a quarter. Write it like 2026-Q4.
not-a-half-year = “{ $value }” is not a half-year. Write it like 2026-H1 or 2026-H2.
not-a-year = “{ $value }” is not a year. Write it like 2026.

no-such-process = The rocket has no process “{ $value }”.

calendar-changed = The settings now start the half-years in the months { $wanted }, but dots were stored under { $stored }. Put { $stored } back: the calendar cannot change any more.
model-changed = The rocket model differs from what is stored as { $value }. Give the changed model a new version.
