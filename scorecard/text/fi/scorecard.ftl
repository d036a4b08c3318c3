# Mittaristo: omistajan viisi paikkaa mittareille, mitä on arkistossa, ja miten ne muuttuvat.

# Mitä torjutaan ja mitä silloin voi tehdä.
metric-name-taken = Mittari ”{ $name }” on jo olemassa. Valitse toinen nimi.
metric-name-archived = ”{ $name }” on arkistossa. Ota se takaisin käyttöön käyrineen tai valitse toinen nimi.
metric-names-alike = Vanha ja uusi mittari tarvitsevat eri nimet, jotta ne voi erottaa toisistaan.
metric-no-place = Kaikki { $most } paikkaa ovat käytössä. Valitse, mikä mittari arkistoidaan sen tieltä.
metric-decimals = Luvuissa näytetään 0–{ $most } desimaalia.
metric-no-such-template = Pohjaa ”{ $value }” ei enää ole. Valitse toinen tai tee mittarista oma.
metric-not-collectable = Koota voi vain sen, mitä tiimi tai akatemia seuraa pohjan mukaan.
metric-collected-unlike = Koottava lasketaan niin kuin sen pohja. Säilytä pohjan yksikkö ja se, miten kuukaudet yhdistetään, tai jätä kokoamatta.
metric-range-missing = Kerro, mistä mihin hyvä alue ulottuu: tarvitaan molemmat luvut.
metric-range-crossed = Alue loppuu ennen kuin alkaa. Vaihda luvut keskenään.
metric-first-in-the-future = Mittari alkaa tästä kuukaudesta tai aiemmin.
metric-first-after-values = Aiemmissa kuukausissa on jo lukuja. Mittari voi alkaa viimeistään niistä ensimmäisestä.
metric-first-after-last = Mittari ei voi alkaa viimeisen kuukautensa jälkeen.
metric-meaning-missing = Kuukausissa on jo lukuja. Kerro, mitä muutos tarkoittaa niille.
metric-anew-too-early = Tähänastisesta mittarista ei jäisi mitään. Valitse myöhempi kuukausi tai kerro, että näin on ollut aina.
metric-not-convertible = Tätä ei voi muuntaa tarkasti. Kerro, että näin on ollut aina, tai aloita alusta.
metric-is-archived = Tämä mittari on jo arkistossa.
metric-not-archived = Tämä mittari on jo käytössä.
metric-cannot-return = Mittaria ei voi seurata uudelleen siitä kuukaudesta alkaen.
value-while-archived = Mittari oli tässä kuussa arkistossa.

# Sivu.
nav-scorecard = Mittaristo
scorecard-whose = Kenen mittaristo
scorecard-mine = Omani
scorecard-state-own = { $count ->
    [0] Et vielä seuraa yhtään mittaria
    [one] Seuraat yhtä mittaria
   *[other] Seuraat { $count } mittaria
  }
scorecard-state-of = { $owner }: { $count ->
    [0] ei vielä yhtään mittaria
    [one] yksi mittari
   *[other] { $count } mittaria
  }
scorecard-free = { $count ->
    [0] Kaikki viisi paikkaa ovat käytössä.
    [5] Kaikki viisi paikkaa ovat vapaina.
    [one] Viidestä paikasta yksi on vapaana.
   *[other] Viidestä paikasta { $count } on vapaana.
  }
scorecard-academy = Akatemia
scorecard-places = Viisi paikkaa
scorecard-place = Paikka { $slot }
scorecard-place-free = Vapaana. { $hint }
scorecard-hint-first = Mittari on jotakin, minkä lasket joka kuukausi, kuten kirjapisteet tai asiakaskäynnit.
scorecard-hint-balance = Tätä puolta ei vielä mittaa mikään: { $side }.
scorecard-hint-enough = Muutama mittari, joita katsotaan, on parempi kuin monta; paikkaa ei ole pakko täyttää.
scorecard-read-only = Tätä voit lukea. Tiimin mittarit valitsevat tiimiliideri ja valmentajat, akatemian mittarit pääkäyttäjät.
scorecard-read-only-own = Tästä voit lukea omasi. Uutta ei seurata ilman tiimiä, joka on työssä.

# Tasapaino.
scorecard-balance = Tasapaino
scorecard-balance-all = Kaikki neljä näkökulmaa ovat mukana.
scorecard-balance-some = { $seen ->
    [one] Neljästä näkökulmasta yksi on mukana.
   *[other] Neljästä näkökulmasta { $seen } on mukana.
  } Tätä ei vielä mittaa mikään: { $missing }.
scorecard-balance-one = Kaikki mittaavat samaa puolta: { $side }. Tätä ei vielä mittaa mikään: { $missing }.
scorecard-balance-none = Kun mittareita on, tästä näkee, mitä puolia ne mittaavat.
scorecard-perspective = Näkökulma
scorecard-metrics = Mittarit

