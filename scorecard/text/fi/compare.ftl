# Tiimit rinnakkain.

compare-state = { $grown }/{ $count } tiimistä kasvoi: { $when }
compare-at-age = { $count }. puolivuosi perustamisesta
compare-state-empty = Vielä ei ole mitään vertailtavaa
compare-empty = Tiimit ovat tässä rinnakkain heti, kun vertailtavaa on. Valmentaja näkee valmentamansa tiimit, ylläpitäjä kaikki.
compare-how-to-read = Jokaisessa ruudussa on prosessin täpät; ontto ruutu on aiemmalta puolivuodelta, viivaa ei ole täpitetty koskaan. Nuoli kertoo, mikä muuttui edellisestä puolivuodesta.
compare-order-by-age = Tiimit ovat ikäjärjestyksessä: tämä ei ole paremmuusjärjestys.
compare-order-ranked = Eniten täppiä saanut tiimi on ensin, koska akatemia on päättänyt asettaa tiimit järjestykseen.
compare-by = Rinnakkain
compare-age = Tiimien ikä
compare-age-choice = { $count }. puolivuosi
compare-archived = Myös arkistoidut tiimit
compare-over-time = Kaikki täpät ajan myötä
