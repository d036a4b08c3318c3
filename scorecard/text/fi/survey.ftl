# Asiakkaiden kysyminen: lomake linkin takana ja mitä tiimi vastauksista lukee.

survey-title = Miltä { $team } näyttää sinun silmissäsi?
survey-lead = { $count ->
    [one] Yksi kysymys. Siihen menee alle minuutti.
   *[other] { $count } kysymystä. Niihin menee noin minuutti.
}
survey-number = { $number }/{ $count }
survey-cannot-say = En osaa sanoa
survey-send = Lähetä vastaukset
survey-anonymous = Kukaan ei saa tietää, että vastaaja olit sinä: vastausten mukana ei kulje nimeäsi, osoitettasi eikä ajankohtaa. Tiimi näkee ne yhdessä muiden vastausten kanssa, kun lomake on suljettu ja vähintään kolme on vastannut.
survey-until = Vastauksia otetaan vastaan { $day } asti.
survey-trap = Jätä tämä tyhjäksi
survey-thanks-title = Kiitos
survey-thanks = Vastauksesi tulivat perille. Niistä on apua.
survey-thanks-shown = { $team } näkee asiakkaiden vastaukset, kun lomake on suljettu ja vähintään kolme on vastannut. Vastaajien nimiä se ei näe koskaan.
survey-gone-title = Täällä ei ole lomaketta
survey-gone = Linkissä voi olla kirjoitusvirhe, tai lomake ei ota enää vastauksia vastaan.
survey-gone-ask = Linkin antaja osaa kertoa lisää.

survey-not-ours = Selaimesi ei kertonut, että lomake on saatu täältä. Salli tälle sivustolle evästeet ja lähetä vastaukset uudelleen: ne ovat kaikki tallella.
survey-too-fast = Olipa nopeaa. Katso vastauksesi vielä kerran läpi ja lähetä ne uudelleen.
survey-too-old = Lomake oli auki yli vuorokauden. Katso vastauksesi vielä kerran läpi ja lähetä ne uudelleen.
survey-trap-filled = Johonkin kirjoitettiin, mihin kenenkään ei pidä kirjoittaa; ehkä sen teki lomakkeita täyttävä ohjelma. Kohta on taas tyhjä: lähetä vastaukset uudelleen.
survey-too-many = Juuri nyt tuli paljon vastauksia. Omasi ovat yhä tässä: lähetä ne uudelleen { $minutes ->
    [one] minuutin
   *[other] { $minutes } minuutin
} päästä.

survey-answered-already = Nämä vastaukset ovat jo perillä.
survey-nothing-answered = Mitään ei ole vielä valittu. Vastaa ainakin yhteen kysymykseen.
survey-nothing-to-ask = Rakettimallissa ei ole prosesseja, joista kysytään asiakkailta.
survey-days = Lomake ottaa vastauksia vastaan 1–{ $most } päivää.
survey-half-year-past = Tästä puolivuodesta on liian pitkä aika kysyä asiakkailta. Kysy kuluvasta tai sitä edeltävästä.

# Mitä tiimi siitä lukee rakettisivulla.

outside-heading = Mitä asiakkaat sanovat
outside-never = Kysy asiakkailta, miltä näytätte heidän silmissään: { $count ->
    [one] yksi lyhyt kysymys
   *[other] { $count } lyhyttä kysymystä
} linkin takana, ilman nimiä. Vastauksista tulee kolmas ääni omien täppienne ja valmentajan täppien rinnalle.
outside-open = Asiakkaat voivat vastata { $day } asti. { $forms ->
    [0] Kukaan ei ole vielä vastannut.
    [one] Yksi on vastannut tähän mennessä.
   *[other] { $forms } on vastannut tähän mennessä.
}
outside-when-shown = Vastaukset näytetään, kun lomake on suljettu ja vähintään kolme on vastannut samaan kysymykseen. Kun lomake on auki, näkyy vain vastanneiden määrä, jottei yksittäistä vastausta voi erottaa muista.
outside-heard = { $forms ->
    [one] Yksi asiakas vastasi.
   *[other] { $forms } asiakasta vastasi.
}
outside-too-few = Lomake on suljettu. { $forms ->
    [0] Kukaan ei vastannut.
    [one] Yksi asiakas vastasi, mikä on liian vähän näytettäväksi.
   *[other] { $forms } asiakasta vastasi, mutta liian harva samaan kysymykseen, jotta vastauksia voisi näyttää.
}
outside-process-too-few = Tähän vastasi alle kolme, joten vastauksia ei näytetä.
outside-mean = Keskimäärin { $mean }/{ $most } täppää, { $answers } vastausta.
outside-said = { $count } × ”{ $words }”
outside-days = Kuinka kauan asiakkaat voivat vastata?
outside-days-choice = { $days } päivää
outside-ask = Tee linkki asiakkaille
outside-renew = Tee uusi linkki
outside-renew-help = Edellinen linkki lakkaa toimimasta. Sen takana annetut vastaukset säilyvät ja lasketaan mukaan.
outside-close = Sulje lomake nyt
outside-link-made = Anna tämä linkki asiakkaillenne tai näytä heille kuva. Linkki näkyy vain nyt, joten kopioi se. Kukin voi vastata selaimellaan kerran.
outside-qr = Asiakkaiden linkki kuvana puhelimille
outside-link-copied = Olen kopioinut linkin
