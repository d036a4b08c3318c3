# Etusivu.

home-state-needs = { $name }, { $count ->
    [one] yksi asia odottaa sinua
   *[other] { $count } asiaa odottaa sinua
  }
home-state-done = { $name }, kaikki on kunnossa
home-need-month = Kirjaa { $month }: { $count ->
    [one] yksi luku puuttuu
   *[other] { $count } lukua puuttuu
  }
home-need-celebration = { $count ->
    [one] Saavutettu tavoite odottaa juhlaa
   *[other] { $count } saavutettua tavoitetta odottaa juhlaa
  }
home-need-dots = Täpittäkää tiiminne, { $period }: { $count ->
    [one] yksi prosessi jäljellä
   *[other] { $count } prosessia jäljellä
  }
home-curves = Omat käyrät
home-no-number = ei vielä lukua
home-latest-number = { $amount }, { $month }
home-latest = Viimeisimmät juhlat
home-open-rocket = Avaa raketti
home-open-team-rocket = Avaa raketti: { $team }
home-coached = Tiimit, joita valmennan
home-coached-rated = { $given }/{ $count } prosessia täpitetty tänä puolivuotena.
