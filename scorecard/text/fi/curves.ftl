# Mitä käyrän yläpuolella sanotaan ja miten käyrää katsotaan. Kasvu kertoo, ei arvostele.

curve-view = Mitä käyrä näyttää
curve-sight-months = Kuukausittain
curve-sight-all = Kolme vuotta
curve-sight-sums = Kertymä

curve-latest = { $amount } ({ $month })
curve-no-number = Ei vielä lukuja
curve-no-goal = Tavoitetta ei nyt ole: kun se on asetettu, tässä sanotaan, millainen tahti on.
curve-less-is-better = Tässä vähempi on parempi.

# Samat aukot kaikissa: jakso, mitä on nyt ja oli silloin, sekä niiden ero.
curve-growth-year-more = { $period }: { $gap } enemmän kuin vuotta aiemmin, nyt { $now }, silloin { $then }
curve-growth-year-less = { $period }: { $gap } vähemmän kuin vuotta aiemmin, nyt { $now }, silloin { $then }
curve-growth-year-same = { $period }: saman verran kuin vuotta aiemmin, { $now }
curve-growth-half-year-more = { $period }: keskimäärin { $now } kuussa, { $gap } enemmän kuin edellisenä puolivuotena
curve-growth-half-year-less = { $period }: keskimäärin { $now } kuussa, { $gap } vähemmän kuin edellisenä puolivuotena
curve-growth-half-year-same = { $period }: keskimäärin { $now } kuussa, kuten edellisenä puolivuotena
curve-growth-last-more = { $period }: { $gap } enemmän kuin edellisen puolivuoden lopussa, nyt { $now }, silloin { $then }
curve-growth-last-less = { $period }: { $gap } vähemmän kuin edellisen puolivuoden lopussa, nyt { $now }, silloin { $then }
curve-growth-last-same = { $period }: saman verran kuin edellisen puolivuoden lopussa, { $now }
