# Tavoitteet ja niiden tahti kaikkialla, missä niitä näytetään.

goal-target-at-least = tavoite, { $period }: vähintään { $target }
goal-target-at-most = tavoite, { $period }: enintään { $target }
goal-target-within = tavoite, { $period }: { $target } – { $upper }

# Miten tavoite etenee. Vierekkäiset lauseet saavat samat tiedot: done ja avoimesta
# tavoitteesta gap, months ja spread. Kertymää verrataan tasaiseen tahtiin tai, jos vuosi on
# jaettu kuukausille, niiden osuuksiin; tasoa verrataan itse tavoitteeseen.
goal-pace-reached = Saavutettu: { $done }.
goal-pace-celebrated = Saavutettu ja juhlittu.
goal-pace-missed = Tällä kertaa jäi saavuttamatta: { $done }.
goal-pace-missed-empty = Tällä kertaa jäi saavuttamatta: lukuja ei kirjattu.
goal-pace-dropped = Tästä tavoitteesta luovuttiin.
goal-pace-not-started = Ei vielä lukuja.
goal-pace-out-of-reach = Lopulta { $done }; tavoitetta ei enää saavuteta.
goal-pace-too-much = Tähän mennessä { $done }, enemmän kuin tavoite sallii.

goal-pace-sum-least-ahead = Tähän mennessä { $done }, { $gap } edellä { $spread ->
        [shares] kuukausien osuuksia
       *[even] tasaista tahtia
    }.
goal-pace-sum-least-on-pace = Tähän mennessä { $done }, juuri tavoitetahdissa.
goal-pace-sum-least-behind = { $months ->
    [0] Tähän mennessä { $done }, tavoitteesta puuttuu { $gap }.
   *[other] Tähän mennessä { $done }, { $gap } jäljessä { $spread ->
        [shares] kuukausien osuuksista
       *[even] tasaisesta tahdista
    }.
  }
goal-pace-sum-most-ahead = { $months ->
    [0] Tähän mennessä { $done }, { $gap } vähemmän kuin tavoite sallii.
   *[other] Tähän mennessä { $done }, { $gap } vähemmän kuin { $spread ->
        [shares] kuukausien osuudet sallivat
       *[even] tasainen tahti sallii
    }.
  }
goal-pace-sum-most-on-pace = { $months ->
    [0] Tähän mennessä { $done }, juuri sen verran kuin tavoite sallii.
   *[other] Tähän mennessä { $done }, juuri sen verran kuin { $spread ->
        [shares] kuukausien osuudet sallivat
       *[even] tasainen tahti sallii
    }.
  }
goal-pace-sum-most-behind = { $months ->
    [0] Tähän mennessä { $done }, { $gap } enemmän kuin tavoite sallii.
   *[other] Tähän mennessä { $done }, { $gap } enemmän kuin { $spread ->
        [shares] kuukausien osuudet sallivat
       *[even] tasainen tahti sallii
    }.
  }
goal-pace-sum-within-on-pace = { $months ->
    [0] Tähän mennessä { $done }, tavoitteen rajoissa.
   *[other] Tähän mennessä { $done }, tavoitteen tahdissa.
  }
goal-pace-sum-within-behind = { $months ->
    [0] Tähän mennessä { $done }, tavoitteen alarajasta puuttuu { $gap }.
   *[other] Tähän mennessä { $done }, { $gap } jäljessä { $spread ->
        [shares] kuukausien osuuksista
       *[even] tasaisesta tahdista
    }.
  }
goal-pace-sum-within-above = { $months ->
    [0] Tähän mennessä { $done }, { $gap } yli ylärajan.
   *[other] Tähän mennessä { $done }, { $gap } enemmän kuin { $spread ->
        [shares] kuukausien osuudet sallivat
       *[even] tasainen tahti sallii
    }.
  }

goal-pace-mean-least-ahead = Keskimäärin { $done } tähän mennessä, { $gap } yli tavoitteen.
goal-pace-mean-least-on-pace = Keskimäärin { $done } tähän mennessä, juuri tavoitteessa.
goal-pace-mean-least-behind = Keskimäärin { $done } tähän mennessä, { $gap } alle tavoitteen.
goal-pace-mean-most-ahead = Keskimäärin { $done } tähän mennessä, { $gap } alle ylärajan.
goal-pace-mean-most-on-pace = Keskimäärin { $done } tähän mennessä, juuri ylärajalla.
goal-pace-mean-most-behind = Keskimäärin { $done } tähän mennessä, { $gap } yli ylärajan.
goal-pace-mean-within-on-pace = Keskimäärin { $done } tähän mennessä, tavoitteen rajoissa.
goal-pace-mean-within-behind = Keskimäärin { $done } tähän mennessä, { $gap } alle alarajan.
goal-pace-mean-within-above = Keskimäärin { $done } tähän mennessä, { $gap } yli ylärajan.

