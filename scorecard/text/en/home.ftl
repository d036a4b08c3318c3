# Home.

home-state-needs = { $name }, { $count ->
    [one] one thing waits for you
   *[other] { $count } things wait for you
  }
home-state-done = { $name }, everything is in place
home-need-month = Enter { $month }: { $count ->
    [one] one number is missing
   *[other] { $count } numbers are missing
  }
home-need-celebration = { $count ->
    [one] A reached goal waits to be celebrated
   *[other] { $count } reached goals wait to be celebrated
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
home-open-team-rocket = Open the rocket of { $team }
home-coached = Teams I coach
home-coached-rated = { $given } of { $count } processes rated in this half-year.
