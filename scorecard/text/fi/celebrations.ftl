# Juhlat.

celebrations-state-waiting = { $count ->
    [one] Yksi juhla odottaa
   *[other] { $count } juhlaa odottaa
  }
celebrations-state-held = { $count ->
    [one] Mikään ei odota; seinällä on yksi juhla
   *[other] Mikään ei odota; seinällä on { $count } juhlaa
  }
celebrations-state-none = Ensimmäinen juhla on vielä edessä
celebrations-others = { $count ->
    [one] Yksi juhla odottaa muita
   *[other] { $count } juhlaa odottaa muita
  }
celebrations-mine = oma
celebrations-academy = akatemia
celebrations-how = Miten juhlittiin?
celebrations-better = Mitä teemme ensi kerralla paremmin?
celebrations-day = Milloin?
celebrations-save = Juhlittu!
celebrations-saved = Se on nyt juhlaseinällä.
celebrations-wall = Juhlaseinä
celebrations-wall-empty = Kaikki, mitä juhlitaan, päätyy tänne juhlansa kanssa. Ensimmäinen ilmestyy, kun saavutettua tavoitetta on juhlittu.
celebrations-wall-more = { $count ->
    [one] Näytä yksi aiempi juhla
   *[other] Näytä { $count } aiempaa juhlaa
  }
celebrations-next-time = Ensi kerralla: { $words }
celebrations-from-academy = Muualta akatemiasta

# Mitä muuta kuin tavoitteita juhlitaan.
moment-best = Tähän asti paras kuukausi: { $metric }, { $month }
moment-best-amount = Tähän asti paras kuukausi: { $metric }, { $amount }, { $month }
moment-first-dots = Ensimmäinen täppä tasolla ”{ $level }”
moment-first-year-team = Vuosi tiimiyrityksenä
moment-first-year-person = Vuosi tiimiyrittäjänä
moment-metric-gone = mittari, jota ei enää ole
moment-first = Ensimmäistä kertaa

fanfare-reached = Tavoite saavutettu!
fanfare-exceeded = Tavoite ylitetty!
fanfare-reached-best = Tavoite saavutettu ja oma ennätys!
fanfare-best = Oma ennätys!
fanfare-first = Ensimmäistä kertaa!
fanfare-plan = Miten sitä juhlitaan?

# Ennen kuin on juhlittu.
celebrations-plan-ask = Miten sitä juhlitaan?
celebrations-plan-when = Milloin? (voi jäädä auki)
celebrations-plan-save = Tee suunnitelma
celebrations-plan-change = Muuta suunnitelmaa
celebrations-plan-saved = Suunnitelma on tehty. Se on kaikkien asianosaisten näkyvissä, kunnes on juhlittu.
celebrations-planned = Suunnitelma: { $how }
celebrations-planned-on = Suunnitelma: { $how } · { $day }
celebrations-told = Onko jo juhlittu?
celebrations-waiting = Odottaa juhlaa

# Mitä muut siitä sanovat.
celebrations-cheer = Hurraa
celebrations-cheer-count = Hurraa · { $count }
celebrations-cheered = Hurrattu · { $count }
celebrations-cheering = { $count ->
    [one] { $names } hurraa
   *[other] { $names } hurraavat
  }
celebrations-comment = Kommentoi
celebrations-comment-field = Kommenttisi; sen näkevät kaikki, jotka näkevät kortin
celebrations-comment-save = Lähetä
celebrations-comment-away = Poista kommentti, jonka kirjoitti { $name }

# Mitä kortilla voi tehdä.
celebrations-card-more = Lisää
celebrations-picture-ask = Kuva (JPEG, PNG tai WebP, enintään { $limit } Mt)
celebrations-picture-note = Tieto ottopaikasta ja -ajasta poistetaan. Näytä ihmisiä vain heidän luvallaan.
celebrations-picture-save = Laita seinälle
celebrations-picture-away = Poista kuva
celebrations-picture-alt = Kuva juhlasta: { $name }
celebrations-open = Avaa koko akatemialle
celebrations-open-note = Silloin kaikki kirjautuneet näkevät kortin, sen kuvan ja sen, kenen se on. Hurraukset ja kommentit pysyvät ennallaan omassa joukossa.
celebrations-keep = Pidä oman tiimin kesken
celebrations-opened = Avoinna akatemialle { $day } alkaen
celebrations-poster = Juliste { $size }

# Mitä korjattu luku tekee.
celebrations-taken-back = Tämän muutoksen myötä ”{ $name }” ei enää täyty. Se ei haittaa: rehellinen luku on juhlaa arvokkaampi. Jo juhlittu pysyy juhlittuna.

# Mistä kieltäydytään ja mitä asialle voi tehdä.
celebration-moment-not-waiting = Tämä ei odota juhlaa: luvut eivät enää kerro siitä, tai sitä on jo juhlittu.
celebration-plan-missing = Kirjoita, miten juhlitaan. Yksi lause riittää.
celebration-plan-in-the-past = Tämä päivä on jo mennyt. Valitse tämä tai myöhempi päivä tai jätä päivä auki.
celebration-only-mine = Vain sinä näet, mistä tässä on kyse, joten se pysyy omanasi. Jos haluat avata sen, jaa ensin mittari tai tavoite.
comment-missing = Kirjoita jotakin; sanakin riittää.
picture-unreadable = Tätä kuvaa ei voi lukea. Valitse JPEG-, PNG- tai WebP-tiedosto.
picture-too-large = Kuva on yli { $limit } Mt. Valitse pienempi.
picture-too-many-pixels = Kuvassa on yli { $limit } miljoonaa kuvapistettä. Valitse pienempi.

# Sama omien tekojen luettelossa.
me-deed-plan-celebration = Juhla suunniteltiin
me-deed-cheer = Juhlalle hurrattiin
me-deed-take-back-cheer = Hurraus otettiin takaisin
me-deed-comment = Juhlaa kommentoitiin
me-deed-take-comment-away = Kommentti poistettiin
me-deed-give-picture = Juhlaan lisättiin kuva
me-deed-take-picture-away = Kuva poistettiin
me-deed-open-celebration = Juhla avattiin akatemialle
me-deed-keep-celebration = Juhla pidettiin oman tiimin kesken

# Mitä tietosuojasivu siitä sanoo.
privacy-stored-celebrations = Miten juhlit: mitä suunnittelet, hurrauksesi ja kommenttisi sekä kuvat. Kuvasta säilyy vain se, mikä siinä näkyy; tieto siitä, missä, milloin ja millä se on otettu, poistetaan.
privacy-seen-celebrations = Juhlasi, sen kuva ja se, mitä siihen sanotaan: ne, joille näytät juhlan aiheen. Jos avaat juhlan akatemialle, kaikki kirjautuneet näkevät juhlan ja sen kuvan mutta eivät sitä, mitä siihen sanottiin. Mikä näkyy vain sinulle, pysyy omanasi.
