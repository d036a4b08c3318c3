# Puolivuosiraportti paperilla ja tie sen luo.

report-risen = Mikä nousi
report-fallen = Mikä laski
report-nothing-risen = Missään prosessissa ei ole enemmän täppiä kuin edellisenä puolivuotena.
report-nothing-fallen = Missään prosessissa ei ole vähemmän täppiä kuin edellisenä puolivuotena.
report-change = { $process }: { $before } → { $now }

report-next-steps = Seuraavat askeleet
report-no-next-steps = Tälle puolivuodelle ei ole kirjattu seuraavia askeleita.
report-earlier-steps = Miten aiemmille askelille kävi:
report-step-due = viimeistään { $date }

report-goals = Tavoitteet
report-no-goals = Tiimillä ei ole tavoitteita tälle puolivuodelle.
report-more = { $count ->
    [one] ja yksi muu
   *[other] ja { $count } muuta
  }

report-processes = Prosessi kerrallaan
report-rated = Täpitetty
report-why = Miksi näin monta täppää
report-attested = Miksi täppä annettiin, vaikka kaikki eivät olleet sanoneet ymmärtäneensä
report-understood = Kun täpät annettiin
report-answers = { $count ->
    [one] Yhden jäsenen oma vastaus
   *[other] { $count } jäsenen omat vastaukset
  }

report-curves = Tiimin käyrät
report-celebrated = Juhlittua
report-nothing-celebrated = Tänä puolivuotena ei juhlittu mitään.
report-end = { $app } · tehty { $date }

report-no-such-half-year = Tiimillä { $team } ei ole puolivuotta { $asked }. Raportti on jokaisesta puolivuodesta välillä { $first } – { $last }.
report-no-pdf = Tämä kone ei osaa tehdä PDF-tiedostoja: Pango-kirjasto puuttuu. Asenna se (Debian ja Ubuntu: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0; macOS: brew install pango; Windows: katso https://doc.courtbouillon.org/weasyprint/stable/first_steps.html) tai ota HTML-tiedosto ja tulosta se selaimesta.
report-too-long = Tässä raportissa on liikaa tehtäväksi PDF-tiedostoksi. Ota HTML-tiedosto ja tulosta se selaimesta.
report-none-title = Raporttia ei ole

report-link = Puolivuosiraportti
report-link-pdf = Raportti PDF:nä
report-link-poster-a3 = Juliste A3
report-link-poster-a4 = Juliste A4