goal-pace-last-least-ahead = Viimeksi { $done }, { $gap } yli tavoitteen.
goal-pace-last-least-on-pace = Viimeksi { $done }, juuri tavoitteessa.
goal-pace-last-least-behind = Viimeksi { $done }, { $gap } alle tavoitteen.
goal-pace-last-most-ahead = Viimeksi { $done }, { $gap } alle ylärajan.
goal-pace-last-most-on-pace = Viimeksi { $done }, juuri ylärajalla.
goal-pace-last-most-behind = Viimeksi { $done }, { $gap } yli ylärajan.
goal-pace-last-within-on-pace = Viimeksi { $done }, tavoitteen rajoissa.
goal-pace-last-within-behind = Viimeksi { $done }, { $gap } alle alarajan.
goal-pace-last-within-above = Viimeksi { $done }, { $gap } yli ylärajan.

# Tämän perään, jos jäljellä olevien kuukausien pitäisi ylittää paras tähänastinen.
goal-pace-beyond-best = Parhaallakaan tähänastisella tahdilla ({ $best } kuukaudessa) tavoite ei enää toteudu. Niin käy joskus: muutetaanko tavoitetta?
goal-change-link = Muuta tavoitetta

# Mitä jäljellä olevilta kuukausilta tarvitaan tai mitä niihin mahtuu.
goal-need-nothing-more = Lisää ei enää saa tulla.
goal-need-sum-least = { $months ->
    [one] { $needed } jäljellä olevana kuukautena riittää.
   *[other] { $needed } kuukaudessa riittää ({ $months } kuukautta jäljellä).
  }
goal-need-sum-most = { $months ->
    [one] Tavoite pitää, jos jäljellä olevana kuukautena tulee enintään { $needed }.
   *[other] Tavoite pitää, jos kuukaudessa tulee enintään { $needed } ({ $months } kuukautta jäljellä).
  }
goal-need-mean-least = { $months ->
    [one] Jäljellä olevana kuukautena tarvitaan { $needed }.
   *[other] Jäljellä olevina { $months } kuukautena tarvitaan keskimäärin { $needed }.
  }
goal-need-mean-most = { $months ->
    [one] Jäljellä olevana kuukautena saa olla enintään { $needed }.
   *[other] Jäljellä olevina { $months } kuukautena saa olla keskimäärin enintään { $needed }.
  }
goal-need-last-least = Jakson viimeinen luku ratkaisee: sen on oltava vähintään { $needed }.
goal-need-last-most = Jakson viimeinen luku ratkaisee: se saa olla enintään { $needed }.

goal-in-words = { $words } ({ $period })
goal-dots = { $process } – tavoite, { $period }: { $count ->
    [one] yksi täppä
   *[other] { $count } täppää
  }

# Mistä tavoitteita koskevat teot kieltäytyvät ja mitä sille voi tehdä.
goal-upper-missing = Kerro, paljonko se saa enintään olla: väliin tarvitaan kaksi lukua.
goal-upper-below = Yläraja on alarajan alapuolella. Kirjoita pienempi luku ensin.
goal-metric-not-followed = Mittaria ei seurata tällä jaksolla. Valitse toinen jakso.
goal-words-missing = Kirjoita, mitä haluat saavuttaa. Yksi lause riittää.
goal-celebrated-stays = Tätä tavoitetta on jo juhlittu, ja se jää ennalleen.
goal-not-missed = Näin päätetään vain saavuttamatta jäänyt tavoite. Tämä on vielä avoin, tai se saavutettiin.
goal-lesson-missing = Kirjoita, mitä tavoitteesta opittiin. Yksi lause riittää.
goal-shares-not-here = Vain kertyvän mittarin vuositavoitteen voi jakaa kuukausille.
goal-shares-months = Anna osuus vuoden jokaiselle kuukaudelle; 0:kin on osuus.
goal-shares-side = Jokin osuus on nollan toisella puolella kuin tavoite. Palauta se nollaksi.
goal-shares-sum = Osuuksista tulee yhteensä { $total }, ja tavoite on { $target }. Jakamatta on vielä { $rest }.

me-deed-shape-goal = Tavoite jaettiin kuukausille
me-deed-state-goal = Kerrottiin, miten tavoitteelle kävi
me-deed-close-goal = Saavuttamatta jäänyt tavoite päätettiin ja kirjattiin, mitä siitä opittiin

# Tavoitesivu.

