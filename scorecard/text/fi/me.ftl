# Omat tiedot: asetukset, missä on kirjautuneena ja mitä on tehty.

me-settings = Asetukset
me-saved = Tallennettu. Kaikki näkevät tästä lähtien uuden nimen.
me-change-password = Vaihda salasana

me-sign-ins = { $count ->
    [0] Missä olet kirjautuneena
    [one] Olet kirjautuneena vain täällä
   *[other] Olet kirjautuneena { $count } laitteella
}
me-here = Tämä laite
me-elsewhere = Toinen laite
me-since = Kirjauduttu { $at }
me-used = Viimeksi käytetty { $at }
me-own-device = Merkitty omaksi laitteeksesi
me-not-own-device = Ei merkitty omaksi laitteeksesi
me-end = Kirjaa ulos
me-end-others = Kirjaa kaikki muut ulos

me-second-factor = Toinen tunniste
me-time-zone = Aikavyöhyke
me-time-zone-academy = Kuten akatemia: { $zone }
me-time-zone-what = Kellonajat näytetään tämän vyöhykkeen mukaan. Päivä vaihtuu kaikille akatemian kellon mukaan.

me-looks = { $count ->
    [0] Kukaan muu ei katsonut lukujasi { $days } päivään
    [one] Yksi ihminen katsoi lukujasi { $days } päivän aikana
   *[other] { $count } ihmistä katsoi lukujasi { $days } päivän aikana
}
me-looks-what = Tässä on kerran päivässä jokainen, joka avasi sivun, jolla näkyi jokin mittarisi, tavoitteesi tai juhlasi. Yli { $days } päivää vanhat poistetaan. Vain sinä näet tämän.
me-looks-earlier = Aiemmat päivät
me-changes = { $count ->
    [0] Kukaan muu ei muuttanut lukujasi
    [one] Joku muu muutti lukujasi kerran
   *[other] Muut muuttivat lukujasi { $count } kertaa
}
me-changes-none = Tässä näkyisi muiden tekemä kirjaus kuukausineen ja mittareineen. Vain sinä näet tämän.
me-changes-by-hand = { $who } kirjasi lukuja
me-changes-by-import = { $who } toi työkirjan
me-changes-by-undone-import = { $who } perui tuonnin
me-changes-nobody = Joku palvelimella tai joku, jota ei enää tunneta,
me-changes-months = { $count } kuukautta, { $first } – { $last }
me-changes-more = { $count ->
    [one] Yksi muutos on näitä vanhempi.
   *[other] { $count } muutosta on näitä vanhempia.
}

me-data = Omat tiedot
me-data-what = Kaikki sinusta tallennettu mahtuu yhteen tiedostoon.
me-erasure = Tietojen poistaminen
me-erasure-what = Pääkäyttäjä voi poistaa sinut: lukusi, muistiinpanosi ja vastauksesi sekä nimesi kaikkialta. Kukaan ei voi palauttaa niitä, joten ota tietosi ensin mukaan.
me-erasure-ask = Pyydä poistamista
me-erasure-why = Miksi, jos haluat kertoa
me-erasure-send = Pyydä poistamista
me-erasure-asked = Pyysit tietojesi poistamista { $day }. Voit perua pyynnön, kunnes pääkäyttäjä on poistanut ne.
me-erasure-recall = Peru pyyntö

me-deeds = Mitä olet tehnyt ja mitä tilillesi on tehty
me-no-deeds = Tänne ei ole kirjattu mitään.
me-earlier = Aiemmat
me-newest = Takaisin uusimpiin

me-doer-self = sinä
me-doer-erased = joku, joka ei ole enää täällä
me-doer-nobody = palvelimella tai kirjautumatta

