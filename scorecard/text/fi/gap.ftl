# Mitä eri osapuolet sanovat tiimin prosesseista, rinnakkain.

voice-team = Tiimin täpät
voice-coach = Valmentaja
voice-own = Omat vastaukset
voice-outside = Asiakkaat

gap-voice = Kuka sanoo
gap-width = Ero
gap-mean = { $dots }, { $count } vastauksen keskiarvo
gap-alt = { $count }/{ $of } prosessia nähdään eri tavoin.

gap-state-apart = { $team }: { $count ->
    [one] yksi prosessi { $of }:stä nähdään eri tavoin, ja se on { $process }
   *[other] { $count }/{ $of } prosessia nähdään eri tavoin, eniten eroa: { $process }
  }
gap-state-same = { $team }: { $count ->
    [one] yhtä prosessia on katsonut kaksi osapuolta, ja ne ovat samaa mieltä
   *[other] { $count } prosessia on katsonut vähintään kaksi osapuolta, ja kaikki ovat samaa mieltä
  }
gap-state-empty = { $team }: vielä ei ole mitään rinnakkain asetettavaa

gap-dots = { $count ->
    [1] yhden täpän
    [2] kaksi täppää
    [3] kolme täppää
   *[other] { $amount } täppää
  }
gap-coach-higher = { $reader ->
    [team] Prosessissa { $process } annatte itsellenne { $dots } enemmän kuin valmentajanne.
    [coach] Prosessissa { $process } tiimi antaa itselleen { $dots } enemmän kuin sinä.
   *[other] Prosessissa { $process } tiimi antaa itselleen { $dots } enemmän kuin sen valmentaja.
  }
gap-coach-lower = { $reader ->
    [team] Prosessissa { $process } annatte itsellenne { $dots } vähemmän kuin valmentajanne.
    [coach] Prosessissa { $process } tiimi antaa itselleen { $dots } vähemmän kuin sinä.
   *[other] Prosessissa { $process } tiimi antaa itselleen { $dots } vähemmän kuin sen valmentaja.
  }
gap-own-higher = { $reader ->
    [team] Prosessissa { $process } sovitte yhdessä { $dots } enemmän kuin annoitte keskimäärin, kun jokainen vastasi yksin.
   *[other] Prosessissa { $process } tiimi sopi yhdessä { $dots } enemmän kuin jäsenet antoivat keskimäärin, kun jokainen vastasi yksin.
  }
gap-own-lower = { $reader ->
    [team] Prosessissa { $process } sovitte yhdessä { $dots } vähemmän kuin annoitte keskimäärin, kun jokainen vastasi yksin.
   *[other] Prosessissa { $process } tiimi sopi yhdessä { $dots } vähemmän kuin jäsenet antoivat keskimäärin, kun jokainen vastasi yksin.
  }
gap-outside-higher = { $reader ->
    [team] Prosessissa { $process } annatte itsellenne { $dots } enemmän kuin asiakkaanne.
   *[other] Prosessissa { $process } tiimi antaa itselleen { $dots } enemmän kuin sen asiakkaat.
  }
gap-outside-lower = { $reader ->
    [team] Prosessissa { $process } annatte itsellenne { $dots } vähemmän kuin asiakkaanne.
   *[other] Prosessissa { $process } tiimi antaa itselleen { $dots } vähemmän kuin sen asiakkaat.
  }
gap-without-team = { $process }: tiimillä ei ole tässä vielä täppiä, ja muut ovat eri mieltä.
gap-same = Samoin nähdään: { $processes }.
gap-alone = Vasta yksi osapuoli on sanonut jotain: { $processes }.

gap-how-to-read = Jokainen merkki on yhden osapuolen näkemys prosessista. Mitä pidempi palkki merkkien välillä on, sitä enemmän on puhuttavaa: ero ei ole vika vaan kysymys.
gap-empty = Tässä tiimin täppien rinnalle tulee, mitä valmentaja, jäsenet yksin ja muut sanovat samoista prosesseista. Prosessi ilmestyy tähän heti, kun kaksi osapuolta on sanonut siitä jotain.
gap-missing-coach = { $reader ->
    [coach] Et ole antanut omia täppiäsi tälle puolivuodelle. Voit antaa ne kohdassa ”Omat täppäni”; tiimi näkee ne vain, jos jaat ne.
   *[other] Valmentaja ei ole jakanut omia täppiään tältä puolivuodelta.
  }
gap-missing-own = Jäsenten omien vastausten keskiarvo tulee näkyviin, kun prosessi on paljastettu täpityksessä tai puolivuosi on suljettu ja vähintään kolme on vastannut.
gap-missing-outside = Asiakkaiden vastaukset tulevat näkyviin, kun heiltä on kysytty linkillä, kysely on päättynyt ja vähintään kolme on vastannut.
gap-coach-unshared = Täppäsi ja muistiinpanosi näkevät tässä vain tiimin valmentajat: niitä ei ole jaettu tiimille.
gap-note = Valmentaja prosessista { $process }: { $note }
