# Valikko ja sanat, joita usea sivu käyttää.

app-name = Raketin mittaristo

nav-home = Etusivu
nav-month = Oma kuukausi
nav-rocket = Raketti
nav-team = Tiimi
nav-celebrations = Juhlat
nav-compare = Vertailu
nav-people = Henkilöt
nav-data = Tuonti
nav-me = Omat tiedot

common-save = Tallenna
common-undo = Kumoa
common-cancel = Peruuta
common-sign-in = Kirjaudu sisään
common-sign-out = Kirjaudu ulos
common-signed-out = Olet kirjautunut ulos.
common-language = Kieli
common-period = Jakso
common-team = Tiimi
common-process = Prosessi
common-month = Kuukausi
common-metric = Mittari
common-goal = Tavoite

# Mitä tiimi sanoo, kun prosessilla on näin monta täppää.
dots-meaning-0 = Ei vielä
dots-meaning-1 = Jokainen tiimiyrittäjä on ymmärtänyt idean
dots-meaning-2 = Asiaa on kokeiltu käytännössä
dots-meaning-3 = Prosessi hallitaan käytännössä
common-numbers = Samat luvut taulukkona
common-no-team = Et kuulu vielä tiimiin. Akatemiasi ylläpitäjä voi lisätä sinut tiimiin.

common-no-longer = Et enää näe tätä sivua
common-no-longer-why = Paikkasi tiimissä tai tehtäväsi muuttui juuri äsken, ja samalla se, mitä saat nähdä. Itse kirjaamasi tiedot ovat tallessa.
common-team-no-longer = Avoinna ollut tiimi ei ole enää nähtävissäsi, joten tässä on toinen.
