# Päivien, jaksojen, luetteloiden ja prosenttien muoto.
# format-date käyttää Unicoden merkintöjä (d päivä, M kuukausi, y vuosi).

format-date = d.M.y
format-moment = d.M.y 'klo' H.mm
format-quarter = { $quarter }. neljännes { $year }
format-spring = Kevät { $year }
format-autumn = Syksy { $year }
format-list = { $most } ja { $last }
format-percent = { $number }{ "\u00A0" }%
