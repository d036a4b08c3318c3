"""Five places, an archive that keeps every month, and months between that stay honest."""

from dataclasses import replace

import pytest

from scorecard.domain.metrics import Kind, Metric, MetricTemplate, Perspective, usual_aggregate
from scorecard.domain.periods import Period
from scorecard.domain.scorecards import (
    archived,
    balance,
    brought_back,
    free_templates,
    may_return,
    places,
    still_like,
)
from tests.domain.builders import VISITS, metric, periods

NOVEMBER = Period.parse("2026-11")


def template(code: str, kind: Kind = Kind.ADDS_UP, unit: str = "pcs") -> MetricTemplate:
    """A template by which customers are looked at."""
    words = {"en": unit, "fi": "kpl"}
    how = usual_aggregate(kind)
    return MetricTemplate(
        code, {"en": code}, words, kind, VISITS.direction, how, VISITS.perspective, None
    )


def test_five_places_are_always_there() -> None:
    third = metric(slot=3)

    assert places([third, metric(slot=None)], NOVEMBER) == (None, None, third, None, None)


def test_a_metric_whose_last_month_is_past_leaves_its_place_free() -> None:
    ended = metric(slot=1, last="2026-10")

    assert places([ended], NOVEMBER) == (None,) * 5
    assert places([ended], Period.parse("2026-10"))[0] == ended


def test_the_balance_names_every_perspective() -> None:
    money = replace(VISITS, id=2, perspective=Perspective.FINANCES)

    assert balance([VISITS, money]) == {
        Perspective.LEARNING: (),
        Perspective.CUSTOMERS: (VISITS,),
        Perspective.INNER_WORK: (),
        Perspective.FINANCES: (money,),
    }


@pytest.mark.parametrize(
    ("first", "last", "holds", "expected"),
    [
        pytest.param("2026-01", None, False, ("2026-10",), id="the month before is the last"),
        pytest.param("2026-01", None, True, ("2026-11",), id="this month holds something"),
        pytest.param("2026-11", None, False, ("2026-11", "2026-11"), id="never followed at all"),
        pytest.param("2026-11", None, True, ("2026-11",), id="begun this month, and entered"),
        pytest.param("2026-01", "2026-06", False, ("2026-06",), id="its end was set before"),
    ],
)
def test_an_archived_metric_keeps_what_was_entered(
    first: str, last: str | None, holds: bool, expected: tuple[str, ...]
) -> None:
    end, *paused = periods(*expected)

    found = archived(metric(first=first, last=last), NOVEMBER, holds=holds)

    assert (found.last, found.paused, found.slot) == (end, tuple(paused), None)
    assert [found.in_use(NOVEMBER), found.in_use(NOVEMBER.plus(1))] == [holds, False]


def test_the_months_between_are_not_followed() -> None:
    ended = metric(first="2026-01", last="2026-05", slot=None)

    back = brought_back(ended, Period.parse("2026-08"), 2)

    assert (back.last, back.slot, back.paused) == (None, 2, tuple(periods("2026-06", "2026-07")))
    assert [back.in_use(Period.parse(f"2026-0{n}")) for n in range(4, 9)] == [
        True,
        True,
        False,
        False,
        True,
    ]


def test_archived_by_mistake_and_brought_back_is_as_it_was() -> None:
    for holds in (False, True):
        for first in ("2026-01", "2026-11"):
            before = metric(first=first, slot=4)

            ended = archived(before, NOVEMBER, holds=holds)

            assert brought_back(ended, may_return(ended, NOVEMBER)[0], 4) == before


def test_it_can_return_in_every_month_since_its_last() -> None:
    ended = metric(first="2026-01", last="2026-08", slot=None)

    assert may_return(ended, NOVEMBER) == tuple(periods("2026-09", "2026-10", "2026-11"))
    assert may_return(metric(last="2026-11"), NOVEMBER) == (Period.parse("2026-12"),)
    assert may_return(metric(), NOVEMBER) == ()


def test_a_second_pause_leaves_the_first_one_alone() -> None:
    once = brought_back(metric(first="2025-01", last="2025-03"), Period.parse("2025-06"), 1)

    twice = brought_back(archived(once, NOVEMBER, holds=True), Period.parse("2027-01"), 1)

    assert twice.paused == tuple(periods("2025-04", "2025-05", "2026-12"))


@pytest.mark.parametrize(
    ("new", "like"),
    [
        pytest.param(replace(VISITS, unit="kpl"), True, id="the unit in another language"),
        pytest.param(replace(VISITS, unit="hours"), False, id="another unit"),
        pytest.param(replace(VISITS, kind=Kind.LEVEL), False, id="another kind"),
        pytest.param(replace(VISITS, name="Meetings"), True, id="another name"),
    ],
)
def test_a_metric_of_another_unit_or_kind_follows_its_template_no_more(
    new: Metric, like: bool
) -> None:
    assert still_like(template("visits"), VISITS, new) is like


@pytest.mark.parametrize(
    ("unit", "kind", "like"),
    [
        pytest.param("PCS ", Kind.ADDS_UP, True, id="the template's"),
        pytest.param("kpl", Kind.ADDS_UP, True, id="in another language"),
        pytest.param("visits", Kind.ADDS_UP, False, id="another unit"),
        pytest.param("pcs", Kind.LEVEL, False, id="another kind"),
    ],
)
def test_a_new_metric_follows_a_template_in_its_own_unit_and_kind(
    unit: str, kind: Kind, like: bool
) -> None:
    assert still_like(template("visits"), None, replace(VISITS, unit=unit, kind=kind)) is like


def test_a_metric_that_was_unlike_before_follows_as_it_did() -> None:
    odd = replace(VISITS, unit="k€", kind=Kind.LEVEL)

    assert still_like(template("visits"), odd, replace(odd, name="Meetings"))
    assert still_like(None, odd, VISITS)


def test_templates_that_are_followed_are_not_offered_again() -> None:
    known = {code: template(code) for code in ("visits", "calls")}

    assert free_templates(known, [replace(VISITS, template="visits")]) == [known["calls"]]
