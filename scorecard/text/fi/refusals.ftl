# Mitä scorecard/domain-paketin säännöt torjuvat ja mitä asialle voi tehdä.

not-found = Täältä ei löytynyt mitään.
conflict = Joku muu ehti muuttaa tätä. Vertaa molempia ja tallenna uudelleen.
conflict-both = Siinä on nyt: { $theirs }. Sinä kirjoitit: { $mine }.
conflict-nothing = ei mitään
still-used = Tätä ei voi poistaa: siihen liittyy jo muuta, joka on tullut myöhemmin.

text-empty = Tämä ei voi olla tyhjä.
text-too-long = Teksti on liian pitkä. Siihen mahtuu enintään { $limit } merkkiä.
text-control-character = Tekstissä on merkki, jota ei voi tallentaa. Kirjoita teksti uudelleen liittämisen sijaan.
text-not-an-email = Tämä ei ole sähköpostiosoite.
text-not-a-web-address = Linkin alussa on oltava http:// tai https://.

amount-not-a-number = ”{ $value }” ei ole luku. Kirjoita esimerkiksi 12 tai 12,5 ilman yksikköä.
amount-not-finite = ”{ $value }” ei kelpaa arvoksi. Kirjoita tavallinen luku.
amount-too-large = { $value } on liian suuri. Ennen desimaalipilkkua saa olla enintään kaksitoista numeroa.

not-a-period = ”{ $value }” ei ole jakso. Kirjoita se muodossa 2026-11, 2026-Q4, 2026-H2 tai 2026.
not-a-month = ”{ $value }” ei ole kuukausi. Kirjoita se muodossa 2026-11.
not-a-quarter = ”{ $value }” ei ole vuosineljännes. Kirjoita se muodossa 2026-Q4.
not-a-half-year = ”{ $value }” ei ole puolivuosi. Kirjoita se muodossa 2026-H1 tai 2026-H2.
not-a-year = ”{ $value }” ei ole vuosi. Kirjoita se muodossa 2026.

no-such-process = Raketissa ei ole prosessia ”{ $value }”.

calendar-changed = Asetuksissa puolivuodet alkavat nyt kuukausina { $wanted }, mutta täpät on tallennettu kalenterilla { $stored }. Palauta { $stored }: kalenteria ei voi enää vaihtaa.
model-changed = Rakettimalli poikkeaa siitä, mikä on tallennettu nimellä { $value }. Anna muuttuneelle mallille uusi versio.
