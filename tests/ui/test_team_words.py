"""Sentences about a team begin with a capital, also where months are written small."""

from collections.abc import Mapping
from decimal import Decimal

from scorecard.domain.metrics import Aggregate, CollectedValue
from scorecard.domain.periods import Period
from scorecard.ui.team_words import collected_words
from scorecard.ui.visit import Visit
from scorecard.views.team import ShownMetric
from tests.ui.goals_at_work import metric

NOVEMBER = Period.parse("2026-11")


def said(visits: Mapping[str, Visit], amount: Decimal | None) -> list[str]:
    latest = CollectedValue(NOVEMBER, amount, given=3, of=12)
    shown = ShownMetric(metric(Aggregate.SUM), None, (), None, (), latest)
    return [line for language in ("en", "fi") for line in collected_words(visits[language], shown)]


def test_a_collected_number_says_from_how_many_it_comes(visits: Mapping[str, Visit]) -> None:
    assert said(visits, Decimal(30)) == [
        "November 2026: collected from 3 of 12 members.",
        "Marraskuu 2026: koottu 3/12 jäseneltä.",
    ]


def test_a_withheld_number_says_why(visits: Mapping[str, Visit]) -> None:
    english, finnish = said(visits, None)

    assert english.startswith("The figure is not shown")
    assert finnish.startswith("Lukua ei näytetä")
