# Kuka näkee oman mittarin: sen vieressä, nimeltä, ja missä sen voi muuttaa.

sharing-you = Sinä
sharing-me = Vain sinä
sharing-no-coach = Vain sinä: tiimilläsi ei ole nyt valmentajaa
sharing-no-team = Vain sinä: et kuulu nyt mihinkään tiimiin
sharing-team-mates = { $count ->
    [one] tiimikaverisi { $names }
   *[other] { $count } tiimikaveria ({ $names })
  }
sharing-coaches = { $count ->
    [one] valmentajasi { $names }
   *[other] valmentajasi { $names }
  }
sharing-change = Muuta
sharing-of = Kuka näkee mittarin { $metric }?
sharing-goals-too = Valinta on voimassa heti ja koskee myös mittarin tavoitteita ja juhlia. Se, minkä näet vain sinä, ei ole mukana tiimin kootuissa luvuissa. Pääkäyttäjät eivät näe sitä koskaan, valitsit miten tahansa.
sharing-saved = Mittarin { $metric } näkevät: { $who }.
