# Mitä scorecard/actions-paketin teot torjuvat ja mitä silloin voi tehdä.

value-collected = Tämä mittari kootaan muiden mittareista, eikä sille kirjata omia arvoja.
value-in-the-future = Tämä kuukausi ei ole vielä alkanut.
value-before-the-metric = Mittaria ei vielä seurattu sinä kuukautena.
value-after-the-metric = Mittaria ei enää seurattu sinä kuukautena.

dots-out-of-range = Tällä prosessilla on 0–{ $most } täppää.
dots-not-unanimous = Ensimmäinen täppä tarkoittaa, että jokainen jäsen on ymmärtänyt, eikä siitä vielä tiedetä jokaisen osalta. Tässä akatemiassa täppä odottaa siihen asti.
dots-attest-needed = Ei tiedetä, että jokainen olisi ymmärtänyt. Kirjoita, miksi täppä annetaan silti.
dots-reason-or-evidence-needed = Näin monelle täpälle tarvitaan perustelu tai linkki näyttöön.
dots-closed-reason-needed = Tämä puolivuosi on suljettu. Kirjoita, miksi täpät muuttuvat.
team-archived = Tämä tiimi on arkistoitu. Sen täppiä voi lukea mutta ei enää muuttaa.
coach-dots-shared-already = Tiimi näkee nämä täpät. Anna niiden tilalle uudet, tai peru ensin jakaminen.
half-year-in-the-future = Tämä puolivuosi ei ole vielä alkanut.
half-year-before-the-team = Tiimiä ei ollut vielä perustettu sinä puolivuotena.

celebration-goal-not-waiting = Tämä tavoite ei odota juhlaa: sitä ei ole saavutettu tai sitä on jo juhlittu.
celebration-in-the-future = Juhlapäivä on vasta edessä. Valitse tämä päivä tai aiempi.
celebration-how-missing = Kirjoita, miten juhlittiin. Yksi lause riittää.
celebration-better-missing = Kirjoita, mitä ensi kerralla tehdään paremmin. Yksi lause riittää.

no-such-language = Akatemia ei tarjoa tätä kieltä.
no-such-time-zone = Aikavyöhykettä { $value } ei ole.
