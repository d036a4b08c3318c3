# Oma kalenterisyöte, ja missä se tehdään ja perutaan.

calendar-name = Rocket Scorecard
calendar-of = { $name }, { $period }
calendar-own-goal = oma tavoitteesi
calendar-month = Kirjaa kuukausi: { $about }
calendar-month-what = Enintään viisi lukua, puoli minuuttia. Merkintä katoaa kalenterista, kun kaikki on kirjattu.
calendar-dots = Täppien viimeinen päivä: { $about }
calendar-dots-what = Nyt jokainen on vastannut itsekseen ja tiimi on sopinut täpistään.
calendar-goal = Tavoite päättyy: { $about }
calendar-goal-what = Toteutuiko se? Sivulta näet, miten se on.
calendar-celebration = Juhlikaa: { $about }
calendar-celebration-what = Saavutettua tavoitetta juhlitaan aina. Se odottaa, kunnes joku kertoo, miten juhlittiin.
calendar-moment = Juhlikaa: { $about }
calendar-moment-what = Juhla on sovittu tälle päivälle. Se odottaa, kunnes joku kertoo, miten juhlittiin.

me-calendar = Päivämäärät omaan kalenteriin
me-calendar-what = Kirjattavat kuukaudet, täppien viimeiset päivät, tavoitteiden päättymiset ja juhlat mihin tahansa kalenteriin, joka osaa tilata osoitteen. Lukuja siinä ei ole.
me-calendar-make = Tee osoite
me-calendar-made = Kalenterillasi on ollut osoite { $day } alkaen. Se näytettiin kerran; jos se on kadonnut, tee uusi.
me-calendar-address = Anna tämä osoite kalenterillesi nyt, sillä sitä ei näytetä toiste. Jokainen, jolla se on, voi lukea päivämääräsi.
me-calendar-anew = Tee uusi; tämä lakkaa toimimasta
me-calendar-revoke = Peru osoite
me-calendar-revoked = Osoite ei enää johda mihinkään.

me-deed-make-feed = Kalenterille tehtiin osoite
me-deed-revoke-feed = Kalenterin osoite peruttiin
