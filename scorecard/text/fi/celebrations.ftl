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
    [one] Lisäksi yksi tavoite odottaa omistajaansa
   *[other] Lisäksi { $count } tavoitetta odottaa omistajiaan
  }
celebrations-mine = oma tavoite
celebrations-academy = akatemia
celebrations-how = Miten juhlittiin?
celebrations-better = Mitä teemme ensi kerralla paremmin?
celebrations-day = Milloin?
celebrations-save = Juhlittu!
celebrations-saved = Se on nyt juhlaseinällä.
celebrations-wall = Juhlaseinä
celebrations-wall-empty = Jokainen saavutettu tavoite päätyy tänne juhlansa kanssa. Ensimmäinen ilmestyy heti, kun jokin tavoite on saavutettu.
celebrations-wall-more = { $count ->
    [one] Näytä yksi aiempi juhla
   *[other] Näytä { $count } aiempaa juhlaa
  }
celebrations-next-time = Ensi kerralla: { $words }
