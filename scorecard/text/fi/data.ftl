# Sivu, jolla pääkäyttäjät tuovat tietoja ja peruvat tuonteja.

data-title = Viimeksi tuotiin { $day }
data-title-none = Mitään ei ole vielä tuotu
data-lead = Yksi työkirja tuo henkilöt, tiimit ja niiden historian, ja myöhemmin sillä voi korjata niitä. Näet, mitä tuonti tekisi, ennen kuin mitään tallennetaan.
data-template-en = Tyhjä työkirja englanniksi
data-template-fi = Tyhjä työkirja suomeksi
data-files = Työkirjat (.xlsx) tai CSV-tiedostot, yhteensä enintään { $limit } Mt
data-reading = Luetaan tiedostoja …
data-looking = Verrataan nykyisiin tietoihin: { $done } / noin { $count } riviä
data-importing = Tuodaan: { $done } / noin { $count } riviä. Pysy tällä sivulla, kunnes tuonti on valmis.
data-would = { $count ->
    [one] Yksi rivi tuotaisiin
   *[other] { $count } riviä tuotaisiin
}
data-some-refused = { $count ->
    [one] Yksi rivi hylätään; mitään ei tuoda, ennen kuin se on korjattu tai jätetty pois
   *[other] { $count } riviä hylätään; mitään ei tuoda, ennen kuin ne on korjattu tai jätetty pois
}
data-all-refused = { $count ->
    [one] Yksi rivi hylätään, ja muut ovat jo olemassa
   *[other] { $count } riviä hylätään, eikä muuta uutta ole
}
data-nothing-known = Mikään taulukko ei ole tuttu
data-nothing-new = Ei mitään tuotavaa: kaikki on jo olemassa
data-sheet = Taulukko
data-new = Uusia
data-changed = Muuttuu
data-unchanged = Ennallaan
data-refused = Hylätään
data-unknown-sheet = Taulukkoa ”{ $sheet }” ei tunneta. Se jätetään lukematta.
data-known-sheets = Tunnetut taulukot: { $sheets }. CSV-tiedosto nimetään taulukkonsa mukaan: { $file }.
data-unknown-column = ”{ $sheet }”: saraketta ”{ $column }” ei tunneta. Se jätetään lukematta.
data-untold = “{ $sheet }”: { $count ->
    [one] yksi rivi
   *[other] { $count } riviä
} tuotavana. Ei kerrota, mitkä niistä ovat jo tallessa: niissä on ihmisten omia lukuja.
data-refused-in = Hylätään taulukosta ”{ $sheet }”
data-place = Rivi { $row }, { $column }
data-place-value = Rivi { $row }, { $column }, ”{ $value }”
data-refused-more = { $count ->
    [one] … ja vielä yksi. Korjaa ensin nämä ja valitse tiedosto uudelleen.
   *[other] … ja vielä { $count }. Korjaa ensin nämä ja valitse tiedosto uudelleen.
}
data-skip = Tuo kelvolliset rivit ja jätä hylätyt pois
data-import = Tuo
data-moved = Joku muutti sillä välin samoja rivejä, joten mitään ei tallennettu. Tuonti tekisi nyt tämän.
data-done = Tuonti { $id } on valmis. Uusia rivejä: { $new }, muuttuneita: { $changed }.
data-left-out = { $count ->
    [one] Yksi hylätty rivi jätettiin pois.
   *[other] { $count } hylättyä riviä jätettiin pois.
}
data-history = Tuonnit
data-history-none = Ei vielä tuonteja. Valitse tiedosto yltä tai aloita tyhjästä työkirjasta.
data-import-number = Tuonti { $id }
data-wrote = { $things }: uusia { $new }, muuttuneita { $changed }
data-wrote-new = { $things }: uusia { $new }
data-wrote-changed = { $things }: muuttuneita { $changed }
data-undo = Peru tuonti
data-undo-sure = Kaikki, minkä tämä tuonti toi, poistuu, ja se, mitä se muutti, palaa ennalleen. Se, mitä ihmiset ovat sen jälkeen muuttaneet tai käyttäneet, jää paikalleen ja luetellaan.
data-undo-now = Peru tämä tuonti
data-undoing = Perutaan tuontia …
data-undone = Tuonti { $id } peruttiin: { $count ->
    [one] yksi rivi.
   *[other] { $count } riviä.
}
data-undone-at = Peruttu { $moment }
data-left = { $count ->
    [one] Yksi asia jäi paikalleen, koska sitä on sen jälkeen muutettu tai käytetty:
   *[other] { $count } asiaa jäi paikalleen, koska niitä on sen jälkeen muutettu tai käytetty:
}
data-left-more = { $count ->
    [one] … ja vielä yksi.
   *[other] … ja vielä { $count }.
}
data-things-person = henkilöt
data-things-team = tiimit
data-things-membership = jäsenyydet
data-things-metric = mittarit
data-things-value = luvut
data-things-rating = täpät
data-things-half-year = puolivuodet
data-things-assessment = itsearviot
data-things-reveal = paljastukset
data-things-confirmation = vahvistukset
data-things-next-step = seuraavat askeleet
data-things-goal = tavoitteet
data-things-celebration = juhlat
data-things-event = tapahtumat
data-things-occasion = hetkien juhlat
data-things-plan = juhlasuunnitelmat
data-things-cheer = hurraat
data-things-comment = kommentit
data-things-picture = kuvat