# Yksi lause muutoslokin kutakin tekoa kohti; tekijä on sen alla.
me-deed-accept-invitation = Kutsu hyväksyttiin
me-deed-add-membership = Paikka tiimissä annettiin
me-deed-add-person = Henkilö lisättiin
me-deed-add-team = Tiimi lisättiin
me-deed-ask-for-code = Salasana oli oikein ja koodia kysyttiin
me-deed-ask-for-erasure = Pyydettiin poistamista
me-deed-recall-erasure = Poistopyyntö peruttiin
me-deed-erase-person = Henkilö poistettiin
me-deed-erase-again = Vanhan tietokannan mukana palanneet poistettiin uudelleen
me-deed-take-along = Kaikki omat tiedot otettiin mukaan
me-deed-begin-second-factor = Kaksivaiheisen kirjautumisen käyttöönotto alkoi
me-deed-celebrate = Juhla kirjattiin
me-deed-change-membership = Paikkaa tiimissä muutettiin
me-deed-change-name = Nimi vaihdettiin
me-deed-change-password = Salasana vaihdettiin ja muut laitteet kirjattiin ulos
me-deed-change-person = Henkilön tietoja muutettiin
me-deed-change-team = Tiimiä muutettiin
me-deed-confirm-second-factor = Kaksivaiheinen kirjautuminen otettiin käyttöön, ja muut laitteet kirjattiin ulos
me-deed-end-other-sign-ins = Kaikki muut laitteet kirjattiin ulos
me-deed-end-sign-in = Toinen laite kirjattiin ulos
me-deed-ask-for-reset = Uuden salasanan linkkiä pyydettiin
me-deed-offer-reset = Uuden salasanan linkki luotiin
me-deed-reset-password = Uusi salasana valittiin linkillä
me-deed-end-sign-ins-of-person = Kaikki laitteet kirjattiin ulos
me-deed-enter-month = Kuukausi kirjattiin
me-deed-add-metric = Mittari lisättiin
me-deed-change-metric = Mittaria muutettiin
me-deed-convert-metric = Mittari muunnettiin toiseen yksikköön
me-deed-renew-metric = Mittarin paikalle otettiin toinen
me-deed-archive-metric = Mittari arkistoitiin
me-deed-bring-back-metric = Mittari otettiin takaisin käyttöön
me-deed-export = Kaikki tiedot vietiin
me-deed-import = Työkirja tuotiin
me-deed-merge-people = Yhden ihmisen kaksi tiliä yhdistettiin
me-deed-remove-membership = Paikka tiimissä poistettiin erehdyksenä
me-deed-link-identity = Kirjautumispalvelun tunnus liitettiin
me-deed-link-identity-by-address = Kirjautumispalvelun tunnus liitettiin vahvistetun osoitteen perusteella
me-deed-invite = Joku kutsuttiin
me-deed-offer-set-up = Ensimmäisen pääkäyttäjän linkki luotiin
me-deed-remove-second-factor = Kaksivaiheinen kirjautuminen otettiin pois, ja kaikki laitteet kirjattiin ulos
me-deed-renew-recovery-codes = Tehtiin uudet varakoodit
me-deed-revoke-invitation = Kutsu peruttiin
me-deed-see-celebration = Juhla nähtiin
me-deed-send-invitation = Uusi kutsulinkki luotiin
me-deed-set-dots = Täpät merkittiin
me-deed-share-coach-dots = Valmentajan täpät jaettiin tiimille
me-deed-keep-coach-dots-private = Valmentajan täppiä ei enää jaeta tiimille
me-deed-take-back-coach-dots = Valmentajan viimeksi antamat täpät peruttiin
me-deed-give-answer = Oma vastaus annettiin
me-deed-show-again = Henkilöllisyys vahvistettiin uudelleen
me-deed-take-back-answer = Oma vastaus peruttiin
me-deed-open-session = Täpityshetki avattiin
me-deed-end-session = Täpityshetki päätettiin
me-deed-lead-session = Täpityshetkeä vietiin eteenpäin
me-deed-plan-session = Täpityshetken järjestys tai aika valittiin
me-deed-reveal-answers = Vastaukset paljastettiin
me-deed-join-session = Täpityshetkeen liityttiin
me-deed-leave-session = Täpityshetkestä lähdettiin
me-deed-seat-member = Joku merkittiin mukaan täpityshetkeen
me-deed-choose-names = Valittiin, kuka näkee nimet
me-deed-close-half-year = Puolivuosi suljettiin
me-deed-enter-answer = Toisen puolesta syötettiin vastaus täpityshetkessä
me-deed-add-next-step = Seuraava askel kirjattiin
me-deed-answer-survey = Asiakas vastasi
me-deed-change-next-step = Seuraavaa askelta muutettiin
me-deed-close-survey = Asiakkailta kysyminen päätettiin
me-deed-open-survey = Asiakkailta alettiin kysyä linkillä
me-deed-take-away-next-step = Seuraava askel poistettiin
me-deed-settle-next-step = Kirjattiin, mitä seuraavasta askeleesta tuli
me-deed-set-language = Kieli vaihdettiin
me-deed-set-password = Uusi salasana annettiin ja kaikki laitteet kirjattiin ulos
me-deed-set-time-zone = Aikavyöhyke vaihdettiin
me-deed-set-up = Ensimmäinen pääkäyttäjä lisättiin
me-deed-share-metric = Valittiin, kuka näkee mittarin
me-deed-sign-in = Kirjauduttiin sisään
me-deed-sign-out = Kirjauduttiin ulos
me-deed-take-back-month = Kuukauden kirjaus peruttiin
me-deed-turn-off-second-factor = Kaksivaiheinen kirjautuminen poistettiin käytöstä, ja muut laitteet kirjattiin ulos
me-deed-undo-import = Tuonti peruttiin
me-deed-unlink-identity = Kirjautumispalvelun tunnus irrotettiin
