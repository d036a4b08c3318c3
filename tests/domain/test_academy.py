"""The academy's defaults are the policies of the design; templates are found by any name."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.domain.academy import (
    Academy,
    Demand,
    Policies,
    SecondFactorRules,
    Settings,
    SignInRules,
)
from scorecard.domain.access import Actor
from scorecard.domain.dots import Names, Unanimity
from scorecard.domain.metrics import Aggregate, Direction, Kind, MetricTemplate, Perspective
from scorecard.domain.model import RocketModel
from scorecard.domain.people import Membership, Role
from tests.domain.builders import JANUARY_JULY

BOOK_POINTS = MetricTemplate(
    code="book_points",
    name={"en": "book points", "fi": "Kirjapisteet"},
    unit={"en": "points", "fi": "pistettä"},
    kind=Kind.ADDS_UP,
    direction=Direction.UP,
    aggregate=Aggregate.SUM,
    perspective=Perspective.LEARNING,
    process="Y1",
)
ACADEMY = Academy(
    Settings("Academy"),
    RocketModel("rocket", "3", {"en": "Rocket"}, (), (), ()),
    {"book_points": BOOK_POINTS},
)


def test_an_academy_that_says_nothing_has_the_defaults() -> None:
    assert ACADEMY.settings == Settings(
        "Academy",
        time_zone="Europe/Helsinki",
        languages=("en", "fi"),
        calendar=JANUARY_JULY,
        policies=Policies(
            unanimity=Unanimity.ATTEST,
            evidence_from=2,
            names=Names.NOBODY,
            all_coaches_see_all_teams=False,
            rank_teams=False,
        ),
        sign_in=SignInRules(
            SecondFactorRules(
                administrators=Demand.REQUIRED, coaches=Demand.OFFERED, members=Demand.OFFERED
            )
        ),
    )
    assert ACADEMY.calendar is ACADEMY.settings.calendar


def test_ratings_keep_the_model_with_its_version() -> None:
    assert ACADEMY.model_version == "rocket@3"


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("book_points", id="code"),
        pytest.param("BOOK_POINTS", id="code in capitals"),
        pytest.param(" Book  points ", id="English, stray spaces"),
        pytest.param("kirjapisteet", id="Finnish, small letters"),
    ],
)
def test_a_template_is_found_by_code_or_by_name(name: str) -> None:
    assert ACADEMY.template_named(name) is BOOK_POINTS


def test_an_unknown_name_finds_no_template() -> None:
    assert ACADEMY.template_named("book") is None


@pytest.mark.parametrize(("wanted", "shown"), [("fi", "fi"), ("en", "fi"), ("", "fi")])
def test_a_language_that_is_not_offered_gives_way_to_the_first(wanted: str, shown: str) -> None:
    assert Settings("Akatemia", languages=("fi", "sv")).offered(wanted) == shown


ADMINISTRATOR, NOBODY_YET = Actor(1, admin=True), Actor(1)
COACH, LEADER, MEMBER = (
    Actor(1, memberships=(Membership(1, 1, 1, role, date(2026, 1, 1)),))
    for role in (Role.COACH, Role.LEADER, Role.MEMBER)
)
COACHING_ADMINISTRATOR = replace(COACH, admin=True)
EVERYBODY = [ADMINISTRATOR, COACHING_ADMINISTRATOR, COACH, LEADER, MEMBER, NOBODY_YET]


@pytest.mark.parametrize(
    ("rules", "asked"),
    [
        pytest.param(SecondFactorRules(), EVERYBODY[:2], id="as it comes"),
        pytest.param(
            SecondFactorRules(administrators=Demand.OFFERED, coaches=Demand.REQUIRED),
            EVERYBODY[1:3],
            id="of coaches",
        ),
        pytest.param(SecondFactorRules(members=Demand.REQUIRED), EVERYBODY, id="of everybody"),
        pytest.param(SecondFactorRules(administrators=Demand.OFFERED), [], id="of nobody"),
    ],
)
def test_a_second_factor_is_asked_of_those_whom_the_rules_name(
    rules: SecondFactorRules, asked: list[Actor]
) -> None:
    assert [actor for actor in EVERYBODY if rules.require_of(actor)] == asked
