"""What several say of the same process is laid side by side, the widest gap first."""

import pytest

from scorecard.domain.gaps import Gap, Heard, Voice, gaps

TEAM, COACH, OWN, OUTSIDE = Voice


def gap(**heard: float) -> Gap:
    """Return a process of which the named voices say so many dots."""
    return Gap("A1", {Voice(name): Heard(dots) for name, dots in heard.items()})


@pytest.mark.parametrize(
    ("found", "width"),
    [
        pytest.param(gap(), 0.0, id="nobody said anything"),
        pytest.param(gap(team=2), 0.0, id="one voice alone"),
        pytest.param(gap(team=2, coach=2), 0.0, id="of one mind"),
        pytest.param(gap(team=3, coach=1, own=2.4), 2.0, id="from the lowest to the highest"),
        pytest.param(gap(coach=1, own=1.6666), 0.7, id="without the team, to a tenth"),
    ],
)
def test_a_gap_is_as_wide_as_the_two_furthest_apart(found: Gap, width: float) -> None:
    assert found.width == width


@pytest.mark.parametrize(
    ("found", "widest"),
    [
        pytest.param(gap(team=2, coach=1), (COACH, 1.0), id="higher than the coach"),
        pytest.param(gap(team=1, coach=3, own=2), (COACH, -2.0), id="lower than the coach"),
        pytest.param(gap(team=2, coach=2, outside=0.5), (OUTSIDE, 1.5), id="higher than outside"),
        pytest.param(gap(team=2, coach=1, own=3), (COACH, 1.0), id="equally far, the first"),
        pytest.param(gap(team=2, own=2), (OWN, 0.0), id="of one mind"),
        pytest.param(gap(team=1, own=1 / 3), (OWN, 0.7), id="to a tenth"),
        pytest.param(gap(coach=1, own=3), None, id="without the team"),
        pytest.param(gap(team=2), None, id="the team alone"),
    ],
)
def test_the_widest_says_from_whom_the_team_lies_furthest_and_on_which_side(
    found: Gap, widest: tuple[Voice, float] | None
) -> None:
    assert found.widest == widest


@pytest.mark.parametrize(
    ("found", "apart"),
    [
        pytest.param(gap(team=2, own=1.56), False, id="less than half a dot"),
        pytest.param(gap(team=2, own=1.5), True, id="half a dot"),
        pytest.param(gap(team=2, coach=1), True, id="a dot"),
        pytest.param(gap(team=2), False, id="one voice alone"),
    ],
)
def test_what_rounds_to_the_same_dot_is_seen_alike(found: Gap, apart: bool) -> None:
    assert found.is_apart is apart


def test_the_widest_gap_comes_first_and_what_cannot_be_compared_last() -> None:
    told = {
        TEAM: {"Y1": Heard(1), "Y2": Heard(2), "Y3": Heard(1), "A3": Heard(3)},
        COACH: {"Y1": Heard(1), "Y2": Heard(0), "A3": Heard(1)},
        OUTSIDE: {"A3": Heard(2.5, answers=4)},
    }

    found = gaps(["A3", "Y1", "FIN", "Y2", "Y3"], told)

    assert [(g.process, g.width) for g in found] == [
        ("A3", 2.0),
        ("Y2", 2.0),
        ("Y1", 0.0),
        ("FIN", 0.0),
        ("Y3", 0.0),
    ]
    assert found[0].heard == {TEAM: Heard(3), COACH: Heard(1), OUTSIDE: Heard(2.5, answers=4)}
    assert [g.process for g in found if g.is_comparable] == ["A3", "Y2", "Y1"]


def test_what_reads_alike_sorts_alike() -> None:
    told = {
        TEAM: {"Y1": Heard(2), "Y2": Heard(2)},
        OWN: {"Y1": Heard(1.34), "Y2": Heard(1.33)},
    }

    assert [g.process for g in gaps(["Y1", "Y2"], told)] == ["Y1", "Y2"]
