# My month: entry and curves.

month-state-missing = { $month } waits for { $count ->
    [one] one number
   *[other] { $count } numbers
  }
month-state-done = { $month } is entered
month-state-not-followed = No metric was followed in { $month }
month-state-read-only = Your curves stay yours to read
month-state-no-metrics = You follow no metric yet
month-no-metrics = A metric is something you count every month, such as book points or customer visits; at most five of them. Choose your first one: it takes half a minute, and you can change it at any time.
month-first-metric = Choose a metric

month-placeholder = Number of the month
month-excused = Away
month-before = Month before: { $amount }
month-before-excused = Month before: away
month-before-nothing = Month before: nothing
month-goal-reached = { $goal }: reached
month-goal-needs = { $goal }. { $need }
month-save = Save the month
month-saved = Saved { $count ->
    [one] one number.
   *[other] { $count } numbers.
  }
month-undone = Taken back. The month holds what it held before.

month-note = Add a note
month-note-of = Note on { $metric }
month-to-year = The whole year, and pasting from a spreadsheet
