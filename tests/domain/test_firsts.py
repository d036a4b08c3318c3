"""The first visit, the first dot of each level and the first year happen once."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.domain.dots import Source
from scorecard.domain.firsts import (
    a_year_after,
    first_dots,
    first_visits,
    first_year_of_person,
    first_year_of_team,
)
from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    MetricTemplate,
    Perspective,
)
from scorecard.domain.model import Lane, Level, Process, RocketModel
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.people import Membership, Role, Team
from tests.domain.builders import (
    AINO,
    EXCUSED,
    JANUARY_JULY,
    TULVA,
    VISITS,
    Entry,
    entered,
    rating,
)

TODAY = date(2026, 11, 22)
VISIT = MetricTemplate(
    "customer-visits",
    {"en": "Customer visits"},
    {"en": "pcs"},
    Kind.ADDS_UP,
    Direction.UP,
    Aggregate.SUM,
    Perspective.CUSTOMERS,
    "A3",
    first={"en": "First visit"},
)
CONTACT = replace(VISIT, code="contacts", first=None)
TEMPLATES = {template.code: template for template in (VISIT, CONTACT)}
MODEL = RocketModel(
    "small",
    "1",
    {"en": "Small"},
    (Lane("C", {}), Lane("FIN", {}, outer=True)),
    (Level("L1", {}, {}), Level("L2", {}, {})),
    (
        Process("Y1", {}, {}, "C", "L1", ()),
        Process("Y2", {}, {}, "C", "L1", ()),
        Process("A3", {}, {}, "C", "L2", ()),
        Process("FIN", {}, {}, "FIN", None, ()),
    ),
)


def firsts(*metrics: tuple[Metric, tuple[Entry, ...]]) -> list[tuple[str, date]]:
    """Return the first visits in metrics whose months begin with August 2026."""
    found = first_visits(
        [metric for metric, _ in metrics],
        {metric.id: entered("2026-08", *entries) for metric, entries in metrics},
        TEMPLATES,
        calendar=JANUARY_JULY,
        today=TODAY,
    )
    return [(m.occasion.key, m.on) for m in found]


BY_TEMPLATE = replace(VISITS, template="customer-visits")


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        pytest.param((None, 2, 5), [("first-visit/1", date(2026, 9, 30))], id="in its month"),
        pytest.param((0, EXCUSED, 1), [("first-visit/1", date(2026, 10, 31))], id="nought is none"),
        pytest.param((0, None, 0, 1), [("first-visit/1", TODAY)], id="this month"),
        pytest.param((0, EXCUSED, None), [], id="none yet"),
    ],
)
def test_the_first_visit_is_the_first_number_above_nought(
    entries: tuple[Entry, ...], expected: list[tuple[str, date]]
) -> None:
    assert firsts((BY_TEMPLATE, entries)) == expected


def test_only_what_the_templates_say_has_a_first() -> None:
    assert firsts((replace(VISITS, template="contacts"), (3,)), (VISITS, (3,))) == []


def test_who_follows_the_same_template_again_has_had_the_first() -> None:
    again = replace(BY_TEMPLATE, id=2)
    others = replace(BY_TEMPLATE, id=3, owner=TULVA)

    found = firsts((again, (0, 0, 4)), (BY_TEMPLATE, (0, 1)), (others, (0, 0, 1)))

    assert [key for key, _ in found] == ["first-visit/1", "first-visit/3"]


def dotted(*ratings: tuple[str, int, str, int, int]) -> list[tuple[str, date]]:
    """Return the firsts of (process, dots, half-year, month and day given in 2026)."""
    given = [
        replace(
            rating(half, dots, process=process, on=date(2026, month, day)),
            revision=number,
            id=number,
        )
        for number, (process, dots, half, month, day) in enumerate(ratings, 1)
    ]
    return [(m.occasion.key, m.on) for m in first_dots(given, MODEL)]


def test_each_level_has_its_first_dot_once() -> None:
    assert dotted(
        ("Y1", 0, "2026-H1", 3, 1),
        ("Y2", 1, "2026-H1", 5, 1),
        ("Y1", 2, "2026-H2", 9, 1),
        ("A3", 1, "2026-H2", 10, 1),
        ("FIN", 1, "2026-H2", 10, 1),
    ) == [("first-dots/L1", date(2026, 5, 1)), ("first-dots/L2", date(2026, 10, 1))]


def test_a_correction_of_the_half_year_takes_the_first_dot_back() -> None:
    assert dotted(("A3", 1, "2026-H2", 10, 1), ("A3", 0, "2026-H2", 10, 5)) == []


def test_fewer_dots_later_on_take_nothing_back() -> None:
    assert dotted(("A3", 1, "2026-H1", 5, 1), ("A3", 0, "2026-H2", 10, 5)) == [
        ("first-dots/L2", date(2026, 5, 1))
    ]


def test_nobody_knows_when_imported_dots_were_given() -> None:
    imported = rating("2026-H1", 1, imported=True)
    later = rating("2026-H2", 2, on=date(2026, 10, 1))

    assert first_dots([imported, later], MODEL) == []


def test_what_the_coach_gives_is_no_first_of_the_team() -> None:
    assert first_dots([rating("2026-H2", 1, source=Source.COACH)], MODEL) == []


@pytest.mark.parametrize(
    ("founded", "archived", "expected"),
    [
        pytest.param(date(2025, 11, 22), None, TODAY, id="today"),
        pytest.param(date(2025, 11, 23), None, None, id="tomorrow"),
        pytest.param(date(2025, 9, 1), date(2026, 8, 31), None, id="ended a day before"),
        pytest.param(date(2024, 2, 29), None, date(2025, 3, 1), id="a leap day"),
    ],
)
def test_a_team_has_its_first_year(
    founded: date, archived: date | None, expected: date | None
) -> None:
    team = Team(1, "tulva", "Tulva", "2025", founded, archived)

    found = first_year_of_team(team, TODAY)

    assert (found.on if found else None) == expected
    assert found is None or found.occasion == Occasion(TULVA, MomentKind.FIRST_YEAR, "1")


def place(first: date, last: date | None = None, role: Role = Role.MEMBER) -> Membership:
    """Return Aino's place in Tulva."""
    return Membership(1, TULVA.id, AINO.id, role, first, last)


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        pytest.param([place(date(2025, 11, 1))], date(2026, 11, 1), id="came later"),
        pytest.param([place(date(2025, 8, 20))], None, id="there from the beginning"),
        pytest.param([place(date(2025, 11, 1), date(2026, 10, 1))], None, id="left before"),
        pytest.param([place(date(2025, 12, 1))], None, id="still to come"),
        pytest.param([place(date(2024, 1, 1), role=Role.COACH)], None, id="coaches"),
        pytest.param(
            [
                place(date(2026, 6, 1), role=Role.LEADER),
                place(date(2025, 11, 1), date(2026, 5, 31)),
            ],
            date(2026, 11, 1),
            id="became leader meanwhile",
        ),
        pytest.param(
            [place(date(2025, 11, 1), date(2026, 5, 31)), place(date(2026, 6, 2))],
            None,
            id="was away for a day",
        ),
        pytest.param([], None, id="nobody's"),
    ],
)
def test_who_came_later_has_a_first_year_alone(
    held: list[Membership], expected: date | None
) -> None:
    found = first_year_of_person(held, {TULVA.id: date(2025, 8, 15)}, TODAY)

    assert (found.on if found else None) == expected
    assert found is None or found.occasion.owner == AINO


def test_a_year_after_is_the_same_day() -> None:
    assert a_year_after(date(2025, 8, 15)) == date(2026, 8, 15)
