# The year: a grid of months and metrics, being away, and what both refuse.

value-too-far-ahead = So far ahead nothing is entered yet: being away can be said for the twelve months to come.
away-ends-before-it-begins = The last month away lies before the first. Choose a later one.
away-too-long = So long a time away is no gap any more. Choose { $most } months at most.
away-nothing-to-excuse = Nothing would change: in these months every metric holds a number, is excused already, or is not followed.
cells-refused = { $count ->
    [one] The cell was not saved.
   *[other] None of the { $count } cells was saved.
  }

me-deed-fill-cells = Months were entered
me-deed-take-back-cells = The entry of several months was taken back
me-deed-go-away = Months away were entered

nav-year = Year
year-state-not-followed = No metric was followed in { $year }
year-state-read-only = { $year } stays yours to read
year-state-missing = { $year } waits for { $count ->
    [one] one number
   *[other] { $count } numbers
  }
year-state-done = { $year } is entered
year-no-metrics = The grid shows a month in each row and a metric in each column. Choose another year, or add a metric first.
year-owner = Whose
year-mine = My own
year-year = Year
year-cell = { $metric }, { $month }
year-nothing = nothing
year-ahead = to come
year-closed = not followed
year-noted = note
year-saved-one = Saved: { $cell }.
year-saved = Saved { $count ->
    [one] one cell.
   *[other] { $count } cells.
  }
year-undone = Taken back. The cells hold what they held before.
year-keep = Keep { $value }
year-how = Every cell is saved as soon as you leave it. Type a number with a comma or a point, or “away”; an emptied cell holds nothing. Tab leads on to the next one.
year-back = To the curves

paste-title = Paste from a spreadsheet
paste-how = Copy a column, or several side by side, and paste it here. The first cell goes where you say; empty cells change nothing.
paste-metric = First column is
paste-month = First row is
paste-text = Copied cells
paste-example = 12
    7,5

    away
paste-send = Put into the grid
paste-faults = { $count ->
    [one] One cell was not saved; the others were:
   *[other] { $count } cells were not saved; the others were:
  }
paste-place = Row { $row }, column { $column }, “{ $value }”
paste-outside = There is no such month or metric in this grid.
paste-too-large = These are more than { $most } cells. Paste one year at a time.
amount-of-two-meanings = “{ $value }” can mean thousands or decimals. Write it without the mark, or with one more decimal.

away-title = Away for a while
away-how = All your metrics are excused at once for these months: nobody waits for a number, and goals do not count them. A number that is there stays.
away-first = First month away
away-last = Last month away
away-excuses = This excuses { $months ->
    [one] one month
   *[other] { $months } months
  } in { $metrics ->
    [one] one metric.
   *[other] { $metrics } metrics.
  }
away-keeps = { $count ->
    [one] One number stays as it is.
   *[other] { $count } numbers stay as they are.
  }
away-send = Be away
away-done = Away: { $span }.
away-more = Other months

import-month-too-far-ahead = So far ahead nobody can be excused yet: twelve months at most.
