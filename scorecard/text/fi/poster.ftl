# Juliste: vähän sanoja ja lyhyitä, sillä ne luetaan huoneen toiselta puolelta.

poster-meaning-1 = Jokainen on ymmärtänyt
poster-meaning-2 = Kokeiltu käytännössä
poster-meaning-3 = Hallitaan käytännössä

poster-carried = aiemmalta puolivuodelta
poster-goal = tavoite
poster-empty = vielä edessä
poster-unrated = ei vielä täpitetty
poster-change = muutos edelliseen

poster-next-steps = Seuraavat askeleet
poster-goals = Tavoitteet
