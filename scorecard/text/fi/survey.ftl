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
