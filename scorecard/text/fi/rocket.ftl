# Rakettisivu.

rocket-state-empty = { $team }: ei vielä täppiä
rocket-state-more = { $team }: { $dots }/{ $most } täppää, { $count ->
    [one] yksi enemmän
   *[other] { $count } enemmän
  } kuin puoli vuotta sitten
rocket-state-fewer = { $team }: { $dots }/{ $most } täppää, { $count ->
    [one] yksi vähemmän
   *[other] { $count } vähemmän
  } kuin puoli vuotta sitten
rocket-state-same = { $team }: { $dots }/{ $most } täppää, yhtä monta kuin puoli vuotta sitten

rocket-process-unrated = Ei vielä täpitetty.
rocket-process-rated = { $count ->
    [0] Ei täppiä tänä puolivuotena.
    [one] Yksi täppä tänä puolivuotena.
   *[other] { $count } täppää tänä puolivuotena.
  }
rocket-process-carried = { $count ->
    [0] Ei täppiä, tilanne jaksolta { $period }.
    [one] Yksi täppä, jaksolta { $period }.
   *[other] { $count } täppää, jaksolta { $period }.
  }
rocket-process-before = { $count ->
    [0] Puoli vuotta sitten ei ollut yhtään.
    [one] Puoli vuotta sitten oli yksi.
   *[other] Puoli vuotta sitten oli { $count }.
  }
rocket-understood-all = Jokainen jäsen on sanonut: olen ymmärtänyt.
rocket-understood-some = { $understood }/{ $members } jäsentä on sanonut: olen ymmärtänyt.
rocket-understood-not-yet = { $count ->
    [one] Yksi sanoi: en vielä.
   *[other] { $count } sanoi: en vielä.
  }
rocket-understood-silent = Ei vielä vastannut: { $names }.

rocket-set-heading = Anna täpät
rocket-dots-label = Montako täppää tiimillä on tässä?
rocket-dots-choice = { $count ->
    [0] Ei täppiä
    [one] Yksi täppä
    [2] Kaksi täppää
    [3] Kolme täppää
   *[other] { $count } täppää
  }
rocket-reason = Miksi näin monta? (tarvitaan toisesta täpästä alkaen, ellet linkitä näyttöön)
rocket-evidence = Linkki näyttöön
rocket-attested = Kaikki eivät ole sanoneet ymmärtäneensä. Miksi täppä annetaan silti?
rocket-attested-why = Ensimmäinen täppä tarkoittaa, että tiimiyrityksen jokainen jäsen on ymmärtänyt prosessin. Se, mitä kirjoitat tähän, säilyy täppien vieressä.
rocket-save = Tallenna täpät
rocket-saved = Tallennettu. Raketti näyttää uudet täpät.

rocket-history = Miten tähän on tultu
rocket-no-history = Kukaan ei ole vielä täpittänyt tätä prosessia.
rocket-history-line = { $period }: { $dots }
rocket-history-corrected = korjattu myöhemmin
rocket-history-imported = tuotu työkirjasta
rocket-history-evidence = Näyttö
rocket-goal = **Tavoite, { $period }:** { $dots } täppää · { $state }
