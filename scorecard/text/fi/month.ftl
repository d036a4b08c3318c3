# Oma kuukausi: kirjaus ja käyrät.

month-state-missing = { $month } odottaa { $count ->
    [one] yhtä lukua
   *[other] { $count } lukua
  }
month-state-done = { $month } on kirjattu
month-state-not-followed = { $month }: mittareita ei seurattu
month-state-read-only = Omat käyräsi ovat yhä luettavissasi
month-state-no-metrics = Et vielä seuraa yhtään mittaria
month-no-metrics = Mittari on jotakin, minkä lasket joka kuukausi, kuten kirjapisteet tai asiakaskäynnit; niitä on enintään viisi. Valitse ensimmäinen: siihen menee puoli minuuttia, ja voit muuttaa sitä milloin vain.
month-first-metric = Valitse mittari

month-placeholder = Kuukauden luku
month-excused = Poissa
month-before = Edellinen kuukausi: { $amount }
month-before-excused = Edellinen kuukausi: poissa
month-before-nothing = Edellinen kuukausi: ei mitään
month-goal-reached = { $goal }: saavutettu
month-goal-needs = { $goal }. { $need }
month-save = Tallenna kuukausi
month-saved = Tallennettu { $count ->
    [one] yksi luku.
   *[other] { $count } lukua.
  }
month-undone = Otettu takaisin. Kuukaudessa on se, mikä siinä oli aiemmin.

month-note = Lisää huomautus
month-note-of = Huomautus: { $metric }
month-to-year = Koko vuosi, ja liittäminen taulukosta
