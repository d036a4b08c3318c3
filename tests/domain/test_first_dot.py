"""The first dot says that every member has understood; more dots need a reason or evidence."""

from datetime import date

import pytest

from scorecard.domain.dots import (
    Assessment,
    Unanimity,
    Understanding,
    missing_for_rating,
    understanding,
)
from scorecard.domain.people import Membership, Role, members_on
from scorecard.domain.periods import Period

AINO, EERO, ONNI, SALLA = 1, 2, 3, 4
UNANIMOUS = Understanding(understood=3, not_yet=0, silent=())
ONE_NOT_YET = Understanding(understood=2, not_yet=1, silent=())
ONE_SILENT = Understanding(understood=2, not_yet=0, silent=(ONNI,))


def _answers(dots: dict[int, int]) -> list[Assessment]:
    half_year = Period.parse("2026-H2")
    return [Assessment(person, 1, half_year, "A3", given) for person, given in dots.items()]


@pytest.mark.parametrize(
    ("dots", "expected", "unanimous"),
    [
        pytest.param({AINO: 1, EERO: 3, ONNI: 2}, UNANIMOUS, True, id="all have understood"),
        pytest.param({AINO: 1, EERO: 1, ONNI: 0}, ONE_NOT_YET, False, id="one has not yet"),
        pytest.param({AINO: 1, EERO: 1}, ONE_SILENT, False, id="one has not answered"),
        pytest.param(
            {AINO: 1, EERO: 1, ONNI: 1, SALLA: 0}, UNANIMOUS, True, id="who left does not count"
        ),
        pytest.param({}, Understanding(0, 0, (AINO, EERO, ONNI)), False, id="nobody answered"),
    ],
)
def test_every_member_means_those_of_the_day(
    dots: dict[int, int], expected: Understanding, unanimous: bool
) -> None:
    found = understanding([AINO, EERO, ONNI], _answers(dots))

    assert found == expected
    assert found.is_unanimous is unanimous


def test_a_team_without_members_is_not_unanimous() -> None:
    assert not understanding([], []).is_unanimous


def test_a_coach_and_who_came_later_are_not_asked() -> None:
    memberships = [
        Membership(1, 1, AINO, Role.LEADER, date(2026, 9, 1)),
        Membership(2, 1, EERO, Role.MEMBER, date(2026, 9, 1), date(2026, 11, 30)),
        Membership(3, 1, ONNI, Role.MEMBER, date(2026, 12, 1)),
        Membership(4, 1, SALLA, Role.COACH, date(2026, 9, 1)),
    ]

    on_the_day = members_on(memberships, date(2026, 11, 30))

    assert understanding(on_the_day, _answers({AINO: 1})).silent == (EERO,)


NO_WORDS = {"reason": "", "evidence": "", "attested": ""}


@pytest.mark.parametrize(
    ("policy", "understood", "attested", "lacks"),
    [
        pytest.param(Unanimity.REQUIRE, UNANIMOUS, "", None, id="require: unanimous"),
        pytest.param(
            Unanimity.REQUIRE, ONE_SILENT, "", "dots-not-unanimous", id="require: one is silent"
        ),
        pytest.param(
            Unanimity.REQUIRE,
            ONE_NOT_YET,
            "We heard everyone",
            "dots-not-unanimous",
            id="require: no sentence helps",
        ),
        pytest.param(Unanimity.ATTEST, UNANIMOUS, "", None, id="attest: unanimous"),
        pytest.param(
            Unanimity.ATTEST, ONE_NOT_YET, "", "dots-attest-needed", id="attest: sentence asked"
        ),
        pytest.param(
            Unanimity.ATTEST, ONE_SILENT, "We heard everyone", None, id="attest: sentence given"
        ),
        pytest.param(Unanimity.OFF, ONE_NOT_YET, "", None, id="off: nothing asked"),
    ],
)
def test_what_the_first_dot_asks_for(
    policy: Unanimity, understood: Understanding, attested: str, lacks: str | None
) -> None:
    found = missing_for_rating(
        1,
        understood=understood,
        policy=policy,
        evidence_from=2,
        closed=False,
        **{**NO_WORDS, "attested": attested},
    )

    assert found == lacks


@pytest.mark.parametrize(
    ("dots", "words", "closed", "lacks"),
    [
        pytest.param(0, {}, False, None, id="no dots, no reason"),
        pytest.param(1, {}, False, None, id="one dot, no reason"),
        pytest.param(2, {}, False, "dots-reason-or-evidence-needed", id="two dots"),
        pytest.param(3, {}, False, "dots-reason-or-evidence-needed", id="three dots"),
        pytest.param(2, {"reason": "Three trials"}, False, None, id="with a reason"),
        pytest.param(2, {"evidence": "https://example.org"}, False, None, id="with evidence"),
        pytest.param(0, {}, True, "dots-closed-reason-needed", id="closed: a reason always"),
        pytest.param(
            2,
            {"evidence": "https://example.org"},
            True,
            "dots-closed-reason-needed",
            id="closed: evidence is no reason",
        ),
        pytest.param(2, {"reason": "Counted wrong"}, True, None, id="closed: with a reason"),
    ],
)
def test_what_more_dots_and_a_closed_half_year_ask_for(
    dots: int, words: dict[str, str], closed: bool, lacks: str | None
) -> None:
    found = missing_for_rating(
        dots,
        understood=UNANIMOUS,
        policy=Unanimity.ATTEST,
        evidence_from=2,
        closed=closed,
        **{**NO_WORDS, **words},
    )

    assert found == lacks


def test_no_dots_need_no_unanimity() -> None:
    found = missing_for_rating(
        0,
        understood=ONE_NOT_YET,
        policy=Unanimity.REQUIRE,
        evidence_from=2,
        closed=False,
        **NO_WORDS,
    )

    assert found is None
