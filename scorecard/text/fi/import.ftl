# Mitä tuonti sanoo tiedostosta, taulukosta, solusta ja rivistä muiden rivien rinnalla.

import-file-too-large = Tiedosto on yli { $limit } Mt. Jaa se useaksi tiedostoksi.
import-unpacked-too-large = Tiedosto olisi purettuna yli { $limit } Mt. Jaa se useaksi tiedostoksi.
import-too-many-rows = Rivejä on yli { $limit }. Tuo ne useassa tiedostossa.
import-too-many-columns = Taulukossa ”{ $sheet }” on yli { $limit } saraketta. Poista tarpeettomat sarakkeet.
import-too-slow = Tiedoston lukeminen keskeytettiin, koska se vei enemmän aikaa tai muistia kuin tavallinen työkirja. Tallenna rivit uuteen työkirjaan ja yritä uudelleen.
import-damaged = Tiedosto on vioittunut tai muuta kuin sen nimi kertoo. Avaa se taulukkolaskentaohjelmassa ja tallenna uudelleen.
import-suspicious = Tiedostoa ei luettu, koska mikään taulukkolaskentaohjelma ei tallenna näin. Tallenna rivit uuteen työkirjaan ja yritä uudelleen.
import-encrypted = Tiedosto on suojattu salasanalla. Tallenna se ilman salasanaa.
import-old-excel = Tiedosto on vanhassa Excel-muodossa tai suojattu salasanalla. Tallenna se .xlsx-muotoon ilman salasanaa.
import-unknown-kind = Vain .xlsx- ja .csv-tiedostoja voi tuoda.
import-not-utf-8 = Tiedoston merkkejä ei voi lukea. Tallenna se muodossa ”CSV UTF-8”.

import-missing-column = Taulukosta puuttuu sarake ”{ $column }”, joten siitä ei luettu mitään.
import-repeated-column = Taulukossa on sarake ”{ $column }” kahdesti, joten siitä ei luettu mitään.

import-not-a-date = ”{ $value }” ei ole päivämäärä. Kirjoita se muodossa 31.1.2026 tai 2026-01-31.
import-not-a-whole-number = ”{ $value }” ei ole kokonaisluku väliltä { $least }–{ $most }.
import-not-dots = ”{ $value }” ei ole mikään näistä: { $dots }.
import-not-a-language = ”{ $value }” ei ole mikään näistä: { $languages }.
import-not-a-person-role = ”{ $value }” ei ole tässä kelpaava rooli. Kirjoita ylläpitäjä tai jätä solu tyhjäksi.
import-not-a-role = ”{ $value }” ei ole mikään näistä: jäsen, tiimiliideri, valmentaja.
import-not-a-kind = ”{ $value }” ei ole kumpikaan näistä: kertyvä, taso.
import-not-a-direction = ”{ $value }” ei ole mikään näistä: ylös, alas, väli, neutraali.
import-not-a-perspective = ”{ $value }” ei ole mikään näistä: oppiminen, asiakkaat, sisäinen toiminta, talous.
import-not-a-visibility = ”{ $value }” ei ole mikään näistä: minä, valmentaja, tiimi.
import-not-an-aggregate = ”{ $value }” ei ole mikään näistä: summa, keskiarvo, viimeisin.
import-not-a-source = ”{ $value }” ei ole kumpikaan näistä: tiimi, valmentaja.
import-not-names = ”{ $value }” ei ole mikään näistä: tiimi, valmentaja, ei kukaan.
import-not-a-sense = ”{ $value }” ei ole mikään näistä: vähintään, enintään, välillä.
import-not-a-state = ”{ $value }” ei ole mikään näistä: avoin, saavutettu, jäi saavuttamatta, luovuttu.
import-not-a-step-state = ”{ $value }” ei ole mikään näistä: avoin, tehty, jätetty tekemättä.
import-not-yes-or-no = ”{ $value }” ei ole kyllä eikä ei.
import-not-a-moment = ”{ $value }” ei ole hetki, jota juhlitaan.
import-not-a-time = ”{ $value }” ei ole ajanhetki. Arkistossa se on muodossa 2026-01-31T12:00:00+00:00.
import-not-our-picture = Kuvassa on muutakin kuin kuvapisteet, toisin kuin missään täällä lisätyssä kuvassa. Tuo muut rivit ja lisää kuva juhlaansa käsin.

