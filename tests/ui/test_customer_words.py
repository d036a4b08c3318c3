"""Shares and feedback are said together with what they rest on."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from scorecard.domain.feedback import Feedback
from scorecard.domain.funnels import CustomerMetrics, Share, Step
from scorecard.domain.periods import Period
from scorecard.reporting.relation_pictures import not_counted
from scorecard.ui.customer_words import (
    customers_sentence,
    feedback_words,
    funnel_words,
    through_words,
)
from scorecard.ui.visit import Visit
from scorecard.views.customers import CustomersView

EMPTY = CustomersView((), (), None, (), (), {}, frozenset(), of_team=False)
CONTACTS = Step("contacts", Decimal(40), 12)
DEALS = Step("deals", Decimal(4), 12, Share("contacts", Decimal(40), Decimal(4), 12))
NO_OFFERS = Step("offers", None, 0)
ASKED = Feedback("would-recommend-us", Decimal("81.25"), 6, answers=Decimal(12), answered_months=6)


def of(*steps: Step, **more: Any) -> CustomersView:
    return replace(EMPTY, steps=steps, **more)


def test_the_title_says_both_ends_of_the_funnel(visits: Mapping[str, Visit]) -> None:
    view = of(CONTACTS, NO_OFFERS, DEALS)

    assert customers_sentence(visits["en"], view, None) == (
        "Contacts 40 → Deals 4: the last 12 months"
    )
    assert customers_sentence(visits["fi"], view, Period.parse("2026-H2")) == (
        "Yhteydenotot 40 → Kaupat 4: Syksy 2026"
    )
    assert customers_sentence(visits["en"], of(CONTACTS), None) == "Customers: the last 12 months"


def test_the_whole_way_stands_with_its_months(visits: Mapping[str, Visit]) -> None:
    view = of(CONTACTS, DEALS, through=DEALS.share)

    assert through_words(visits["en"], view) == (
        "10% of Contacts became Deals, counting the 12 months that hold both."
    )
    assert through_words(visits["en"], of(CONTACTS)) == ""


@pytest.mark.parametrize(
    ("view", "said"),
    [
        pytest.param(
            of(CONTACTS, NO_OFFERS, DEALS), "Offers: not counted, so the next share", id="left out"
        ),
        pytest.param(
            of(CONTACTS, replace(DEALS, share=None)), "Deals: no share, because no month", id="none"
        ),
        pytest.param(
            of(CONTACTS, replace(DEALS, share=Share("contacts", Decimal(2), Decimal(3), 1))),
            "Deals is larger than Contacts",
            id="larger",
        ),
        pytest.param(
            of(CONTACTS, DEALS, collected=frozenset({"deals"})),
            "Collected from members: Deals.",
            id="collected",
        ),
    ],
)
def test_what_must_be_known_to_read_a_share_is_said(
    visits: Mapping[str, Visit], view: CustomersView, said: str
) -> None:
    first, second, *more = funnel_words(visits["en"], view)

    assert first.startswith("A share counts only months in which the same people entered both")
    assert second.startswith(said)
    assert more == []


def test_an_ordinary_funnel_needs_no_further_words(visits: Mapping[str, Visit]) -> None:
    assert len(funnel_words(visits["en"], of(CONTACTS, DEALS, NO_OFFERS))) == 1


def test_of_a_team_too_few_may_count_a_step(visits: Mapping[str, Visit]) -> None:
    assert not_counted(of(), visits["en"].text) == "not counted"
    assert not_counted(of(of_team=True), visits["en"].text) == "not counted by three or more"


FEEDBACK = {
    "few answers": (
        ASKED,
        [
            "Would recommend us: 81.2%",
            "12 answers in 6 months.",
            "Each month weighs the same.",
            "One answer more or less moves it by about 8 points.",
        ],
    ),
    "many answers": (
        replace(ASKED, answers=Decimal(400), weighted=True),
        [
            "Would recommend us: 81.2%",
            "400 answers in 6 months.",
            "Months with many answers weigh more.",
        ],
    ),
    "one answer": (
        replace(ASKED, answers=Decimal(1), answered_months=1, months=1),
        [
            "Would recommend us: 81.2%",
            "1 answer in 1 month.",
            "Each month weighs the same.",
            "One answer more or less moves it by about 100 points.",
        ],
    ),
    "answers of some months": (
        replace(ASKED, answered_months=2, answers=Decimal(90)),
        [
            "Would recommend us: 81.2%",
            "90 answers known, of 2 of 6 months.",
            "Each month weighs the same.",
        ],
    ),
    "no answers known": (
        replace(ASKED, answers=None, answered_months=0),
        [
            "Would recommend us: 81.2%",
            "The number of answers is not known: Number of feedback answers tells it.",
            "Each month weighs the same.",
        ],
    ),
    "nothing in the period": (
        Feedback("net-promoter-score", None, 0),
        ["Net promoter score: nothing in these months"],
    ),
    "outside the scale": (
        Feedback("net-promoter-score", None, 0, impossible=(Period.parse("2026-10"),)),
        [
            "Net promoter score: nothing in these months",
            "Left out because it is outside the scale: October 2026.",
        ],
    ),
    "a score has no unit": (
        Feedback("net-promoter-score", Decimal(-12), 1, answers=Decimal(80), answered_months=1),
        ["Net promoter score: -12", "80 answers in 1 month.", "Each month weighs the same."],
    ),
}


@pytest.mark.parametrize(("feedback", "expected"), FEEDBACK.values(), ids=FEEDBACK)
def test_a_feedback_says_on_how_many_answers_it_rests(
    visits: Mapping[str, Visit], feedback: Feedback, expected: list[str]
) -> None:
    assert feedback_words(visits["en"], feedback) == expected


def test_an_academy_may_count_no_answers(visits: Mapping[str, Visit]) -> None:
    visit = visits["en"]
    academy = replace(visit.app.academy, customers=CustomerMetrics())
    without = replace(visit, app=replace(visit.app, academy=academy))

    assert feedback_words(without, replace(ASKED, answers=None))[1].endswith(
        "the academy has no metric for it."
    )
