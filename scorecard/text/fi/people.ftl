# Mitä henkilöiden, tiimien ja jäsenyyksien ylläpito torjuu. Perässä sivun sanat.

people-last-admin = Tämä on viimeinen pääkäyttäjä. Tee ensin jostakusta toisesta pääkäyttäjä.
people-ends-before-it-begins = Viimeinen päivä on ennen ensimmäistä.
people-before-the-team = { $team } on perustettu vasta { $founded }. Valitse se päivä tai myöhempi.
people-after-the-team = { $team } on arkistoitu { $archived }. Ota tiimi ensin uudelleen käyttöön tai valitse aiempi päivä.
people-place-taken = Paikka on jo: { $team }, alkaen { $first }, ja päivät menevät päällekkäin. Päätä se ensin.
people-key-reserved = ”{ $value }” tarkoittaa akatemiaa itseään. Anna tiimille toinen lyhenne.
people-key-taken = Tämä lyhenne on tai on ollut toisella tiimillä: { $team }. Valitse toinen.
people-archived-before-founded = Tiimiä ei voi arkistoida ennen sen perustamista.
people-founded-too-late = Tiimissä on ollut joku { $first } alkaen. Se on siis perustettu silloin tai aiemmin.
people-founded-after-dots = Tiimillä on täppiä tätä päivää edeltävältä ajalta. Se on siis perustettu aiemmin.

# Sivu kutsulinkin takana.
people-accept-title = Tervetuloa, { $name }
people-accept-lead = Sinut on kutsuttu mukaan: { $academy }. Valitse salasana, niin pääset sisään.

# Henkilöiden ja tiimien sivu.
people-count = { $count ->
    [one] Yksi henkilö
   *[other] { $count } henkilöä
}
people-teams = { $count ->
    [one] yksi tiimi
   *[other] { $count } tiimiä
}
people-state-ready = { $people }, { $teams }; kaikki voivat kirjautua
people-state-waiting = { $people }, { $teams }; { $count ->
    [one] yksi ei voi vielä kirjautua
   *[other] { $count } ei voi vielä kirjautua
}
people-search = Nimi tai sähköposti
people-only-waiting = Vain ne, jotka eivät voi vielä kirjautua
people-none-found = Ketään ei löytynyt. Kokeile lyhyempää osaa nimestä.
people-page = Sivu { $page }/{ $pages }
people-earlier = Edellinen
people-later = Seuraava
people-everybody = Kaikki henkilöt
people-about = Henkilö
people-places = Tiimit
people-no-places = Ei vielä paikkaa missään tiimissä.
people-no-team = ei tiimiä
people-place = { $team }, { $role }, alkaen { $first }
people-place-ended = { $team }, { $role }, { $first } – { $last }
people-signing-in = Kirjautuminen
people-waiting = ei voi vielä kirjautua
people-admin = Pääkäyttäjä
people-role = Rooli
people-first = Ensimmäinen päivä
people-last = Viimeinen päivä, jos se tiedetään
people-add-place = Lisää paikka tiimissä
people-add = Lisää
people-former = Aiemmin: { $names }
people-saved = Tallennettu.
people-teams-heading = Tiimit
people-change-team = Muuta tiimiä
people-choose-team = Valitse tiimi
people-add-team = Lisää tiimi
people-team-name = Tiimin nimi
people-team-key = Lyhenne
people-team-cohort = Vuosikurssi
people-team-founded = Perustettu
people-team-archived = Arkistoitu
people-archive-help = Siitä päivästä alkaen tiimiä voi lukea mutta ei enää muuttaa. Poista päivä, niin tiimi on taas käytössä.
people-invite = Kutsu joku mukaan
people-invite-into = Kutsu joku tiimiin { $team }
people-has-password = Salasana on valittu. Uudella linkillä voi valita toisen.
people-has-no-password = Salasanaa ei ole vielä. Tee linkki ja anna se perille.
people-link-until = Linkki on tehty; se on voimassa { $day } asti.
people-link-copied = Kopioin sen
people-end-link = Päätä linkki
people-waiting-in-team = Eivät ole vielä valinneet salasanaa

# Yhden ihmisen kaksi tiliä.
people-merge-overlap = Jäävällä on paikka tiimissä { $kept } alkaen { $kept_first } ja toisella tiimissä { $double } alkaen { $double_first }, eikä kukaan voi olla molemmissa yhtä aikaa. Korjaa ensin toisen päiviä.
people-merge-oneself = Tämä on oma tilisi. Valitse se jääväksi.
people-merge-erasure = Toinen heistä pyytää tietojensa poistamista. Päätä ensin siitä.
people-merge-moved = Jotakin heidän tiedoistaan muuttui sillä välin, joten mitään ei tehty. Katso uudelleen, mitä tapahtuisi.

# Erehdyksessä annettu paikka tiimissä.
people-place-has-answers = Hän on antanut tässä tiimissä silloin omia arvioita. Päätä paikka sen sijaan, että poistat sen.
people-place-has-dots = Hän on antanut tässä tiimissä silloin täppiä. Päätä paikka sen sijaan, että poistat sen.
people-place-has-celebrations = Hän on kirjannut silloin tämän tiimin juhlan. Päätä paikka sen sijaan, että poistat sen.
people-place-has-values = Sen ajan luvut ovat mukana tiimin kootuissa luvuissa. Päätä paikka sen sijaan, että poistat sen.