import-archived-before-founded = Tiimiä ei voi arkistoida ennen sen perustamista.
import-to-before-from = Tämä on ennen sarakkeen ”alkaen” päivää.
import-upper-below-lower = Yläraja on alarajaa pienempi.
import-upper-below-target = Yläraja on tavoitetta pienempi.
import-not-collectable = Vain tiimin tai akatemian mittari, jolla on pohja, voidaan koota.
import-team-reserved = ”{ $value }” tarkoittaa akatemiaa itseään. Anna tiimille toinen lyhenne.
import-goal-needs-one-subject = Tavoite koskee joko mittaria, prosessia tai sanoin kerrottua asiaa: täytä niistä täsmälleen yksi.

import-no-such-person = Kenelläkään ei ole osoitetta ”{ $value }”.
import-no-such-team = Tiimiä ”{ $value }” ei ole.
import-no-such-team-but = Tiimiä ”{ $value }” ei ole. Tarkoititko tiimiä ”{ $suggestion }”?
import-no-such-owner = ”{ $value }” ei ole henkilö, tiimi eikä sana academy.
import-no-such-metric = Omistajalla { $owner } ei ole mittaria ”{ $value }”.
import-no-such-template = Mittaripohjaa ”{ $value }” ei ole.
import-no-such-goal = Tällä jaksolla ei ole tällaista tavoitetta.
import-no-such-celebration = Tällaista juhlaa ei ole.

import-same-person = Sama osoite on jo rivillä { $row }.
import-same-team = Sama tiimi on jo rivillä { $row }.
import-same-metric = Sama mittari on jo rivillä { $row }.
import-same-month = Sama kuukausi on jo rivillä { $row }.
import-same-half-year = Sama puolivuosi on jo rivillä { $row }.
import-same-rating = Sama täpitys on jo rivillä { $row }.
import-same-assessment = Sama itsearvio on jo rivillä { $row }.
import-same-reveal = Sama paljastus on jo rivillä { $row }.
import-same-confirmation = Sama vahvistus on jo rivillä { $row }.
import-same-goal = Sama tavoite on jo rivillä { $row }.
import-same-celebration = Sama juhla on jo rivillä { $row }.
import-same-plan = Sama suunnitelma on jo rivillä { $row }.
import-same-cheer = Sama hurraa on jo rivillä { $row }.
import-same-comment = Sama kommentti on jo rivillä { $row }.
import-same-picture = Tällä juhlalla on jo kuva rivillä { $row }.
import-membership-overlaps = Jäsenyys menee päällekkäin rivin { $row } jäsenyyden kanssa.
import-membership-overlaps-stored = Jäsenyys menee päällekkäin toisen kanssa: { $team }, alkaen { $first }.

import-slots-full = Viisi mittaria on jo käytössä.
import-slot-taken = Paikalla { $slot } on jo mittari ”{ $metric }”.
import-month-in-the-future = Tämä kuukausi ei ole vielä alkanut.
import-month-before-the-metric = Mittarin ensimmäinen kuukausi on { $first }.
import-half-year-begun = Tämä puolivuosi on täällä jo alkanut: siitä, mitä siinä sovitaan ja paljastetaan, päätetään täällä.
import-answer-revealed = Tämän prosessin vastaukset on täällä jo paljastettu, joten uusia ei lisätä.
import-goal-not-reached = Tavoitetta ei ole saavutettu, joten juhlittavaa ei vielä ole.

import-no-such-import = Tuontia { $value } ei ole.
import-undone-already = Tuonti { $value } on jo peruttu.
