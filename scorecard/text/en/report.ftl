# The half-year report on paper, and the way to it.

report-risen = What rose
report-fallen = What fell
report-nothing-risen = No process has more dots than in the half-year before.
report-nothing-fallen = No process has fewer dots than in the half-year before.
report-change = { $process }: { $before } → { $now }

report-next-steps = Next steps
report-no-next-steps = No next steps are written down for this half-year.
report-earlier-steps = What became of earlier steps:
report-step-due = by { $date }

report-goals = Goals
report-no-goals = The team has no goals for this half-year.
report-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }

report-processes = Process by process
report-rated = Rated
report-why = Why so many dots
report-attested = Why the dot was given although not everybody had said that they had understood
report-understood = When the dots were set
report-answers = { $count ->
    [one] One member’s own answer
   *[other] { $count } members’ own answers
  }

report-curves = The team’s curves
report-celebrated = Celebrated
report-nothing-celebrated = Nothing was celebrated in this half-year.
report-end = { $app } · made on { $date }

report-no-such-half-year = { $team } has no half-year { $asked }. There is a report for each half-year from { $first } to { $last }.
report-no-pdf = This machine cannot make PDF files: the library Pango is missing. Install it (Debian and Ubuntu: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0; macOS: brew install pango; Windows: see https://doc.courtbouillon.org/weasyprint/stable/first_steps.html), or take the HTML file and print it from the browser.
report-too-long = There is too much in this report to make a PDF file of it. Take the HTML file and print it from the browser.
report-none-title = There is no such report

report-link = Half-year report
report-link-pdf = Report as PDF
report-link-poster-a3 = Poster A3
report-link-poster-a4 = Poster A4
