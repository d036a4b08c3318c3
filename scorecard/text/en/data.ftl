# The page on which administrators bring data in and take imports back.

data-title = The last import was on { $day }
data-title-none = Nothing has been imported yet
data-lead = One workbook brings people, teams and their history in, and corrects them later. You see what it would do before anything is written.
data-template-en = Empty workbook in English
data-template-fi = Empty workbook in Finnish
data-files = Workbooks (.xlsx) or CSV files, at most { $limit } MB together
data-reading = Reading the files …
data-looking = Comparing with what is there: { $done } of about { $count } rows
data-importing = Importing: { $done } of about { $count } rows. Stay on this page until it is done.
data-would = { $count ->
    [one] One row would be imported
   *[other] { $count } rows would be imported
}
data-some-refused = { $count ->
    [one] One row is refused; nothing is imported until it is corrected or left out
   *[other] { $count } rows are refused; nothing is imported until they are corrected or left out
}
data-all-refused = { $count ->
    [one] One row is refused, and the others are there already
   *[other] { $count } rows are refused, and nothing else is new
}
data-nothing-known = No sheet here is one that we know
data-nothing-new = Nothing to import: everything is there already
data-sheet = Sheet
data-new = New
data-changed = Changed
data-unchanged = Unchanged
data-refused = Refused
data-unknown-sheet = “{ $sheet }” is not a sheet that we know. It is left alone.
data-known-sheets = Known are { $sheets }. A CSV file is called after its sheet: { $file }.
data-unknown-column = “{ $sheet }”: the column “{ $column }” is not one that we know. It is left alone.
data-untold = “{ $sheet }”: { $count ->
    [one] one row
   *[other] { $count } rows
} to import. Which of them are there already is not told: they hold people's own figures.
data-refused-in = Refused in “{ $sheet }”
data-place = Row { $row }, { $column }
data-place-value = Row { $row }, { $column }, “{ $value }”
data-refused-more = { $count ->
    [one] … and one more. Correct these first, and choose the file again.
   *[other] … and { $count } more. Correct these first, and choose the file again.
}
data-skip = Import the good rows, and leave the refused ones out
data-import = Import
data-moved = Somebody changed the same rows meanwhile, so nothing was written. This is what the import would do now.
data-done = Import { $id } is done. New rows: { $new }, changed rows: { $changed }.
data-left-out = { $count ->
    [one] One refused row was left out.
   *[other] { $count } refused rows were left out.
}
data-history = Imports
data-history-none = No import so far. Choose a file above, or begin with an empty workbook.
data-import-number = Import { $id }
data-wrote = { $things }: { $new } new, { $changed } changed
data-wrote-new = { $things }: { $new } new
data-wrote-changed = { $things }: { $changed } changed
data-undo = Take back
data-undo-sure = Everything that this import brought goes, and what it changed becomes again what it was. What people have changed or used since stays, and is listed.
data-undo-now = Take the import back
data-undoing = Taking the import back …
data-undone = Import { $id } was taken back: { $count ->
    [one] one row.
   *[other] { $count } rows.
}
data-undone-at = Taken back on { $moment }
data-left = { $count ->
    [one] One thing was left, because it was changed or used since:
   *[other] { $count } things were left, because they were changed or used since:
}
data-left-more = { $count ->
    [one] … and one more.
   *[other] … and { $count } more.
}
data-things-person = people
data-things-team = teams
data-things-membership = memberships
data-things-metric = metrics
data-things-value = values
data-things-rating = dots
data-things-half-year = half-years
data-things-assessment = own assessments
data-things-reveal = reveals
data-things-confirmation = confirmations
data-things-next-step = next steps
data-things-goal = goals
data-things-celebration = celebrations
data-things-event = events
data-things-occasion = celebrations of moments
data-things-plan = plans to celebrate
data-things-cheer = cheers
data-things-comment = comments
data-things-picture = pictures
