# Omat vastaukset täpityksen sivulla.

nav-session = Täpityshetki

answer-state-none = { $period }: { $of } prosessia odottaa omaa vastaustasi
answer-state-some = { $period }: { $count ->
    [one] yksi prosessi odottaa
   *[other] { $count }/{ $of } prosessia odottaa
  } vielä omaa vastaustasi
answer-state-done = { $period }: olet vastannut kaikkeen
answer-secret = Kukaan muu ei näe vastauksiasi, ennen kuin tiimi paljastaa ne yhdessä.
answer-names-team = Sen jälkeen tiimi näkee, kuka vastasi mitäkin.
answer-names-coach = Sen jälkeen vain valmentaja näkee, kuka vastasi mitäkin; tiimi näkee, kuinka moni vastasi mitenkin.
answer-names-nobody = Sen jälkeen kaikki näkevät, kuinka moni vastasi mitenkin, mutta kukaan ei näe, kuka.

answer-back = Edellinen
answer-next = Seuraava
answer-question = Mitä itse sanot: montako täppää tässä on?
answer-note = Muistiinpanosi (jos haluat)
answer-note-example = Esimerkiksi: mitä kokeilimme tai mitä en vielä ymmärrä
answer-before = Edellisellä puolivuodella vastasit: { $count ->
    [0] ei täppiä.
    [one] yksi täppä.
   *[other] { $count } täppää.
  }
answer-team = Tiimillä on { $count ->
    [0] nolla täppää.
    [one] yksi täppä.
   *[other] { $count } täppää.
  }
answer-team-unrated = Tiimi ei ole vielä täpittänyt tätä prosessia.
answer-kept = { $process } tallennettu: { $dots }.
answer-undone = Peruttu. Prosessilla { $process } ei taas ole vastaustasi.
answer-closed-title = Vastausaika on päättynyt
answer-closed = Mikään tiimisi puolivuosista ei ota nyt vastauksia. Seuraava avautuu itsestään, kun se alkaa.

answers-closed = Tämä puolivuosi on suljettu, ja sen vastaukset pysyvät sellaisina kuin ne ovat.
home-need-answers = Omat vastauksesi: { $count ->
    [one] yksi prosessi odottaa
   *[other] { $count } prosessia odottaa
  }
