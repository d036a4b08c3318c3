# Mittaristo: omistajan viisi paikkaa mittareille, mitä on arkistossa, ja miten ne muuttuvat.

# Mitä torjutaan ja mitä silloin voi tehdä.
metric-name-taken = Mittari ”{ $name }” on jo olemassa. Valitse toinen nimi.
metric-name-archived = ”{ $name }” on arkistossa. Ota se takaisin käyttöön käyrineen tai valitse toinen nimi.
metric-names-alike = Vanha ja uusi mittari tarvitsevat eri nimet, jotta ne voi erottaa toisistaan.
metric-no-place = Kaikki { $most } paikkaa ovat käytössä. Valitse, mikä mittari arkistoidaan sen tieltä.
metric-decimals = Luvuissa näytetään 0–{ $most } desimaalia.
metric-no-such-template = Pohjaa ”{ $value }” ei enää ole. Valitse toinen tai tee mittarista oma.
metric-not-collectable = Koota voi vain sen, mitä tiimi tai akatemia seuraa pohjan mukaan.
metric-range-missing = Kerro, mistä mihin hyvä alue ulottuu: tarvitaan molemmat luvut.
metric-range-crossed = Alue loppuu ennen kuin alkaa. Vaihda luvut keskenään.
metric-first-in-the-future = Mittari alkaa tästä kuukaudesta tai aiemmin.
metric-first-after-values = Aiemmissa kuukausissa on jo lukuja. Mittari voi alkaa viimeistään niistä ensimmäisestä.
metric-first-after-last = Mittari ei voi alkaa viimeisen kuukautensa jälkeen.
metric-meaning-missing = Kuukausissa on jo lukuja. Kerro, mitä muutos tarkoittaa niille.
metric-anew-too-early = Tähänastisesta mittarista ei jäisi mitään. Valitse myöhempi kuukausi tai kerro, että näin on ollut aina.
metric-is-archived = Tämä mittari on jo arkistossa.
metric-not-archived = Tämä mittari on jo käytössä.
metric-cannot-return = Mittaria ei voi seurata uudelleen siitä kuukaudesta alkaen.
value-while-archived = Mittari oli tässä kuussa arkistossa.
