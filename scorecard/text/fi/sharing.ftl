# Kuka näkee oman mittarin: sen vieressä, nimeltä, ja missä sen voi muuttaa.

sharing-you = Sinä
sharing-nobody-me = Vain sinä
sharing-nobody-coach = Vain sinä: tiimilläsi ei ole nyt valmentajaa
sharing-nobody-team = Vain sinä: tiimissäsi ei ole nyt muita
sharing-no-team = Vain sinä: et kuulu nyt mihinkään tiimiin
sharing-team-mates = { $count ->
    [one] tiimikaverisi { $names }
   *[other] { $count } tiimikaveria ({ $names })
  }
sharing-coaches = { $count ->
    [one] valmentajasi { $names }
   *[other] valmentajasi { $names }
  }
sharing-change = Muuta näkyvyyttä
sharing-of = Kuka näkee mittarin { $metric }?
sharing-goals-too = Valinta on voimassa heti ja koskee myös mittarin tavoitteita ja juhlia. Se, minkä näet vain sinä, ei ole mukana tiimin kootuissa luvuissa. Pääkäyttäjät eivät näe sitä koskaan, valitsit miten tahansa.
sharing-saved = Mittarin { $metric } näkevät: { $who }.