# Miten sitä arvioidaan, esimerkin kanssa.
scorecard-example-sum = { $name }: kuukaudet kertyvät. Toukokuun { $first } ja kesäkuun { $second } tekevät yhdessä { $whole } tavoitetta varten.
scorecard-example-mean = { $name }: jokainen kuukausi on oma lukunsa, ja tavoite katsoo keskiarvoa. Toukokuun { $first } ja kesäkuun { $second } antavat keskiarvon { $whole }.
scorecard-example-last = { $name }: jokainen kuukausi on oma lukunsa, ja tavoite katsoo viimeisintä. Toukokuun { $first } ja kesäkuun { $second } jälkeen luku on { $whole }.
scorecard-judged-sum-up = Enemmän on parempi: tavoite kertoo, paljonko vähintään, ja se on saavutettu heti, kun summa on koossa.
scorecard-judged-sum-down = Vähemmän on parempi: tavoite kertoo, paljonko enintään, ja tulos tiedetään vasta, kun sen aika on kulunut.
scorecard-judged-level-up = Enemmän on parempi: tavoite kertoo, miten korkealla vähintään, ja tulos tiedetään vasta, kun sen aika on kulunut.
scorecard-judged-level-down = Vähemmän on parempi: tavoite kertoo, miten korkealla enintään, ja tulos tiedetään vasta, kun sen aika on kulunut.
scorecard-judged-range = Parasta on pysyä välillä { $lower } – { $upper }: sen ylitys on yhtä lailla ohi kuin alitus, ja tulos tiedetään vasta, kun tavoitteen aika on kulunut.
scorecard-judged-range-open = Parasta pysyä rajoissa: kerro, mistä mihin.
scorecard-judged-neutral = Lukua vain seurataan: enempää tai vähempää ei sanota paremmaksi.
scorecard-unlike = Toisella yksiköllä tai toisin yhdistettynä tämä ei seuraa pohjaa: sen lukuja ei lasketa yhteen muiden lukujen kanssa.
scorecard-nameless = Tämä mittari

# Kuka näkee.
scorecard-seen-team = Tämän näkevät kaikki tiimissä { $team }, sen valmentajat ja pääkäyttäjät.
scorecard-seen-academy = Tämän näkevät pääkäyttäjät.
scorecard-collected-team = Kootaan jäseniltä: kukaan ei kirjaa sitä, eivätkä mukana ole ne, jotka pitävät lukunsa itsellään.
scorecard-collected-academy = Kootaan tiimeiltä: kukaan ei kirjaa sitä.

# Valitseminen ja muuttaminen.
scorecard-add = Ota mittari seurantaan
scorecard-add-sixth = Ota seurantaan toinen mittari jonkin näistä tilalle
scorecard-from = Mitä haluat laskea?
scorecard-from-placeholder = Valitse pohja tai tee oma
scorecard-own = Jotakin omaa
scorecard-adjust = Muokkaa
scorecard-name = Nimi
scorecard-unit = Yksikkö
scorecard-unit-help = Mitä luvun perässä lukee: €, h, kpl, %.
scorecard-kind = Miten kuukaudet yhdistyvät
scorecard-kind-adds-up = Kuukaudet kertyvät, kuten käynnit
scorecard-kind-level = Jokainen kuukausi on oma lukunsa, kuten kassa
scorecard-aggregate = Mitä tavoite katsoo
scorecard-aggregate-mean = Kuukausien keskiarvoa
scorecard-aggregate-last = Viimeisintä kuukautta
scorecard-direction = Mihin suuntaan on hyvä
scorecard-lower = Hyvä alkaen
scorecard-upper = Hyvä enintään
scorecard-process = Prosessi
scorecard-no-process = Ei mikään
scorecard-decimals = Desimaalit
scorecard-first = Seurattu alkaen
scorecard-visibility = Kuka näkee
scorecard-collect-team = Koota jäseniltä, jotka seuraavat samaa
scorecard-collect-academy = Koota tiimeiltä, jotka seuraavat samaa
scorecard-instead = Mikä mittari väistyy sen tieltä?
scorecard-instead-placeholder = Valitse arkistoitava mittari
scorecard-instead-help = Se säilyttää lukunsa ja käyränsä ja voi palata.
scorecard-follow = Ota seurantaan
scorecard-change = Muuta tai arkistoi
scorecard-meaning = Kuukausissa on jo lukuja. Mitä muutos tarkoittaa?
scorecard-meaning-correct = Näin on ollut aina: korjaan nimityksen, ja luvut pysyvät
scorecard-meaning-anew = Yhdestä kuukaudesta alkaen se on eri asia: vanha arkistoidaan, ja uusi alkaa sen paikalla
scorecard-meaning-convert = Sama toisessa yksikössä: jokainen luku ja tavoite kerrotaan luvulla { $factor }
scorecard-anew-since = Eri asia alkaen
scorecard-anew-since-help = Siitä kuukaudesta alkaen kirjatut luvut siirtyvät uudelle.
scorecard-anew-old-name = Vanhan nimi arkistossa
scorecard-anew-suggested = { $name } ({ $month } asti)
scorecard-anew-goals = { $count ->
    [one] Yksi avoin tavoite jää vanhalle. Aseta se uudelleen, jos se on yhä voimassa.
   *[other] { $count } avointa tavoitetta jää vanhalle. Aseta ne uudelleen, jos ne ovat yhä voimassa.
  }
