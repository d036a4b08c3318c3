# Juhlat.

celebrations-state-waiting = { $count ->
    [one] Yksi saavutettu tavoite odottaa juhlaa
   *[other] { $count } saavutettua tavoitetta odottaa juhlaa
  }
celebrations-state-held = { $count ->
    [one] Mikään ei odota; yhtä tavoitetta on juhlittu
   *[other] Mikään ei odota; { $count } tavoitetta on juhlittu
  }
celebrations-state-none = Ensimmäinen juhla on vielä edessä
celebrations-others = { $count ->
    [one] Yksi tavoite odottaa muiden juhlaa
   *[other] { $count } tavoitetta odottaa muiden juhlaa
  }
celebrations-mine = oma tavoite
celebrations-academy = akatemia
celebrations-how = Miten juhlittiin?
celebrations-better = Mitä teemme ensi kerralla paremmin?
celebrations-day = Milloin?
celebrations-save = Juhlittu!
celebrations-saved = Se on nyt juhlaseinällä.
celebrations-wall = Juhlaseinä
celebrations-wall-empty = Jokainen saavutettu tavoite päätyy tänne juhlansa kanssa. Ensimmäinen ilmestyy, kun saavutettua tavoitetta on juhlittu.
celebrations-wall-more = { $count ->
    [one] Näytä yksi aiempi juhla
   *[other] Näytä { $count } aiempaa juhlaa
  }
celebrations-next-time = Ensi kerralla: { $words }
