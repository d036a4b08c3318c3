# Täpityshetki: seinällä, puhelimissa ja vetäjällä.

session-is-open = Tiimillä on jo täpityshetki käynnissä. Siirry sinne tai päätä se ensin.
session-over = Tämä täpityshetki on päättynyt. Tiiminvetäjä tai valmentaja voi avata sen uudelleen.
session-revealed = Nämä vastaukset on jo paljastettu.
session-code-wrong = Seinällä on toinen koodi. Siinä on kuusi kirjainta.
session-joined = Olet jo mukana tässä täpityshetkessä.
session-minutes = Valitse 0–{ $most } minuuttia.
names-frozen = Joku on jo vastannut, joten se, kuka näkee nimet, pysyy päätettynä.
half-year-closed = Tämä puolivuosi on jo suljettu.
answer-is-their-own = Hän on vastannut tähän prosessiin itse, eikä kukaan muu muuta sitä.
answer-of-another-hand = Joku toinen on jo kirjannut hänen vastauksensa tähän prosessiin. Sitä voi korjata vain kirjaaja tai hän itse.
answer-revealed = Tämän prosessin vastaukset on paljastettu, joten omasi pysyy sellaisena kuin se on.
answer-names-changed = Se, kuka näkee nimet, muuttui juuri. Lue ylin rivi ja vastaa sitten uudelleen.
steps-enough = Seuraavia askelia on jo { $most }. Poista ensin yksi: harvempi tulee useammin tehdyksi.
step-due-passed = Se päivä on jo mennyt. Valitse tämä päivä tai myöhempi.

# Seinänäyttö.
nav-wall = Seinänäyttö
wall-which = Minkä tiimin seinänäyttö tämä on?
wall-none-title = Tiimillä { $team } ei ole täpityshetkeä käynnissä
wall-none = Tiiminvetäjä tai valmentaja avaa sen. Silloin tämä näyttö kertoo itsestään, miten mukaan pääsee.
wall-heading = { $team }: täpityshetki, { $period }
wall-place = { $team } · { $period } · { $at }/{ $of }
wall-code = Mukaan koodilla { $code }
wall-join-how = Osoita ruutua puhelimella, tai avaa { $address } ja kirjoita:
wall-qr = QR-koodi, joka vie tähän täpityshetkeen
wall-carried = Viime kerran askeleet: mitä niistä tuli
wall-carried-none = Tässä näkyvät viime täpityshetken seuraavat askeleet. Valitsette niitä yhdestä kolmeen tämän lopuksi.
wall-step-due = { $date } mennessä
wall-here-count = Paikalla { $count }/{ $of }
wall-here-all = Kaikki { $of } ovat paikalla
wall-names-team = Paljastuksen jälkeen tiimi näkee, kuka vastasi mitäkin.
wall-names-coach = Paljastuksen jälkeen vain valmentaja näkee, kuka vastasi mitäkin.
wall-names-nobody = Kukaan ei näe, kuka vastasi mitäkin, vain kuinka moni vastasi mitenkin.
wall-answered = { $count ->
    [0] Kukaan ei ole vielä vastannut
   *[other] Vastannut { $count }/{ $of }
  }
wall-answered-all = Kaikki { $of } ovat vastanneet
wall-few = Vastanneita on alle kolme, joten vastausten jakauma jää heidän tietoonsa.
wall-last = Puoli vuotta sitten
wall-last-none = Ei arvioitu silloin
wall-last-carried = alkaen: { $period }
wall-coach = Valmentajanne
wall-first = Ensimmäinen täppä
wall-first-all = Kaikki ovat ymmärtäneet.
wall-first-some = Ymmärtänyt { $count }/{ $of }
wall-first-not-yet = { $count ->
    [one] Yksi sanoo: ei vielä
   *[other] { $count } sanoo: ei vielä
  }
wall-first-not-yet-names = Ei vielä: { $names }
wall-first-silent = Ei vielä vastausta: { $names }
wall-agree = Montako täppää sovitte?
wall-agreed = Sovittu
wall-agreed-more = { $count ->
    [one] Yksi enemmän kuin puoli vuotta sitten
   *[other] { $count } enemmän kuin puoli vuotta sitten
  }
wall-agreed-fewer = { $count ->
    [one] Yksi vähemmän kuin puoli vuotta sitten
   *[other] { $count } vähemmän kuin puoli vuotta sitten
  }
wall-agreed-same = Yhtä monta kuin puoli vuotta sitten
wall-time-left = { $count } min jäljellä
wall-time-short = Alle minuutti jäljellä
wall-time-over = Aika sopia
wall-begin = Aloita
wall-reveal = Paljasta
wall-next = Seuraava prosessi
wall-to-summary = Mitä saatiin aikaan
wall-back = Takaisin
wall-here = Ketkä ovat paikalla
wall-here-hide = Takaisin prosessiin
wall-leave = Poistu seinänäytöltä
wall-moved-on = Joku muu on jo vienyt hetkeä eteenpäin. Tässä kohdassa ollaan nyt.
wall-rose = Mikä nousi
wall-fell = Mikä laski
wall-nothing-moved = Täpät ovat samat kuin puoli vuotta sitten.
wall-moved = { $process }: { $before } → { $now }
wall-widest = Missä olitte eniten eri mieltä
wall-apart = { $process }: { $low }–{ $high }
wall-reached = Tavoite täynnä: juhlikaa!
wall-steps = Seuraavat askeleet
wall-steps-none = Valitkaa yhdestä kolmeen: mitä, kuka, mihin mennessä.

