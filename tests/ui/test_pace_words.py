"""Every pace in a whole sentence, true for its kind, sense and tempo, in both languages."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from scorecard.domain.celebrations import Celebration
from scorecard.domain.goals import Sense
from scorecard.domain.metrics import Aggregate
from scorecard.ui.need_words import need_words
from scorecard.ui.pace_words import goal_words, pace_words
from scorecard.ui.visit import Visit
from tests.ui.goals_at_work import JANUARY_AFTER, judged, metric

Visits = Mapping[str, Visit]
PIECES = metric(Aggregate.SUM)
SHARE = metric(Aggregate.MEAN, "%", 1)
DAYS = metric(Aggregate.MEAN, "d", 1)
CASH = metric(Aggregate.LAST, "€", 2)
FEBRUARY = date(2026, 2, 10)
MAY = date(2026, 5, 15)
JUNE = date(2026, 6, 20)
JULY = date(2026, 7, 20)
DECEMBER = date(2026, 12, 15)
MARCH_AFTER = date(2027, 3, 1)
LEAST, MOST, WITHIN = Sense
NO_LONGER = (
    "No longer reachable at your best pace so far ({} in a month). That happens: change the goal?"
)
EI_ENAA = (
    "Parhaallakaan tähänastisella tahdilla ({} kuukaudessa) tavoite ei enää toteudu. "
    "Niin käy joskus: muutetaanko tavoitetta?"
)
SHARED = (0, 0, 4, 4, 0, 0, 0, 0, 0, 4, 0, 0)

# What is followed, the goal's sense, the goal after its months, and the sentences.
SENTENCES = {
    "sums at least: nothing yet": (
        judged(PIECES, LEAST),
        "No numbers yet. 1.1 pcs in each of the 11 months left reaches it.",
        "Ei vielä lukuja. 1,1 pcs kuukaudessa riittää (11 kuukautta jäljellä).",
    ),
    "sums at least: ahead": (
        judged(PIECES, LEAST, 3, 4),
        "7 pcs so far, 5 pcs ahead of an even pace.",
        "Tähän mennessä 7 pcs, 5 pcs edellä tasaista tahtia.",
    ),
    "sums at least: on pace": (
        judged(PIECES, LEAST, 1, 1),
        "2 pcs so far, exactly on pace.",
        "Tähän mennessä 2 pcs, juuri tavoitetahdissa.",
    ),
    "sums at least: behind": (
        judged(PIECES, LEAST, 1, 0),
        "1 pcs so far, 1 pcs behind an even pace. "
        "1.1 pcs in each of the 10 months left reaches it.",
        "Tähän mennessä 1 pcs, 1 pcs jäljessä tasaisesta tahdista. "
        "1,1 pcs kuukaudessa riittää (10 kuukautta jäljellä).",
    ),
    "sums at least: short in the last month": (
        judged(PIECES, LEAST, *(0,) * 12, today=DECEMBER),
        "0 pcs so far, 12 pcs short of the goal.",
        "Tähän mennessä 0 pcs, tavoitteesta puuttuu 12 pcs.",
    ),
    "sums at least: out of reach": (
        judged(PIECES, LEAST, *(0,) * 12, today=JANUARY_AFTER),
        "0 pcs in the end; the goal can no longer be reached.",
        "Lopulta 0 pcs; tavoitetta ei enää saavuteta.",
    ),
    "sums at least: missed": (
        judged(PIECES, LEAST, *(0,) * 12, today=MARCH_AFTER),
        "Not reached this time: 0 pcs.",
        "Tällä kertaa jäi saavuttamatta: 0 pcs.",
    ),
    "sums at least: missed with nothing": (
        judged(PIECES, LEAST, today=MARCH_AFTER),
        "Not reached this time: no numbers were entered.",
        "Tällä kertaa jäi saavuttamatta: lukuja ei kirjattu.",
    ),
    "sums at least: reached": (
        judged(PIECES, LEAST, 12),
        "Reached: 12 pcs.",
        "Saavutettu: 12 pcs.",
    ),
    "sums at least: one month left": (
        judged(PIECES, LEAST, today=JANUARY_AFTER),
        "No numbers yet. 12 pcs in the one month left reaches it.",
        "Ei vielä lukuja. 12 pcs jäljellä olevana kuukautena riittää.",
    ),
    "sums at least: ahead of shares": (
        judged(PIECES, LEAST, 1, 1, shares=SHARED),
        "2 pcs so far, 2 pcs ahead of the shares of the months.",
        "Tähän mennessä 2 pcs, 2 pcs edellä kuukausien osuuksia.",
    ),
    "sums at least: behind shares": (
        judged(PIECES, LEAST, 1, 1, 1, shares=SHARED),
        "3 pcs so far, 1 pcs behind the shares of the months. "
        "4.5 pcs in each of the 2 months left reaches it. " + NO_LONGER.format("1 pcs"),
        "Tähän mennessä 3 pcs, 1 pcs jäljessä kuukausien osuuksista. "
        "4,5 pcs kuukaudessa riittää (2 kuukautta jäljellä). " + EI_ENAA.format("1 pcs"),
    ),
    "sums at least: behind, and a better month shows it can be": (
        judged(PIECES, LEAST, 0, 5, 0, 0, 0, 0, 0, today=date(2026, 8, 10)),
        "5 pcs so far, 2 pcs behind an even pace. 1.4 pcs in each of the 5 months left reaches it.",
        "Tähän mennessä 5 pcs, 2 pcs jäljessä tasaisesta tahdista. "
        "1,4 pcs kuukaudessa riittää (5 kuukautta jäljellä).",
    ),
    "sums at most: less than the shares allow": (
        judged(PIECES, MOST, 0, 0, 1, shares=SHARED),
        "1 pcs so far, 3 pcs less than the shares of the months allow. "
        "At most 5.5 pcs in each of the 2 months left keeps it.",
        "Tähän mennessä 1 pcs, 3 pcs vähemmän kuin kuukausien osuudet sallivat. "
        "Tavoite pitää, jos kuukaudessa tulee enintään 5,5 pcs (2 kuukautta jäljellä).",
    ),
    "sums at most: as the shares allow": (
        judged(PIECES, MOST, 0, 0, 4, shares=SHARED),
        "4 pcs so far, exactly what the shares of the months allow. "
        "At most 4 pcs in each of the 2 months left keeps it.",
        "Tähän mennessä 4 pcs, juuri sen verran kuin kuukausien osuudet sallivat. "
        "Tavoite pitää, jos kuukaudessa tulee enintään 4 pcs (2 kuukautta jäljellä).",
    ),
    "sums at most: more than the shares allow": (
        judged(PIECES, MOST, 1, 1, shares=SHARED),
        "2 pcs so far, 2 pcs more than the shares of the months allow. "
        "At most 3.33 pcs in each of the 3 months left keeps it.",
        "Tähän mennessä 2 pcs, 2 pcs enemmän kuin kuukausien osuudet sallivat. "
        "Tavoite pitää, jos kuukaudessa tulee enintään 3,33 pcs (3 kuukautta jäljellä).",
    ),
    "sums at most: nothing yet": (
        judged(PIECES, MOST),
        "No numbers yet. At most 1.09 pcs in each of the 11 months left keeps it.",
        "Ei vielä lukuja. "
        "Tavoite pitää, jos kuukaudessa tulee enintään 1,09 pcs (11 kuukautta jäljellä).",
    ),
    "sums at most: less than allowed": (
        judged(PIECES, MOST, 0, 1),
        "1 pcs so far, 1 pcs less than an even pace allows. "
        "At most 1.1 pcs in each of the 10 months left keeps it.",
        "Tähän mennessä 1 pcs, 1 pcs vähemmän kuin tasainen tahti sallii. "
        "Tavoite pitää, jos kuukaudessa tulee enintään 1,1 pcs (10 kuukautta jäljellä).",
    ),
    "sums at most: as allowed": (
        judged(PIECES, MOST, 1, 1),
        "2 pcs so far, exactly what an even pace allows. "
        "At most 1 pcs in each of the 10 months left keeps it.",
        "Tähän mennessä 2 pcs, juuri sen verran kuin tasainen tahti sallii. "
        "Tavoite pitää, jos kuukaudessa tulee enintään 1 pcs (10 kuukautta jäljellä).",
    ),
    "sums at most: more than allowed by now": (
        judged(PIECES, MOST, 4, today=FEBRUARY),
        "4 pcs so far, 3 pcs more than an even pace allows. "
        "At most 0.72 pcs in each of the 11 months left keeps it.",
        "Tähän mennessä 4 pcs, 3 pcs enemmän kuin tasainen tahti sallii. "
        "Tavoite pitää, jos kuukaudessa tulee enintään 0,72 pcs (11 kuukautta jäljellä).",
    ),
    "sums at most: all that is allowed": (
        judged(PIECES, MOST, 6, 6),
        "12 pcs so far, 10 pcs more than an even pace allows. Nothing more may be added.",
        "Tähän mennessä 12 pcs, 10 pcs enemmän kuin tasainen tahti sallii. "
        "Lisää ei enää saa tulla.",
    ),
    "sums at most: out of reach": (
        judged(PIECES, MOST, 6, 7),
        "13 pcs so far, which is more than the goal allows.",
        "Tähän mennessä 13 pcs, enemmän kuin tavoite sallii.",
    ),
    "sums at most: room left in the last month": (
        judged(PIECES, MOST, *(1,) * 11, 0, today=DECEMBER),
        "11 pcs so far, 1 pcs less than the goal allows.",
        "Tähän mennessä 11 pcs, 1 pcs vähemmän kuin tavoite sallii.",
    ),
    "sums at most: full in the last month": (
        judged(PIECES, MOST, *(1,) * 12, today=DECEMBER),
        "12 pcs so far, exactly what the goal allows.",
        "Tähän mennessä 12 pcs, juuri sen verran kuin tavoite sallii.",
    ),
    "sums at most: reached": (
        judged(PIECES, MOST, *(1,) * 12, today=JANUARY_AFTER),
        "Reached: 12 pcs.",
        "Saavutettu: 12 pcs.",
    ),
    "sums within: nothing yet": (
        judged(PIECES, WITHIN, upper=24),
        "No numbers yet. 1.1 pcs in each of the 11 months left reaches it.",
        "Ei vielä lukuja. 1,1 pcs kuukaudessa riittää (11 kuukautta jäljellä).",
    ),
    "sums within: on the way": (
        judged(PIECES, WITHIN, 2, 2, upper=24),
        "4 pcs so far, in step with the goal.",
        "Tähän mennessä 4 pcs, tavoitteen tahdissa.",
    ),
    "sums within: behind": (
        judged(PIECES, WITHIN, 1, 0, upper=24),
        "1 pcs so far, 1 pcs behind an even pace. "
        "1.1 pcs in each of the 10 months left reaches it.",
        "Tähän mennessä 1 pcs, 1 pcs jäljessä tasaisesta tahdista. "
        "1,1 pcs kuukaudessa riittää (10 kuukautta jäljellä).",
    ),
    "sums within: out of reach": (
        judged(PIECES, WITHIN, 20, 5, upper=24),
        "25 pcs so far, which is more than the goal allows.",
        "Tähän mennessä 25 pcs, enemmän kuin tavoite sallii.",
    ),
    "sums within: above": (
        judged(PIECES, WITHIN, 1, 0, target=-24, upper=-12),
        "1 pcs so far, 3 pcs more than an even pace allows. "
        "At most -1.3 pcs in each of the 10 months left keeps it.",
        "Tähän mennessä 1 pcs, 3 pcs enemmän kuin tasainen tahti sallii. "
        "Tavoite pitää, jos kuukaudessa tulee enintään -1,3 pcs (10 kuukautta jäljellä).",
    ),
    "sums within: inside in the last month": (
        judged(PIECES, WITHIN, *(2,) * 12, upper=24, today=DECEMBER),
        "24 pcs so far, within the goal.",
        "Tähän mennessä 24 pcs, tavoitteen rajoissa.",
    ),
    "sums within: below in the last month": (
        judged(PIECES, WITHIN, *(0,) * 12, upper=24, today=DECEMBER),
        "0 pcs so far, 12 pcs below the goal.",
        "Tähän mennessä 0 pcs, tavoitteen alarajasta puuttuu 12 pcs.",
    ),
    "sums within: above in the last month": (
        judged(PIECES, WITHIN, *(1,) * 12, target=-24, upper=-12, today=DECEMBER),
        "12 pcs so far, 24 pcs above the goal.",
        "Tähän mennessä 12 pcs, 24 pcs yli ylärajan.",
    ),
    "means at least: nothing yet": (
        judged(SHARE, LEAST, target=80),
        "No numbers yet. It takes 80.0% on average in the 11 months left.",
        "Ei vielä lukuja. Jäljellä olevina 11 kuukautena tarvitaan keskimäärin 80,0 %.",
    ),
    "means at least: ahead": (
        judged(SHARE, LEAST, 85, 80, target=80),
        "82.5% on average so far, 2.5 over the goal.",
        "Keskimäärin 82,5 % tähän mennessä, 2,5 yli tavoitteen.",
    ),
    "means at least: on pace": (
        judged(SHARE, LEAST, 80, target=80),
        "80.0% on average so far, exactly the goal.",
        "Keskimäärin 80,0 % tähän mennessä, juuri tavoitteessa.",
    ),
    "means at least: behind": (
        judged(SHARE, LEAST, 70, target=80),
        "70.0% on average so far, 10.0 under the goal. "
        "It takes 81.0% on average in the 11 months left.",
        "Keskimäärin 70,0 % tähän mennessä, 10,0 alle tavoitteen. "
        "Jäljellä olevina 11 kuukautena tarvitaan keskimäärin 81,0 %.",
    ),
    "means at least: further behind than a hundred per cent makes up for": (
        judged(SHARE, LEAST, *(70,) * 5, target=80, period="2026-H1", today=JUNE),
        "70.0% on average so far, 10.0 under the goal. " + NO_LONGER.format("70.0%"),
        "Keskimäärin 70,0 % tähän mennessä, 10,0 alle tavoitteen. " + EI_ENAA.format("70,0 %"),
    ),
    "means at least: all entered": (
        judged(SHARE, LEAST, *(70,) * 6, target=80, period="2026-H1", today=JUNE),
        "70.0% on average so far, 10.0 under the goal.",
        "Keskimäärin 70,0 % tähän mennessä, 10,0 alle tavoitteen.",
    ),
    "means at least: out of reach": (
        judged(SHARE, LEAST, *(70,) * 6, target=80, period="2026-H1", today=JULY),
        "70.0% in the end; the goal can no longer be reached.",
        "Lopulta 70,0 %; tavoitetta ei enää saavuteta.",
    ),
    "means at least: by a hair": (
        judged(SHARE, LEAST, "79.999", target=80),
        "80.0% on average so far, 0.001 under the goal. "
        "It takes 80.1% on average in the 11 months left.",
        "Keskimäärin 80,0 % tähän mennessä, 0,001 alle tavoitteen. "
        "Jäljellä olevina 11 kuukautena tarvitaan keskimäärin 80,1 %.",
    ),
    "means at least: one month": (
        judged(SHARE, LEAST, 80, 80, 70, target=80, period="2026-03"),
        "Latest 70.0%, 10.0 under the goal.",
        "Viimeksi 70,0 %, 10,0 alle tavoitteen.",
    ),
    "means at least: one month to come": (
        judged(SHARE, LEAST, target=80, period="2026-03"),
        "No numbers yet. It takes 80.0% in the one month left.",
        "Ei vielä lukuja. Jäljellä olevana kuukautena tarvitaan 80,0 %.",
    ),
    "means at most: nothing yet": (
        judged(DAYS, MOST, target=3),
        "No numbers yet. It takes at most 3.0 d on average in the 11 months left.",
        "Ei vielä lukuja. Jäljellä olevina 11 kuukautena saa olla keskimäärin enintään 3,0 d.",
    ),
    "means at most: ahead": (
        judged(DAYS, MOST, 2, 2, target=3),
        "2.0 d on average so far, 1.0 d under the limit.",
        "Keskimäärin 2,0 d tähän mennessä, 1,0 d alle ylärajan.",
    ),
    "means at most: on pace": (
        judged(DAYS, MOST, 3, target=3),
        "3.0 d on average so far, exactly the limit.",
        "Keskimäärin 3,0 d tähän mennessä, juuri ylärajalla.",
    ),
    "means at most: behind": (
        judged(DAYS, MOST, 4, 3, target=3),
        "3.5 d on average so far, 0.5 d over the limit. "
        "It takes at most 2.9 d on average in the 10 months left.",
        "Keskimäärin 3,5 d tähän mennessä, 0,5 d yli ylärajan. "
        "Jäljellä olevina 10 kuukautena saa olla keskimäärin enintään 2,9 d.",
    ),
    "means at most: further behind than none makes up for": (
        judged(DAYS, MOST, 9, 9, 9, 9, target=3, period="2026-H1", today=MAY),
        "9.0 d on average so far, 6.0 d over the limit. " + NO_LONGER.format("9.0 d"),
        "Keskimäärin 9,0 d tähän mennessä, 6,0 d yli ylärajan. " + EI_ENAA.format("9,0 d"),
    ),
    "means within: nothing yet": (
        judged(DAYS, WITHIN, target=10, upper=20),
        "No numbers yet. It takes 10.0 d on average in the 11 months left.",
        "Ei vielä lukuja. Jäljellä olevina 11 kuukautena tarvitaan keskimäärin 10,0 d.",
    ),
    "means within: inside": (
        judged(DAYS, WITHIN, 15, target=10, upper=20),
        "15.0 d on average so far, within the goal.",
        "Keskimäärin 15,0 d tähän mennessä, tavoitteen rajoissa.",
    ),
    "means within: below": (
        judged(DAYS, WITHIN, 8, 8, target=10, upper=20),
        "8.0 d on average so far, 2.0 d below the goal. "
        "It takes 10.4 d on average in the 10 months left.",
        "Keskimäärin 8,0 d tähän mennessä, 2,0 d alle alarajan. "
        "Jäljellä olevina 10 kuukautena tarvitaan keskimäärin 10,4 d.",
    ),
    "means within: above": (
        judged(DAYS, WITHIN, 23, 23, target=10, upper=20),
        "23.0 d on average so far, 3.0 d above the goal. "
        "It takes at most 19.4 d on average in the 10 months left.",
        "Keskimäärin 23,0 d tähän mennessä, 3,0 d yli ylärajan. "
        "Jäljellä olevina 10 kuukautena saa olla keskimäärin enintään 19,4 d.",
    ),
    "latest at least: nothing yet": (
        judged(CASH, LEAST, target=1000),
        "No numbers yet. The last number of the range decides: it takes at least 1 000.00 €.",
        "Ei vielä lukuja. Jakson viimeinen luku ratkaisee: sen on oltava vähintään 1 000,00 €.",
    ),
    "latest at least: ahead": (
        judged(CASH, LEAST, 5, 1200, target=1000),
        "Latest 1 200.00 €, 200.00 € over the goal.",
        "Viimeksi 1 200,00 €, 200,00 € yli tavoitteen.",
    ),
    "latest at least: on pace": (
        judged(CASH, LEAST, 1000, target=1000),
        "Latest 1 000.00 €, exactly the goal.",
        "Viimeksi 1 000,00 €, juuri tavoitteessa.",
    ),
    "latest at least: behind": (
        judged(CASH, LEAST, 900, target=1000),
        "Latest 900.00 €, 100.00 € under the goal. "
        "The last number of the range decides: it takes at least 1 000.00 €.",
        "Viimeksi 900,00 €, 100,00 € alle tavoitteen. "
        "Jakson viimeinen luku ratkaisee: sen on oltava vähintään 1 000,00 €.",
    ),
    "latest at most: nothing yet": (
        judged(CASH, MOST, target=1000),
        "No numbers yet. The last number of the range decides: it takes at most 1 000.00 €.",
        "Ei vielä lukuja. Jakson viimeinen luku ratkaisee: se saa olla enintään 1 000,00 €.",
    ),
    "latest at most: ahead": (
        judged(CASH, MOST, 900, target=1000),
        "Latest 900.00 €, 100.00 € under the limit.",
        "Viimeksi 900,00 €, 100,00 € alle ylärajan.",
    ),
    "latest at most: on pace": (
        judged(CASH, MOST, 1000, target=1000),
        "Latest 1 000.00 €, exactly the limit.",
        "Viimeksi 1 000,00 €, juuri ylärajalla.",
    ),
    "latest at most: behind": (
        judged(CASH, MOST, 1200, target=1000),
        "Latest 1 200.00 €, 200.00 € over the limit. "
        "The last number of the range decides: it takes at most 1 000.00 €.",
        "Viimeksi 1 200,00 €, 200,00 € yli ylärajan. "
        "Jakson viimeinen luku ratkaisee: se saa olla enintään 1 000,00 €.",
    ),
    "latest at most: one month": (
        judged(CASH, MOST, target=80, period="2026-03"),
        "No numbers yet. It takes at most 80.00 € in the one month left.",
        "Ei vielä lukuja. Jäljellä olevana kuukautena saa olla enintään 80,00 €.",
    ),
    "latest within: nothing yet": (
        judged(CASH, WITHIN, target=10, upper=20),
        "No numbers yet. The last number of the range decides: it takes at least 10.00 €.",
        "Ei vielä lukuja. Jakson viimeinen luku ratkaisee: sen on oltava vähintään 10,00 €.",
    ),
    "latest within: inside": (
        judged(CASH, WITHIN, 15, target=10, upper=20),
        "Latest 15.00 €, within the goal.",
        "Viimeksi 15,00 €, tavoitteen rajoissa.",
    ),
    "latest within: below": (
        judged(CASH, WITHIN, 8, target=10, upper=20),
        "Latest 8.00 €, 2.00 € below the goal. "
        "The last number of the range decides: it takes at least 10.00 €.",
        "Viimeksi 8,00 €, 2,00 € alle alarajan. "
        "Jakson viimeinen luku ratkaisee: sen on oltava vähintään 10,00 €.",
    ),
    "latest within: above": (
        judged(CASH, WITHIN, 23, target=10, upper=20),
        "Latest 23.00 €, 3.00 € above the goal. "
        "The last number of the range decides: it takes at most 20.00 €.",
        "Viimeksi 23,00 €, 3,00 € yli ylärajan. "
        "Jakson viimeinen luku ratkaisee: se saa olla enintään 20,00 €.",
    ),
}


@pytest.mark.parametrize("case", SENTENCES)
def test_a_pace_reads(visits: Visits, case: str) -> None:
    goal, *sentences = SENTENCES[case]
    assert goal.metric is not None

    said = [pace_words(visit, goal.metric, goal) for visit in visits.values()]

    assert [sentence.replace("\u00a0", " ") for sentence in said] == sentences


FOLLOWED = (PIECES, SHARE, DAYS, CASH, metric(Aggregate.LAST, "%", 1))
MONTHS = [(), (0,), (3,), (12,), (30,), (3, 12), (9, 9, 9), (*(1,) * 11, 0), (2,) * 12, (0,) * 12]
DAYS_OF_LOOKING = [FEBRUARY, DECEMBER, JANUARY_AFTER, MARCH_AFTER]


@pytest.mark.parametrize("sense", Sense)
@pytest.mark.parametrize("language", ["en", "fi"])
def test_no_pace_leaves_a_blank(visits: Visits, language: str, sense: Sense) -> None:
    ranges = ["2026", "2026-Q1", "2026-01", "2026-12"]
    for on, amounts, today, period in product(FOLLOWED, MONTHS, DAYS_OF_LOOKING, ranges):
        goal = judged(on, sense, *amounts, upper=20, today=today, period=period)

        said = pace_words(visits[language], on, goal)

        assert said.endswith((".", "?"))
        assert "–" not in said
        assert "None" not in said


@pytest.mark.parametrize("target", [7, 11, 13, 100])
@pytest.mark.parametrize("sense", [LEAST, MOST])
def test_what_a_month_needs_is_enough_once_it_was_rounded(
    visits: Visits, sense: Sense, target: int
) -> None:
    goal = judged(PIECES, sense, 1, target=target)

    needed = next(w for w in need_words(visits["en"], PIECES, goal).split() if w[0].isdigit())

    total = 1 + 11 * Decimal(needed.removesuffix("\u00a0pcs"))
    assert total >= target if sense is LEAST else total <= target


def test_what_was_celebrated_is_not_behind_after_a_correction(visits: Visits) -> None:
    held = Celebration(1, 1, FEBRUARY, "Cake", "Start earlier", 1)

    goal = judged(PIECES, LEAST, 1, celebration=held)

    assert pace_words(visits["en"], PIECES, goal) == "Reached and celebrated."


def test_the_goal_comes_before_its_pace(visits: Visits) -> None:
    goal = judged(DAYS, WITHIN, 15, target=10, upper=20)

    said = [" ".join(goal_words(v, DAYS, goal)).replace("\u00a0", " ") for v in visits.values()]

    assert said == [
        "Goal for 2026: between 10.0 d and 20.0 d. 15.0 d on average so far, within the goal.",
        "Tavoite, 2026: 10,0 d – 20,0 d. Keskimäärin 15,0 d tähän mennessä, tavoitteen rajoissa.",
    ]
