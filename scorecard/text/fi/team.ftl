# Tiimisivu.

team-state = { $team }: { $count ->
    [one] yksi avoin tavoite
   *[other] { $count } avointa tavoitetta
  }, { $reached } saavutettu
team-entered = { $month }: { $given }/{ $of } jäsentä on kirjannut.
team-silent = Vielä tulossa: { $names }.
team-goals = Tavoitteet
team-closed-goals = Päättyneet tavoitteet ({ $count })
team-metrics = Tiimin mittarit
team-shared = Mitä jäsenet jakavat tiimille
team-no-goals = Ei vielä tavoitteita. Tavoite kertoo, mitä tiimi haluaa saavuttaa kuukaudessa, neljänneksessä, puolivuodessa tai vuodessa; saavutettua juhlitaan aina.
team-no-metrics = Tiimi ei vielä seuraa yhtään mittaria. Tiimiliideri tai valmentaja voi valita niitä enintään viisi sivulla Mittaristo.
team-no-shared = Kukaan ei jaa mittaria tiimille. Jokainen päättää siitä itse, mittari kerrallaan.
team-collected = { $month }: koottu { $given }/{ $of } jäseneltä.
team-collected-withheld = Lukua ei näytetä: siihen tarvitaan kolme jäsentä, eikä siitä saa voida päätellä kenenkään omaa lukua.

team-nudge = Muistuta heitä
team-nudge-what = Valmis viesti tiimin keskusteluun tai sähköpostiin. Siitä näkee, keneltä kuukausi puuttuu, ei koskaan kenenkään lukuja.
team-nudge-subject = Kuukauden kirjaus: { $team }
team-nudge-words = { $month } odottaa vielä näitä: { $names }. Puoli minuuttia riittää: { $address }
team-nudge-mail = Kirjoita sähköposti
