# How dates, periods, lists and percentages are put together.
# The patterns of format-date are those of Unicode (d day, MMM month, y year).

format-date = d MMM y
format-moment = d MMM y, HH:mm
format-quarter = Q{ $quarter } { $year }
format-spring = Spring { $year }
format-autumn = Autumn { $year }
format-list = { $most } and { $last }
format-percent = { $number }%
