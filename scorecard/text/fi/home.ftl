# Etusivu.

home-state-needs = { $name }, { $count ->
    [one] yksi asia odottaa sinua
   *[other] { $count } asiaa odottaa sinua
  }
home-state-done = { $name }, kaikki on kunnossa
home-need-session = { $team } istuu täpityshetkessä: liity mukaan
home-need-month = Kirjaa { $month }: { $count ->
    [one] yksi luku puuttuu
   *[other] { $count } lukua puuttuu
  }
home-need-celebration = { $count ->
    [one] Yksi juhla odottaa
   *[other] { $count } juhlaa odottaa
  }
home-need-dots = { $period }, tiimin täpitys: { $count ->
    [one] yksi prosessi jäljellä
   *[other] { $count } prosessia jäljellä
  }
home-curves = Omat käyrät
home-no-number = ei vielä lukua
home-latest-number = { $amount }, { $month }
home-latest = Viimeisimmät juhlat
home-open-rocket = Avaa raketti
home-open-wall = Kaikki juhlat
home-open-compare = Vertaile tiimejä
home-coached = Tiimit, joita valmennan
home-teams = Tiimit
home-no-teams = Tiimejä ei vielä ole. Tuo ihmiset, tiimit ja historia yhdellä työkirjalla: `scorecard import academy.xlsx`
