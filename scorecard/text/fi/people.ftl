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
people-link-made = { $name } valitsee salasanan tämän linkin takana. Se toimii kerran, seitsemän päivän ajan, ja näkyy vain nyt: kopioi se ja anna perille.
people-link-copied = Kopioin sen
people-new-link = Tee uusi linkki
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
