# Rakettisivu.

rocket-state-empty = { $team }: ei vielä täppiä
rocket-state-first = { $team }: { $dots }/{ $most } täppää, ensimmäinen täpitys
rocket-state-more = { $team }: { $dots }/{ $most } täppää, { $count ->
    [one] yksi enemmän
   *[other] { $count } enemmän
  } kuin edellisenä puolivuotena
rocket-state-fewer = { $team }: { $dots }/{ $most } täppää, { $count ->
    [one] yksi vähemmän
   *[other] { $count } vähemmän
  } kuin edellisenä puolivuotena
rocket-state-same = { $team }: { $dots }/{ $most } täppää, yhtä monta kuin edellisenä puolivuotena

rocket-process-unrated = Ei vielä täpitetty.
rocket-process-rated = { $count ->
    [0] Ei täppiä tältä puolivuodelta.
    [one] Yksi täppä tältä puolivuodelta.
   *[other] { $count } täppää tältä puolivuodelta.
  }
rocket-process-carried = { $count ->
    [0] Ei täppiä, siirtynyt jaksolta: { $period }.
    [one] Yksi täppä, siirtynyt jaksolta: { $period }.
   *[other] { $count } täppää, siirtynyt jaksolta: { $period }.
  }
rocket-process-before = { $count ->
    [0] Edellisenä puolivuotena ei ollut yhtään.
    [one] Edellisenä puolivuotena oli yksi.
   *[other] Edellisenä puolivuotena oli { $count }.
  }
rocket-understood-all = Jokainen jäsen on sanonut: olen ymmärtänyt.
rocket-answered = { $answered }/{ $members } jäsentä on antanut oman vastauksensa.
rocket-understood-some = { $understood }/{ $members } jäsentä on sanonut: olen ymmärtänyt.
rocket-understood-not-yet = { $count ->
    [one] Yksi sanoi: en vielä.
   *[other] { $count } sanoi: en vielä.
  }
rocket-understood-silent = Vastaus puuttuu: { $names }.

rocket-set-heading = Anna täpät
rocket-dots-label = Montako täppää tiimillä on tässä?
rocket-dots-choice = { $count ->
    [0] Ei täppiä
    [one] Yksi täppä
    [2] Kaksi täppää
    [3] Kolme täppää
   *[other] { $count } täppää
  }
rocket-reason = Miksi näin monta? (tarvitaan { $first ->
    [1] ensimmäisestä
    [2] toisesta
    [3] kolmannesta
   *[other] { $first }.
  } täpästä alkaen, ellet anna linkkiä näytöstä)
rocket-evidence = Linkki todisteeseen (näyttö)
rocket-attested = Kaikkien ei tiedetä ymmärtäneen. Miksi täppä annetaan silti?
rocket-attested-why = Ensimmäinen täppä tarkoittaa, että tiimiyrityksen jokainen jäsen on ymmärtänyt prosessin. Se, mitä kirjoitat tähän, säilyy täppien vieressä.
rocket-save = Tallenna täpät
rocket-saved = Tallennettu. Raketti näyttää uudet täpät.

rocket-history = Miten tähän on tultu
rocket-no-history = Kukaan ei ole vielä täpittänyt tätä prosessia.
rocket-history-line = { $period }: { $dots }
rocket-history-corrected = korjattu myöhemmin
rocket-history-imported = tuotu työkirjasta
rocket-history-evidence = Näyttö
rocket-goal = **Tavoite, { $period }:** { $count ->
    [one] yksi täppä
   *[other] { $count } täppää
  } · { $state }
