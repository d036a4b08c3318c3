# Mitä kaaviot sanovat: taulukoiden otsikot, vihjeet ja ruudunlukijan virke.

chart-code = Tunnus
chart-dots = Täpät
chart-meaning = Merkitys
chart-rated = Täpitetty
chart-change = Muutos

chart-unrated = Ei vielä täpitetty
chart-dots-of = { $dots }/{ $most } täppää
chart-carried = siirtynyt
chart-carried-from = Siirtynyt, täpitetty: { $period }
chart-goal-dots = { $dots ->
    [one] tavoite { $dots } täppä
   *[other] tavoite { $dots } täppää
}

chart-rocket-total = Raketissa on { $dots }/{ $most } täppää.
chart-rocket-grew = Täppiä on { $dots } enemmän kuin edellisenä puolivuotena.
chart-rocket-fell = Täppiä on { $dots } vähemmän kuin edellisenä puolivuotena.
chart-rocket-carried = { $count ->
    [one] { $count } prosessin täpät ovat aiemmalta puolivuodelta.
   *[other] { $count } prosessin täpät ovat aiemmalta puolivuodelta.
}

chart-amount = Arvo
chart-remarks = Huomiot
chart-excused = poissa
chart-missing = ei kirjattu
chart-paused = ei seurattu
chart-withheld = liian harva kirjannut
chart-celebrated = juhlittu
chart-best = paras kuukausi
chart-event = tapahtuma
chart-year-before-numbers = Vuotta aiemmin
chart-year-before = vuotta aiemmin
chart-band = puolet tiimistä
chart-with-unit = { $name } ({ $unit })
chart-band-lower = Tiimin alakvartiili
chart-band-median = Tiimin mediaani
chart-band-upper = Tiimin yläkvartiili
chart-band-people = Tiimikavereita mukana
chart-late = kirjattu myöhässä
chart-corrected = korjattu
chart-goal-share = { $amount }/kk · { $period }
chart-goal-line = { $amount } · { $period }
chart-sum = Kertymä
chart-even-pace = tasainen tahti
chart-pace = Tasainen tahti

chart-curve-empty = { $metric }: ei vielä lukuja.
chart-curve-latest = { $metric }, { $month }: { $amount }.
chart-curve-spread = Näkyvinä kuukausina pienin on { $lowest } ja suurin { $highest }.
chart-curve-best = Paras kuukausi: { $month }, { $amount }.
chart-curve-goal = Tavoite: { $goal }.
chart-curve-missing = { $count ->
    [one] { $count } kuukausi on kirjaamatta.
   *[other] { $count } kuukautta on kirjaamatta.
}
chart-running-latest = { $metric }, { $month }: koossa { $amount }, tavoite { $target }.
chart-running-empty = { $metric }: vielä ei mitään, tavoite { $target }.

chart-completeness = Täpitetty
chart-completeness-of = { $given }/{ $of }
chart-total = Yhteensä
chart-total-short = Yht.
chart-age = { $age }. puolivuosi
chart-heat-map-empty = Vertailtavia tiimejä ei ole.
chart-heat-map-grew = { $count ->
    [one] { $count } tiimi on saanut lisää täppiä edellisestä puolivuodesta.
   *[other] { $count } tiimiä on saanut lisää täppiä edellisestä puolivuodesta.
}
chart-heat-map-full = { $count ->
    [one] { $count } tiimi on täpittänyt kaikki prosessit.
   *[other] { $count } tiimiä on täpittänyt kaikki prosessit.
}
chart-heat-map-teams = { $count ->
    [one] { $count } tiimi.
   *[other] { $count } tiimiä.
}
chart-totals-team = { $team }: { $first } → { $last }.

turn-more = enemmän
turn-less = vähemmän
turn-same = saman verran

chart-numbers-and-files = Samat luvut taulukkona ja kuvatiedostot
chart-copy = Kopioi taulukkolaskentaan
chart-as-png = Kuvana (PNG)
chart-as-svg = Piirroksena (SVG)
