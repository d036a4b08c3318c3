"""A best month and what happens first are moments; the data says so, and old ones do not flood."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.domain.metrics import (
    Metric,
)
from scorecard.domain.moments import (
    Moment,
    MomentKind,
    Occasion,
    best_months,
    goes_with,
    occasion_of,
    waiting_moments,
)
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError
from tests.domain.builders import (
    AINO,
    ATTENDANCE,
    COMPLAINTS,
    EXCUSED,
    JANUARY_JULY,
    STOCK,
    TULVA,
    VISITS,
    Entry,
    entered,
    goal,
)

TODAY = date(2026, 11, 22)


def bests(metric: Metric, *entries: Entry, today: date = TODAY) -> list[tuple[str, int]]:
    """Return the best months among those from June 2026 on, with their numbers."""
    found = best_months(metric, entered("2026-06", *entries), calendar=JANUARY_JULY, today=today)
    return [(m.occasion.key, int(m.amount or 0)) for m in found]


@pytest.mark.parametrize(
    ("metric", "entries", "expected"),
    [
        pytest.param(VISITS, (3, 4, 2, 5), [("best/1/2026-09", 5)], id="better than three"),
        pytest.param(VISITS, (3, 4, 5), [], id="only two before"),
        pytest.param(VISITS, (3, 4, 5, 5), [], id="as good as the best"),
        pytest.param(VISITS, (3, EXCUSED, None, 1, 0, 9), [("best/1/2026-11", 9)], id="gaps"),
        pytest.param(
            VISITS, (1, 1, 1, 2, 3), [("best/1/2026-09", 2), ("best/1/2026-10", 3)], id="twice"
        ),
        pytest.param(VISITS, (3, 4, 2, 1, 1, 5), [("best/1/2026-11", 5)], id="a running month"),
        pytest.param(COMPLAINTS, (3, 4, 2, 1), [("best/1/2026-09", 1)], id="fewer is better"),
        pytest.param(COMPLAINTS, (3, 4, 2, 5, 5, 0), [], id="a running month may still rise"),
        pytest.param(ATTENDANCE, (3, 4, 2, 1, 1, 9), [], id="a running level may still change"),
        pytest.param(STOCK, (3, 4, 2, 9), [], id="a range has no best"),
        pytest.param(replace(VISITS, collected=True), (3, 4, 2, 9), [], id="collected"),
    ],
)
def test_a_best_month_beats_at_least_three_before(
    metric: Metric, entries: tuple[Entry, ...], expected: list[tuple[str, int]]
) -> None:
    assert bests(metric, *entries) == expected


def best(code: str, on: date, metric: int = 1) -> Moment:
    """Return a best month of Aino's."""
    return Moment(Occasion(AINO, MomentKind.BEST, str(metric), Period.parse(code)), on)


SEPTEMBER, OCTOBER = best("2026-09", date(2026, 9, 30)), best("2026-10", date(2026, 10, 31))
MARCH, OTHER = best("2026-03", date(2026, 3, 31)), best("2026-10", date(2026, 10, 31), 2)
EDGE = best("2026-08", date(2026, 9, 21), 3)
FIRST = Moment(Occasion(AINO, MomentKind.FIRST_VISIT, "1"), date(2026, 10, 31))


@pytest.mark.parametrize(
    ("moments", "held", "planned", "expected"),
    [
        pytest.param([MARCH], [], [], [], id="long ago"),
        pytest.param([EDGE], [], [], [EDGE], id="62 days ago"),
        pytest.param([replace(EDGE, on=date(2026, 9, 20))], [], [], [], id="63 days ago"),
        pytest.param([MARCH], [], [MARCH], [MARCH], id="long ago and planned"),
        pytest.param([SEPTEMBER, OCTOBER], [], [], [OCTOBER], id="only the last best"),
        pytest.param([SEPTEMBER, OCTOBER], [OCTOBER], [], [], id="the last best was held"),
        pytest.param([SEPTEMBER, OCTOBER], [], [SEPTEMBER], [OCTOBER, SEPTEMBER], id="planned"),
        pytest.param([OTHER, SEPTEMBER], [], [], [OTHER, SEPTEMBER], id="two metrics"),
        pytest.param([OCTOBER, FIRST], [], [], [FIRST, OCTOBER], id="a first and a best"),
    ],
)
def test_what_waits_is_fresh_or_planned(
    moments: list[Moment], held: list[Moment], planned: list[Moment], expected: list[Moment]
) -> None:
    assert (
        waiting_moments(
            moments,
            held=[m.occasion for m in held],
            planned=[m.occasion for m in planned],
            today=TODAY,
        )
        == expected
    )


@pytest.mark.parametrize(
    ("period", "held_on", "moment", "expected"),
    [
        pytest.param("2026-10", None, OCTOBER, True, id="waits"),
        pytest.param("2026", date(2026, 11, 3), OCTOBER, True, id="celebrated since"),
        pytest.param("2026", date(2026, 9, 30), OCTOBER, False, id="celebrated before"),
        pytest.param("2026-11", None, OCTOBER, False, id="another month"),
        pytest.param("2026-10", None, OTHER, False, id="another metric"),
        pytest.param("2026", None, FIRST, False, id="no best month"),
    ],
)
def test_a_reached_goal_tells_of_the_best_month_in_it(
    period: str, held_on: date | None, moment: Moment, expected: bool
) -> None:
    assert goes_with(moment, goal(period, 3), held_on, JANUARY_JULY) is expected


@pytest.mark.parametrize(
    "occasion",
    [
        Occasion(AINO, MomentKind.BEST, "12", Period.parse("2026-10")),
        Occasion(AINO, MomentKind.FIRST_VISIT, "12"),
        Occasion(TULVA, MomentKind.FIRST_DOTS, "L2"),
        Occasion(TULVA, MomentKind.FIRST_YEAR, "1"),
    ],
    ids=lambda occasion: occasion.kind.value,
)
def test_a_key_is_read_as_it_was_written(occasion: Occasion) -> None:
    assert occasion_of(occasion.owner, occasion.key) == occasion


@pytest.mark.parametrize(
    "key",
    ["", "best", "best/1", "best/x/2026-10", "best/1/2026-H2", "best/1/2026-10/1", "best//2026-10",
     "first-visit/one", "first-visit/1/2026-10", "first-dots/", "first-kiss/1", "first-visit/²"],
)  # fmt: skip
def test_what_is_no_key_means_nothing(key: str) -> None:
    with pytest.raises(NotAllowedError):
        occasion_of(Owner(OwnerKind.TEAM, 1), key)
