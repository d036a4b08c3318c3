# Home.

home-state-needs = { $name }, { $count ->
    [one] one thing waits for you
   *[other] { $count } things wait for you
  }
home-state-done = { $name }, everything is in place
home-need-session = { $team } sits in its dot session: join
home-need-month = Enter { $month }: { $count ->
    [one] one number is missing
   *[other] { $count } numbers are missing
  }
home-need-celebration = { $count ->
    [one] A celebration waits
   *[other] { $count } celebrations wait
  }
home-need-dots = Rate your team for { $period }: { $count ->
    [one] one process is left
   *[other] { $count } processes are left
  }
home-curves = My curves
home-no-number = no number yet
home-latest-number = { $amount } in { $month }
home-latest = Latest celebrations
home-open-rocket = Open the rocket
home-open-wall = All celebrations
home-open-compare = Compare the teams
home-coached = Teams I coach
home-teams = The teams
home-no-teams = There are no teams yet. Bring people, teams and their history in with one workbook: `scorecard import academy.xlsx`