# Täpityshetken vetäjälle.
nav-lead = Täpityshetken veto

lead-state-ready = { $team }: täpityshetki, { $period }
lead-state-over = { $team }: täpityshetki on ohi, { $period }
lead-state-closed = { $team }: { $period } on suljettu
lead-state-answering = { $process }: { $count }/{ $of } on vastannut
lead-state-revealed = { $process } on paljastettu: puhukaa ja sopikaa täpistä
lead-state-agreed = { $process } on sovittu: { $dots }
lead-state-summary = { $count }/{ $of } prosessia on sovittu. Mitä seuraavaksi?

lead-open-heading = Avaa täpityshetki
lead-open-again = Avaa uudelleen
lead-what = Tiimi istuu yhdessä, seinällä on yksi näyttö ja jokaisella oma puhelin. Prosessi kerrallaan jokainen vastaa ensin itse, sinä paljastat kaikki vastaukset yhdellä kertaa, tiimi puhuu ja sopii täpistään.
lead-ready = { $count ->
    [0] Kukaan ei ole vielä vastannut kaikkiin prosesseihin.
    [one] Yksi { $of } jäsenestä on vastannut kaikkiin prosesseihin.
   *[other] { $count }/{ $of } jäsentä on vastannut kaikkiin prosesseihin.
  }
lead-not-begun = Ei vielä aloittanut: { $names }. Vastata voi myös täpityshetkessä.
lead-open = Avaa täpityshetki
lead-wall = Avaa seinänäyttö
lead-code = Liittymiskoodi:

lead-names = Kuka näkee paljastuksen jälkeen, kuka vastasi mitäkin?
lead-names-when = Valitse tiimin kanssa ennen kuin kukaan vastaa: ensimmäinen vastaus lukitsee valinnan.
lead-names-frozen = Valinta pysyy, koska vastauksia on annettu tällä lupauksella. Tähän mennessä vastanneet: { $names }.
lead-names-for-you = Nimet näkyvät vain valmentajille. Älä näytä tätä näyttöä seinällä.

lead-order = Missä järjestyksessä?
lead-order-rocket = Moottorista kärkeen. Aiheesta toiseen ei hypitä.
lead-order-widest = Aloitetaan siitä, missä vastaukset ovat kauimpana toisistaan. Järjestys kertoo etukäteen, missä se on, ja se lasketaan kerran.
lead-minutes = Minuutteja prosessia kohti
lead-minutes-why = Näytöt ehdottavat, milloin voi jatkaa, mutta eivät pakota. Arvolla 0 ne eivät ehdota mitään.
lead-plan = Järjestys ja aika
lead-plan-save = Muuta
lead-end = Päätä
lead-end-why = Se, mikä on paljastettu ja sovittu, säilyy. Täpityshetken voi avata myöhemmin uudelleen.
lead-end-now = Päätä täpityshetki

lead-back = Edellinen
lead-reveal = Paljasta
lead-next = Seuraava
lead-next-summary = Yhteenvetoon
lead-summary = yhteenveto
lead-time-left = Aikaa { $time }
lead-time-over = { $count ->
    [one] Minuutti
   *[other] { $count } minuuttia
  } täynnä: joko sovitaan?

lead-all-answered = Kaikki ovat vastanneet.
lead-waiting = Vielä vastaamatta: { $names }
lead-answered = Vastanneet: { $names }
lead-entered-for = Kirjattu puolesta: { $names }
lead-not-yet-names = { $count ->
    [one] Yksi ei ole vielä ymmärtänyt: { $names }.
   *[other] { $count } ei ole vielä ymmärtänyt: { $names }.
  }
lead-coach = Valmentaja näkee { $count ->
    [0] nolla täppää.
    [one] yhden täpän.
   *[other] { $count } täppää.
  }

lead-agree = Täpät, joista tiimi sopii
lead-reason = Perustelu (jos haluatte)
lead-reason-asked = Miksi näin monta? Tarvitaan perustelu tai linkki näyttöön.
lead-agree-save = Sovittu: { $dots }
lead-agreed = Tallennettu. Kaikki näytöt näyttävät sen.
lead-agreed-dots = Sovittu: { $dots }
lead-correct = Sovi uudelleen

lead-led-on = { $who } on vienyt eteenpäin. Näytöillä on nyt { $process }.
lead-led-on-late = Painallustasi ei toteutettu.
lead-somebody = Joku muu
lead-held = Joku muu on vienyt eteenpäin. Se, mitä kirjoitat tähän, ei katoa.
lead-held-go = Siirry: { $process }

