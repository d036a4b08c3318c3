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
answer-revealed = Tämän prosessin vastaukset on paljastettu, joten omasi pysyy sellaisena kuin se on.
answer-names-changed = Se, kuka näkee nimet, muuttui juuri. Lue ylin rivi ja vastaa sitten uudelleen.
steps-enough = Seuraavia askelia on jo { $most }. Poista ensin yksi: harvempi tulee useammin tehdyksi.
step-due-passed = Se päivä on jo mennyt. Valitse tämä päivä tai myöhempi.
