# Liikuttaako tämä tuota? Kaksi saman omistajan mittaria päällekkäin.

nav-relations = Liikuttaako tämä tuota?

whose-label = Kenen luvut
whose-me = Omani
whose-team = Tiimi
whose-members = Jäsenet yhdessä

relations-first = Tämä kulkee edellä
relations-second = Tämä seuraa
relations-lag = Viive
relations-lag-choice = { $lag ->
    [0] sama kuukausi
    [one] { $lag } kuukausi
   *[other] { $lag } kuukautta
}
relations-when = { $lag ->
    [0] samassa kuussa
    [one] kuukautta myöhemmin
   *[other] { $lag } kuukautta myöhemmin
}

relations-together = Kun ”{ $first }” on korkealla, ”{ $second }” on yleensä korkealla { $when }
relations-opposite = Kun ”{ $first }” on korkealla, ”{ $second }” on yleensä matalalla { $when }
relations-none = ”{ $first }” ja ”{ $second }”: yhteistä linjaa ei näy { $when }
relations-chance = ”{ $first }” ja ”{ $second }” { $when }: se, mikä näkyy, voi olla sattumaa
relations-too-few = ”{ $first }” ja ”{ $second }”: yhteisiä kuukausia on liian vähän
relations-constant = ”{ $metric }” ei muutu koskaan, joten se ei liiku minkään mukana
relations-nothing = Päällekkäin pantavaa ei vielä ole

relations-coefficient = { $count } kuukauden korrelaatiokerroin on { $pearson } (Pearson) ja pelkkien järjestyslukujen { $spearman } (Spearman). 1 olisi täsmälleen yhdessä, -1 täsmälleen vastakkain ja 0 ilman yhteistä linjaa.
relations-no-proof = Tämä ei todista, että toinen aiheuttaa toisen. Molempia voi liikuttaa jokin kolmas, vaikkapa vuodenaika, ja suunta voi olla myös päinvastainen.
relations-none-why = Se ei tarkoita, ettei niillä olisi mitään tekemistä keskenään: toinen viive tai muu kuin suora yhteys ei näy tässä.
relations-chance-why = { $count } kuukaudella myös luvut, joilla ei ole mitään tekemistä keskenään, näyttävät näin paljon useammin kuin kerran kahdestakymmenestä.
relations-few-make-it = Kertoimet ovat kaukana toisistaan: muutama poikkeava kuukausi tekee kuvan. Katso uloimpia pisteitä.
relations-drift = Molemmat nousevat tai laskevat näinä kuukausina koko ajan. Mitkä tahansa kaksi sellaista mittaria näyttävät liittyvän toisiinsa, vaikka mikään ei yhdistä niitä.
relations-too-few-why = { $count ->
    [0] Yhteisiä kuukausia ei ole yhtään
    [one] Yhteisiä kuukausia on { $count }
   *[other] Yhteisiä kuukausia on { $count }
}; alle { $fewest } ei kerro mitään. Kuukausia, joina toinen on poissa tai kirjaamatta, ei lasketa.
relations-constant-why = Jotta näkisi, mikä kulkee sen kanssa, tarvitaan kuukausia, joina se muuttuu.

relations-curves = Kuukausi kuukaudelta
relations-aligned = { $lag ->
    [0] Päällekkäiset pisteet ovat samalta kuulta.
    [one] Päällekkäisiä pisteitä verrataan: ylemmän kuukausi on sitä seuraavan kuukauden päällä.
   *[other] Päällekkäisiä pisteitä verrataan: ylemmän kuukausi on { $lag } kuukautta myöhemmän päällä.
}
relations-scatter = Jokainen piste on kuukausi
relations-scatter-alt = { $count ->
    [one] { $count } piste
   *[other] { $count } pistettä
}: vaakasuunnassa { $first }, pystysuunnassa { $second }.
relations-before = { $lag ->
    [one] { $name }, kuukautta aiemmin
   *[other] { $name }, { $lag } kuukautta aiemmin
}
relations-of-month = vastinkuukausi
relations-all-lags = Kaikki seitsemän viivettä
relations-all-lags-why = Seitsemästä löytyy hyvä sattumalta helpommin kuin yhdestä, jota on kysytty. Mieti ensin, mikä viive on järkevä: maaliskuun käynnistä voi hyvinkin tulla kauppa toukokuussa.
relations-common-months = Yhteisiä kuukausia
relations-pearson = Pearson
relations-spearman = Spearman
relations-no-coefficient = ei kerrointa
relations-per-member = { $metric } jäsentä kohti

relations-empty-none = Täällä ei ole vielä lukuja. Kun kahdella mittarilla on { $fewest } yhteistä kuukautta, tämä sivu näyttää, kulkevatko ne yhdessä.
relations-empty-one = Vain yhdellä mittarilla on lukuja: ”{ $metric }”. Tarvitaan toinen, jota on seurattu samoina kuukausina, jotta näkee, kulkevatko ne yhdessä.
relations-empty-members = Jäsenten yhteiset luvut näytetään kuukausilta, joina vähintään kolme on kirjannut saman mittarin eikä kenenkään omaa lukua voi laskea niistä.
relations-intro = Kaksi samojen ihmisten mittaria päällekkäin: näkyvätkö yhden kuukauden asiakaskäynnit myöhemmän kuukauden kaupoissa?
relations-per-member-why = Jäsenten yhteinen kuukausi on keskiarvo kirjannutta jäsentä kohti: summa nousisi jokaisesta, joka liittyy joukkoon. Pois jäävät kuukaudet, joina kirjanneita on alle kolme tai joista jonkun oman luvun voisi laskea.