scorecard-correct-goals = { $count ->
    [one] Yksi avoin tavoite arvioidaan tästä lähtien korjatun mittarin mukaan.
   *[other] { $count } avointa tavoitetta arvioidaan tästä lähtien korjatun mittarin mukaan.
  }
scorecard-conflict = Joku on muuttanut mittaria sillä välin. Nyt se on: { $theirs }. Sinä kirjoitit: { $mine }. Vertaa ja tallenna uudelleen.

# Arkisto.
scorecard-archive = Arkisto
scorecard-archive-empty = Arkistossa ei ole mitään. Se, mitä et enää seuraa, tulee tänne käyrineen ja voi palata.
scorecard-archive-it = Arkistoi
scorecard-archived-line = { $name } · { $first } – { $last }
scorecard-back-since = Seurataan uudelleen alkaen
scorecard-back-gap = { $count ->
    [one] Väliin jäävä kuukausi pysyy ilman lukua: sitä ei seurattu, eikä se ole nolla eikä poissaolo.
   *[other] Väliin jäävät { $count } kuukautta pysyvät ilman lukua: niitä ei seurattu, eivätkä ne ole nollia tai poissaoloja.
  }
scorecard-bring-back = Ota takaisin käyttöön

# Mitä tehtiin.
scorecard-said-added = Seuraat nyt mittaria { $name }. Kuukauden luku odottaa sivulla Oma kuukausi.
scorecard-to-month = Syötä sen luku
scorecard-said-added-of = Mittaria { $name } seurataan tästä lähtien.
scorecard-said-changed = { $name } on tallennettu.
scorecard-said-renewed = { $name } alkaa alusta. Aiempi on arkistossa.
scorecard-said-converted = { $name } on muunnettu, ja sen mukana jokainen luku ja tavoite.
scorecard-said-archived = { $name } on arkistoitu käyrineen. Sen paikka on vapaa.
scorecard-said-back = Mittaria { $name } seurataan taas.
scorecard-said-entered = { $month } on tallennettu: { $count ->
    [one] yksi luku.
   *[other] { $count } lukua.
  }

# Kootut luvut auki.
scorecard-unfold = Mistä luku koostuu
scorecard-given-members = { $month }: { $given }/{ $of } jäsentä on antanut luvun.
scorecard-given-teams = { $month }: { $given }/{ $of } tiimiä on antanut luvun.
scorecard-whole = Yhteensä { $amount }.
scorecard-whole-mean = Keskimäärin { $amount }.
scorecard-withheld = Lukua ei näytetä: siihen tarvitaan kolme, eikä siitä saa voida päätellä kenenkään omaa lukua.
scorecard-others-members = { $count ->
    [one] Yksi muu on antanut luvun eikä jaa sitä sinulle.
   *[other] { $count } muuta on antanut luvun eikä jaa sitä sinulle.
  }
scorecard-others-teams = { $count ->
    [one] Yhden muun tiimin lukua ei näytetä sinulle, koska siitä voisi päätellä jonkun oman luvun.
   *[other] { $count } muun tiimin lukuja ei näytetä sinulle, koska niistä voisi päätellä jonkun oman luvun.
  }
scorecard-part-name = Kuka
scorecard-part-amount = Luku
scorecard-part-nothing = ei vielä mitään
scorecard-part-excused = poissa
scorecard-nothing-collected = Mitään ei ole vielä koottu. Luku näkyy tässä heti, kun kolme on antanut omansa.

# Tiimin tai akatemian kuukausi.
scorecard-month = Kuukausi
scorecard-month-team = Tähän kirjaa tiimin { $team } yhteiset luvut se, joka johtaa tai valmentaa sitä.
scorecard-month-academy = Tähän kirjataan akatemian omat luvut.
scorecard-month-before = Edellinen kuukausi: { $amount }
scorecard-month-save = Tallenna kuukausi
scorecard-month-excused = Poissa
