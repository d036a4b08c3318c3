"""What the team talks about first, what is shown of its answers, and how long a session lasts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.dot_sessions import DotSession, Order, agenda, is_revealed, names_seen
from scorecard.domain.dots import Assessment, HalfYear, Names
from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread, spread

AUTUMN = Period.parse("2026-H2")
EVENING = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)
DAY = timedelta(days=1)
SITTING = DotSession(
    team_id=1,
    period=AUTUMN,
    code="ABCDEF",
    agenda=("A3", "Y1", "Y2"),
    process="Y1",
    stepped_at=EVENING,
    opened_at=EVENING - 3 * DAY,
)
CODES = ("A1", "A2", "A3", "Y1", "Y2")


def said(*dots: int) -> list[Assessment]:
    """Return answers to one process, one of each of so many members."""
    return [Assessment(person, 1, AUTUMN, "A3", given) for person, given in enumerate(dots, 1)]


def spreads_of(**dots: tuple[int, ...]) -> dict[str, Spread]:
    return {code: spread(said(*given), 3) for code, given in dots.items()}


@pytest.mark.parametrize(
    ("days", "is_open"),
    [
        pytest.param(0, True, id="on its day"),
        pytest.param(2, True, id="two days after its last step"),
        pytest.param(3, False, id="three days after"),
    ],
)
def test_a_session_that_nobody_ended_is_over_two_days_after_its_last_step(
    days: int, is_open: bool
) -> None:
    assert SITTING.is_open(date(2026, 11, 22) + days * DAY) is is_open


def test_a_session_that_was_ended_is_over() -> None:
    assert not replace(SITTING, ended_at=EVENING).is_open(date(2026, 11, 22))


@pytest.mark.parametrize(
    ("process", "before", "after"),
    [
        pytest.param("A3", "A3", "Y1", id="the first"),
        pytest.param("Y1", "A3", "Y2", id="one in the middle"),
        pytest.param("Y2", "Y1", "", id="the last"),
        pytest.param("", "Y2", "", id="the summary"),
        pytest.param("X9", "Y2", "", id="one that the model has no more"),
    ],
)
def test_the_agenda_is_walked_in_both_directions_and_no_further(
    process: str, before: str, after: str
) -> None:
    assert (SITTING.before(process), SITTING.after(process)) == (before, after)


def test_an_agenda_without_processes_leads_to_the_summary() -> None:
    empty = replace(SITTING, agenda=(), process="")

    assert (empty.before(""), empty.after("")) == ("", "")


def test_the_order_of_the_rocket_does_not_look_at_the_answers() -> None:
    spreads = spreads_of(Y2=(0, 3, 3))

    assert agenda(CODES, Order.ROCKET, spreads) == CODES


@pytest.mark.parametrize(
    ("spreads", "first"),
    [
        pytest.param(spreads_of(A1=(1, 1, 1), Y1=(0, 1, 3)), "Y1", id="wider apart"),
        pytest.param(spreads_of(A2=(0, 1, 1, 2), Y2=(0, 0, 2, 2)), "Y2", id="differing more"),
        pytest.param(spreads_of(A2=(0, 1, 1), Y2=(2, 3, 3)), "A2", id="equally wide"),
        pytest.param(spreads_of(A1=(0, 3), Y2=(1, 1, 1)), "Y2", id="two answers tell nothing"),
        pytest.param({}, "A1", id="no answers at all"),
    ],
)
def test_the_widest_disagreement_comes_first(spreads: dict[str, Spread], first: str) -> None:
    assert agenda(CODES, Order.WIDEST, spreads)[0] == first


def test_processes_with_fewer_than_three_answers_come_last_in_the_order_of_the_rocket() -> None:
    spreads = spreads_of(A1=(0, 3), A3=(1, 1, 1), Y1=(0, 1, 2), Y2=())

    assert agenda(CODES, Order.WIDEST, spreads) == ("Y1", "A3", "A1", "A2", "Y2")


answered = st.dictionaries(st.sampled_from(CODES), st.lists(st.integers(0, 3), max_size=6))


@given(st.permutations(CODES), st.sampled_from(Order), answered)
def test_an_agenda_holds_each_process_once_and_follows_from_the_counts_alone(
    codes: list[str], order: Order, dots: dict[str, list[int]]
) -> None:
    found = agenda(codes, order, {code: spread(said(*given), 3) for code, given in dots.items()})

    # Who gave which answer, and the order of asking, make no difference.
    turned = {code: spread(said(*given[::-1]), 3) for code, given in reversed(dots.items())}
    assert sorted(found) == sorted(CODES)
    assert agenda(codes, order, turned) == found


@given(answered)
def test_an_agenda_of_disagreement_never_grows_wider_on_the_way(dots: dict[str, list[int]]) -> None:
    spreads = {code: spread(said(*given), 3) for code, given in dots.items()}

    found = agenda(CODES, Order.WIDEST, spreads)

    widths = [
        (spreads[code].width, spreads[code].variance)
        if code in spreads and spreads[code].is_shown
        else (-1, 0.0)
        for code in found
    ]
    assert widths == sorted(widths, reverse=True)


@pytest.mark.parametrize(
    ("revealed", "closed", "expected"),
    [
        pytest.param((), False, False, id="secret"),
        pytest.param(("Y1",), False, False, id="another one revealed"),
        pytest.param(("Y1", "A3"), False, True, id="revealed"),
        pytest.param((), True, True, id="closed"),
    ],
)
def test_answers_are_secret_until_revealed_or_closed(
    revealed: tuple[str, ...], closed: bool, expected: bool
) -> None:
    assert is_revealed(revealed, "A3", closed=closed) is expected


@pytest.mark.parametrize(
    ("names", "member", "coach", "wall", "coachs_wall"),
    [
        (Names.TEAM, True, True, True, True),
        (Names.COACH, False, True, False, False),
        (Names.NOBODY, False, False, False, False),
    ],
)
def test_names_are_seen_by_those_whom_the_team_chose_and_on_no_wall_by_less_than_all(
    names: Names, member: bool, coach: bool, wall: bool, coachs_wall: bool
) -> None:
    settled = HalfYear(1, AUTUMN, names)

    assert names_seen(settled, coaches=False) is member
    assert names_seen(settled, coaches=True) is coach
    assert names_seen(settled, coaches=False, on_wall=True) is wall
    assert names_seen(settled, coaches=True, on_wall=True) is coachs_wall
