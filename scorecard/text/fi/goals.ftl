# Tavoitteet ja niiden vauhti kaikkialla, missä niitä näytetään.

goal-target-at-least = Tavoite, { $period }: vähintään { $target }
goal-target-at-most = Tavoite, { $period }: enintään { $target }
goal-target-within = Tavoite, { $period }: välillä { $target }–{ $upper }

# Jokainen vauhtilause saa samat tiedot: done, ahead, needed, months.
goal-pace-reached = Saavutettu: { $done }.
goal-pace-missed = Tällä kertaa jäi saavuttamatta: { $done }.
goal-pace-dropped = Tästä tavoitteesta luovuttiin.
goal-pace-not-started = Ei vielä lukuja. { $months ->
    [0] Jakso on ohi.
    [one] { $needed } jäljellä olevana kuukautena riittää.
   *[other] { $needed } kuukaudessa riittää ({ $months } kuukautta).
  }
goal-pace-ahead = Tähän mennessä { $done }, tasaista vauhtia edellä { $ahead }.
goal-pace-on-pace = Tähän mennessä { $done }, juuri vauhdissa.
goal-pace-behind = Tähän mennessä { $done }, vauhdista jäljessä { $ahead }. { $months ->
    [0] Kuukausia ei ole jäljellä.
    [one] { $needed } jäljellä olevana kuukautena riittää.
   *[other] { $needed } kuukaudessa riittää ({ $months } kuukautta jäljellä).
  }
goal-pace-out-of-reach = Tähän mennessä { $done }; tällä jaksolla tavoitetta ei enää saavuteta.

goal-in-words = { $words } ({ $period })
goal-dots = { $process } – tavoite, { $period }: { $count ->
    [one] yksi täppä
   *[other] { $count } täppää
  }

fanfare-reached = Tavoite saavutettu!
fanfare-celebrate = Saavutettua tavoitetta juhlitaan aina: kerro, miten

curve-view = Mitä käyrä näyttää
curve-view-months = Kuukausittain
curve-view-sums = Kertymä
