# Valintojen sanat. Avain on luokan nimi ja arvo: Kind.ADDS_UP on kind-adds-up.
# Sanat ovat yksinään valikoissa ja taulukoissa.

kind-adds-up = Kertyvä
kind-level = Taso

direction-up = Enemmän on parempi
direction-down = Vähemmän on parempi
direction-range = Parasta pysyä rajoissa
direction-neutral = Vain seurataan

aggregate-sum = Summa
aggregate-mean = Keskiarvo
aggregate-last = Viimeisin

perspective-learning = Oppiminen
perspective-customers = Asiakkaat
perspective-inner-work = Sisäinen toiminta
perspective-finances = Talous

visibility-me = Vain minä
visibility-coach = Minä ja valmentajani
visibility-team = Tiimini ja sen valmentajat

period-kind-month = Kuukausi
period-kind-quarter = Neljännes
period-kind-half-year = Puolivuosi
period-kind-year = Vuosi

role-member = Jäsen
role-leader = Tiimiliideri
role-coach = Valmentaja

owner-kind-person = Henkilö
owner-kind-team = Tiimi
owner-kind-academy = Akatemia

source-team = Tiimi
source-coach = Valmentaja

names-team = Tiimi ja sen valmentaja
names-coach = Valmentaja
names-nobody = Ei kukaan

sense-at-least = Vähintään
sense-at-most = Enintään
sense-within = Välillä

goal-state-open = Avoin
goal-state-reached = Saavutettu
goal-state-missed = Jäi saavuttamatta
goal-state-dropped = Luovuttu

tier-reached = Tavoite saavutettu
tier-exceeded = Tavoite ylitetty
tier-personal-best = Oma ennätys

alignment-half-year = Puolivuosittain
alignment-age = Tiimin iän mukaan

order-rocket = Raketti, moottorista ylöspäin
order-widest = Suurin erimielisyys ensin
step-state-open = Kesken
step-state-done = Tehty
step-state-dropped = Jätetty tekemättä
