# Oma kuukausi: kirjaus ja käyrät.

month-state-missing = { $month } odottaa { $count ->
    [one] yhtä lukua
   *[other] { $count } lukua
  }
month-state-done = { $month } on kirjattu
month-state-read-only = Omat käyräsi ovat yhä luettavissasi
month-state-no-metrics = Et vielä seuraa yhtään mittaria
month-no-metrics = Mittari on jotakin, minkä lasket joka kuukausi, kuten kirjapisteet tai asiakaskäynnit; niitä on enintään viisi. Akatemiasi ylläpitäjä voi tuoda mittarisi työkirjalla.

month-placeholder = Kuukauden luku
month-excused = Poissa
month-last = Viime kuussa { $amount }
month-goal-reached = { $goal }: saavutettu
month-goal-needs = { $goal }; { $months ->
    [one] { $needed } tässä kuussa riittää
   *[other] { $needed } kuussa riittää
  }
month-last-excused = Viime kuussa poissa
month-last-nothing = Viime kuussa ei mitään
month-save = Tallenna kuukausi
month-saved = Tallennettu { $count ->
    [one] yksi luku.
   *[other] { $count } lukua.
  }
month-undone = Otettu takaisin. Kuukaudessa on se, mikä siinä oli aiemmin.