lead-agenda = Kaikki prosessit
lead-station = { $count }/{ $of }
lead-here = Paikalla { $count }/{ $of }
lead-here-why = Puhelimella liittynyt on paikalla itsestään. Merkitse ne, jotka istuvat täällä ilman puhelinta.
lead-enter = Kirjaa jonkun puolesta, jolla ei ole puhelinta
lead-enter-why = Hän kertoo, sinä kirjaat, ja se merkitään kirjatuksi. Kenenkään vastausta et näe.
lead-enter-person = Kenen puolesta?
lead-enter-choose = Valitse jäsen
lead-enter-dots = Mitä hän sanoo?
lead-enter-save = Kirjaa
lead-entered = Kirjattu ja merkitty kirjatuksi.

lead-celebrate = Juhli sitä, mikä on saavutettu
lead-close-heading = Sulje puolivuosi
lead-close-why = Sulkeminen päättää puolivuoden kaikkien vastausten salassapidon, olivat ne paljastettuja tai eivät. Täppiä voi vielä korjata perustelulla. Itsestään puolivuosi sulkeutuu 60 päivää päättymisensä jälkeen.
lead-close = Sulje { $period }
lead-closed = { $period } on suljettu. Vastaukset eivät ole enää salaisia, ja täpät muuttuvat vain perustelulla.

# Seuraavat askeleet.
steps-mine = Omat seuraavat askeleet
steps-heading = Seuraavat askeleet
steps-why = Mitä tiimi tekee seuraavaksi? Yhdestä kolmeen askelta, ja kullakin joku, joka huolehtii siitä. Seuraava täpityshetki alkaa niistä.
steps-carried = Ensin: viimeksi sovitut askeleet
steps-words = Mitä teemme?
steps-words-example = Esimerkiksi: kysytään viideltä asiakkaalta, miksi he tulivat
steps-person = Kuka huolehtii?
steps-nobody = Ei vielä kukaan
steps-somebody = joku, joka on lähtenyt
steps-until = Mihin mennessä?
steps-no-process = Ei prosessia
steps-add = { $count ->
    [1] Kirjaa ensimmäinen askel
    [2] Kirjaa toinen askel
   *[other] Kirjaa kolmas askel
  }
steps-enough-said = Askelia on { $count }: harvempi tulee useammin tehdyksi.
steps-change = Muuta
steps-take-away = Poista
steps-done = Tehty
steps-drop = Jätetään
steps-reopen = Avaa uudelleen
steps-due = { $day } mennessä
steps-late = määräpäivä oli { $day }

# Puhelimessa.
phone-open = { $team } istuu nyt täpityshetkessä.
phone-join = Liity
phone-by-code = Koodilla
phone-code = Seinän kuusi kirjainta
phone-here = Olet täpityshetkessä, { $period }.
phone-leave = Poistu
phone-what = Mikä on täpityshetki?
phone-what-said = Kahdesti vuodessa tiimi istuu yhdessä rakettinsa ääreen. Jokainen vastaa ensin itse, montako täppää kussakin prosessissa on. Sitten kaikki vastaukset paljastetaan yhdellä kertaa, te puhutte ja sovitte. Tiiminvetäjä tai valmentaja avaa täpityshetken; silloin liittymispainike ilmestyy tähän itsestään.
phone-when = { $team } voi pitää sen viimeistään { $day } ({ $period }).
phone-answer-now = Voit vastata jo nyt: kukaan ei näe vastauksia ennen paljastusta.
phone-state-summary = Kaikista prosesseista on puhuttu
phone-wall-at = Seinällä on { $process }
phone-state-asked = { $process }: mitä sanot?
phone-state-answered = { $process }: olet vastannut. Voit muuttaa sitä paljastukseen asti.
phone-state-revealed = { $process } on paljastettu: mitä sanotte siitä?
phone-spread = Näin moni vastasi näin
phone-you = (sinä)
phone-few = Alle kolme on vastannut, joten vastauksista ei näytetä mitään.
phone-mine = Sanoit: { $dots }. Se pysyy.
phone-mine-none = Et vastannut tähän.
phone-note = Kirjoita muistiinpano
phone-note-late = Vastaukset paljastettiin kirjoittaessasi, joten tämä ei tallennu vastauksesi mukaan. Sano se ääneen tai kopioi se talteen.
phone-talking = Tiimisi puhuu nyt täpistään.
phone-agreed = Tiimisi sopi: { $dots }
phone-confirm = Nyt olen ymmärtänyt
phone-confirm-why = Koko tiimisi ja valmentajasi näkevät, että sanoit näin, ja ensimmäinen täppä laskee sen mukaan.
phone-confirmed = Olet sanonut koko tiimin kuullen: olen ymmärtänyt.
phone-summary = Katso seinältä, mitä syntyi. Tässä ovat seuraavat askeleet sitä mukaa kuin ne kirjataan.
phone-watch-none = { $team } ei istu nyt täpityshetkessä
phone-watch-process = { $team } istuu täpityshetkessä: { $process }
phone-watch-summary = { $team } katsoo, mitä täpityshetkessä syntyi
phone-watch-why = Heti kun joku avaa täpityshetken, näet tässä, mitä seinällä on.
phone-watch-secret = Vastaukset ovat salaisia, kunnes ne paljastetaan.
