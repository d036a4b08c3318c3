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