nav-goals = Tavoitteet
goals-whose = Kenen tavoitteet
goals-whose-me = Omat
goals-whose-academy = Akatemian
goals-title-none = Ei vielä tavoitteita: aseta ensimmäinen
goals-title = { $count ->
    [0] Yhtään tavoitetta ei ole avoinna
    [one] Yksi tavoite on avoinna
   *[other] { $count } tavoitetta on avoinna
  }
goals-title-learn = { $waiting ->
    [one] Yksi tavoite jäi saavuttamatta: mitä siitä opittiin?
   *[other] { $waiting } tavoitetta jäi saavuttamatta: mitä niistä opittiin?
  } { $count ->
    [0] Yhtään tavoitetta ei ole avoinna
    [one] Yksi tavoite on avoinna
   *[other] { $count } tavoitetta on avoinna
  }
goals-title-celebrate = { $waiting ->
    [one] Yksi saavutettu tavoite odottaa juhlaansa
   *[other] { $waiting } saavutettua tavoitetta odottaa juhlaansa
  }, { $count ->
    [0] avoinna ei ole yhtään
    [one] yksi on avoinna
   *[other] { $count } on avoinna
  }
goals-none-open = Yhtään tavoitetta ei ole nyt avoinna. Hyvän tavoitteen voi saavuttaa muutamassa kuukaudessa: aseta sellainen tälle puolivuodelle.
goals-none-open-here = Täällä ei ole nyt yhtään avointa tavoitetta.
goals-waiting = Odottamassa
goals-past = { $count ->
    [one] Yksi aiempi tavoite
   *[other] { $count } aiempaa tavoitetta
  }
goals-celebrate = Juhli sitä
goals-change = Muuta
goals-close-change = Sulje
goals-state-reached = Saavutettu
goals-state-missed = Ei tällä kertaa
goals-state-open = Ei sittenkään saavutettu
goals-next = Aseta seuraava
goals-learnt = Mitä siitä opittiin?
goals-learnt-example = Mitä tehdään ensi kerralla toisin?
goals-close = Päätä rauhassa
goals-drop = Luovu tavoitteesta
goals-drop-why = Miksi tavoitteesta luovutaan?
goals-words = Mitä haluat saavuttaa?
goals-words-example = Kerromme työstämme messuilla
goals-visibility = Kuka näkee tavoitteen
goals-at-least = Vähintään
goals-at-most = Enintään
goals-between = Vähintään
goals-and = Enintään

goals-set = Aseta tavoite
goals-set-link = Aseta tavoite
goals-about = Mistä
goals-about-words = Sanoin
goals-sense = Luvun pitäisi olla
goals-held = Tälle jaksolle on jo tavoite, ja tallennus muuttaa sitä. { $goal }.
goals-suggested = Ehdotuksia, joista voi ottaa tai jättää:
goals-suggested-reached = { $amount } – saavutettu: { $period }
goals-suggested-again = { $amount } – kuten { $period }
goals-suggested-template = { $amount } – pohjasta
goals-suggested-trend = { $amount } – { $months } kuukauden suunta
goals-shares-later = Vuositavoitteen voi jakaa kuukausille, kun se on asetettu: kohdasta ”Muuta”.
goals-shares = Kuukausittain
goals-shares-why = Kesä ei ole lokakuu. Kerro, mikä osuus kuuluu millekin kuukaudelle; tahti seuraa näitä osuuksia.
goals-shares-target = Yhteensä niistä tulee { $target }.
goals-shares-save = Tallenna osuudet
goals-shares-even = Takaisin tasaosuuksiin

goals-set-done = Tavoite on asetettu.
goals-see-curve = Katso käyrä
goals-changed-done = Tavoite on muutettu.
goals-shaped-done = Osuudet on tallennettu. Tahti seuraa niitä tästä eteenpäin.
goals-closed-done = Päätetty rauhassa. Oppi on tallessa ja näkyy, kun samanlainen tavoite asetetaan.
goals-stated-done = Tallennettu.

goals-lessons = Mitä on opittu
goals-lessons-none = Tähän kertyy se, mitä tavoitteista opitaan, saavutetuista ja saavuttamatta jääneistä. Jokainen juhla ja jokainen päätetty tavoite tuo yhden lauseen.
goals-lessons-search = Etsi opeista
goals-lessons-not-found = Missään opissa ei ole kaikkia näitä sanoja.
goals-lessons-more = { $count ->
    [one] Oppeja on vielä yksi. Etsi, niin löydät sen.
   *[other] Oppeja on vielä { $count }. Etsi, niin löydät ne.
  }
goals-similar = Samanlaisista tavoitteista opittua
