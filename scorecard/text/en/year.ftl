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
