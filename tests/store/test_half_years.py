"""What a team settles for a half-year is stored once, and changed by who has seen it."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from scorecard.domain.dots import HalfYear, Names
from scorecard.domain.refusals import ConflictError
from scorecard.store.half_years import (
    half_year,
    half_years_of,
    keep_half_year,
    remove_half_years,
)
from scorecard.store.teams import add_team
from tests.store.examples import AUTUMN, KIDE, LUOTO, SPRING


@pytest.fixture
def spring(session: Session) -> HalfYear:
    """Kide's spring, for which it settled that the coach sees names."""
    kide = add_team(session, KIDE)
    return keep_half_year(session, HalfYear(kide.id, SPRING, Names.COACH, version=0))


def test_half_years_come_back_by_team(session: Session, spring: HalfYear) -> None:
    luoto = add_team(session, LUOTO)
    autumn = keep_half_year(session, HalfYear(spring.team_id, AUTUMN, version=0))
    other = keep_half_year(
        session, HalfYear(luoto.id, SPRING, Names.TEAM, date(2026, 6, 1), version=0)
    )

    assert spring == HalfYear(spring.team_id, SPRING, Names.COACH, version=1)
    assert half_years_of(session, [spring.team_id]) == [spring, autumn]
    assert half_years_of(session, [luoto.id]) == [other]
    assert half_year(session, spring.team_id, AUTUMN) == autumn
    assert half_year(session, luoto.id, AUTUMN) is None


def test_closing_is_stored_under_the_next_version(session: Session, spring: HalfYear) -> None:
    closed = keep_half_year(session, replace(spring, closed_on=date(2026, 6, 12)))

    assert closed == replace(spring, closed_on=date(2026, 6, 12), version=2)
    assert half_years_of(session, [spring.team_id]) == [closed]


@pytest.mark.parametrize(
    "version", [pytest.param(0, id="saw none"), pytest.param(2, id="saw another")]
)
def test_who_has_not_seen_what_is_settled_does_not_settle_it(
    session: Session, spring: HalfYear, version: int
) -> None:
    mine = replace(spring, names=Names.TEAM, version=version)

    with pytest.raises(ConflictError) as refusal:
        keep_half_year(session, mine)

    assert (refusal.value.theirs, refusal.value.mine) == (spring, mine)


def test_a_half_year_of_an_import_can_be_taken_back(session: Session, spring: HalfYear) -> None:
    autumn = keep_half_year(session, replace(spring, period=AUTUMN, version=0))

    remove_half_years(session, [(spring.team_id, SPRING)])

    assert half_years_of(session, [spring.team_id]) == [autumn]