# Mitä pääkäyttäjä voi tehdä kirjautumiselle.
people-new-invitation = Tee uusi linkki
people-new-reset = Tee linkki uutta salasanaa varten
people-invitation-made = { $name } valitsee salasanan tämän linkin takana. Se toimii kerran, seitsemän päivän ajan, ja näkyy vain nyt: kopioi se ja anna perille.
people-reset-made = { $name } valitsee uuden salasanan tämän linkin takana. Se toimii kerran, tunnin ajan, ja näkyy vain nyt: kopioi se ja anna perille.
people-signed-in = { $count ->
    [one] Kirjautuneena yhdellä laitteella.
   *[other] Kirjautuneena { $count } laitteella.
}
people-sign-out = Kirjaa ulos kaikkialta
people-has-second-factor = Kaksivaiheinen tunnistus on käytössä.
people-remove-second-factor = Poista kaksivaiheinen tunnistus
people-second-factor-sure = Sen jälkeen { $name } kirjautuu pelkällä salasanalla, kunnes ottaa tunnistuksen uudelleen käyttöön, ja hänet kirjataan ulos kaikkialta. Tee tämä vain, jos tiedät varmasti, kuka sitä pyytää.
people-remove-place = Poista: se oli erehdys
people-place-removed = Paikka tiimissä { $team } poistettiin.
people-erasures = { $count ->
    [one] Yksi henkilö pyytää tietojensa poistamista
   *[other] { $count } henkilöä pyytää tietojensa poistamista
}
people-erasure-since = { $name }, { $day } alkaen

people-merge = Onko tämä henkilö täällä kahdesti?
people-merge-lead = Etsi saman henkilön toinen tili ja yhdistä ne.
people-merge-search = Toisen tilin nimi tai sähköposti
people-merge-other = Toinen tili
people-merge-stays = Kumpi jää?
people-merge-moves = Jäävälle ({ $name }) siirtyy { $things }.
people-merge-nothing = Toiselle tilille ei kuulu mitään.
people-merge-places = { $count ->
    [one] yksi paikka tiimissä
   *[other] { $count } paikkaa tiimeissä
}
people-merge-metrics = { $count ->
    [one] yksi mittari
   *[other] { $count } mittaria
}
people-merge-goals = { $count ->
    [one] yksi tavoite
   *[other] { $count } tavoitetta
}
people-merge-answers = { $count ->
    [one] yksi oma arvio
   *[other] { $count } omaa arviota
}
people-merge-joined-places = { $count ->
    [one] Yksi paikka on molemmilla sama; siitä tulee yksi, jossa ovat kaikki päivät.
   *[other] { $count } paikkaa on molemmilla samoja; kustakin tulee yksi, jossa ovat kaikki päivät.
}
people-merge-joined-metrics = { $count ->
    [one] Yksi mittari on molemmilla; siitä tulee yksi, jossa ovat kummankin kuukaudet.
   *[other] { $count } mittaria on molemmilla; kustakin tulee yksi, jossa ovat kummankin kuukaudet.
}
people-merge-months = { $count ->
    [one] Yhdessä kuukaudessa luvut ovat erilaiset: jäävän luku on voimassa, ja toinen jää kuukauden historiaan.
   *[other] { $count } kuukaudessa luvut ovat erilaiset: jäävän luvut ovat voimassa, ja toiset jäävät kuukausien historiaan.
}
people-merge-archived = { $count ->
    [one] Yhdelle mittarille ei ole tilaa viiden joukossa; se arkistoidaan historioineen.
   *[other] { $count } mittarille ei ole tilaa viiden joukossa; ne arkistoidaan historioineen.
}
people-merge-retold = { $count ->
    [one] Yksi tavoite on toinen kuin jäävän tavoite samasta asiasta; se säilyy sanallisena.
   *[other] { $count } tavoitetta on toisia kuin jäävän tavoitteet samoista asioista; ne säilyvät sanallisina.
}
people-merge-twice = { $count ->
    [one] Yhteen kysymykseen on vastattu molemmilla tileillä: jäävän vastaus on voimassa, ja toinen poistetaan.
   *[other] { $count } kysymykseen on vastattu molemmilla tileillä: jäävän vastaukset ovat voimassa, ja toiset poistetaan.
}
people-merge-signs-in = { $name } kirjautuu kuten ennenkin. Toinen salasana, kaksivaiheinen tunnistus ja liitetyt tilit poistetaan, ja { $email } jää aiemmaksi osoitteeksi: työkirjat löytävät henkilön sillä, mutta sillä ei voi kirjautua.
people-merge-no-admin = { $name } ei saa pääkäyttäjän oikeuksia.
people-merge-forever = Tätä ei voi perua.
people-merge-type = Vahvista kirjoittamalla { $email }
people-merge-typed-other = Osoite on toinen kuin poistuvan tilin.
people-merge-now = Yhdistä tilit
