"""Teams come back as they were stored, and are found by every short name they ever had."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import Session

from scorecard.domain.refusals import ConflictError
from scorecard.store.metrics import add_metric
from scorecard.store.rows import StillUsedError
from scorecard.store.teams import (
    add_team,
    change_team,
    remove_teams,
    team,
    team_by_key,
    teams,
)
from tests.store.examples import KIDE, LUOTO, visits_of


def test_teams_come_back_with_ids_of_their_own(session: Session) -> None:
    kide = add_team(session, KIDE)
    luoto = add_team(session, replace(LUOTO, archived=date(2026, 5, 31), former_keys=("saari",)))

    assert kide == replace(KIDE, id=kide.id)
    assert teams(session) == [kide, luoto]
    assert team(session, luoto.id) == luoto
    assert team(session, luoto.id + 1) is None


def test_a_short_name_is_found_however_it_is_written(session: Session) -> None:
    kide = add_team(session, KIDE)

    assert team_by_key(session, " KIDE ") == kide
    assert team_by_key(session, "luoto") is None


def test_no_team_gets_a_short_name_that_another_has(session: Session) -> None:
    kide = add_team(session, KIDE)
    other = replace(LUOTO, key="kide")

    with pytest.raises(ConflictError) as refusal:
        add_team(session, other)

    assert (refusal.value.theirs, refusal.value.mine) == (kide, other)


def test_a_former_short_name_still_finds_its_team(session: Session) -> None:
    kide = add_team(session, KIDE)

    renamed = change_team(session, replace(kide, key="jää"))

    assert renamed == replace(kide, key="jää", former_keys=("Kide",), version=2)
    assert teams(session) == [renamed]
    assert team_by_key(session, "kide") == team_by_key(session, "JÄÄ") == renamed


def test_a_short_name_leads_to_the_team_that_has_it_before_who_had_it(session: Session) -> None:
    add_team(session, replace(LUOTO, former_keys=("kide",)))
    kide = add_team(session, KIDE)

    assert team_by_key(session, "kide") == kide


def test_who_saves_second_sees_what_the_first_one_saved(session: Session) -> None:
    kide = add_team(session, KIDE)
    first = change_team(session, replace(kide, cohort="2027"))
    second = replace(kide, name="Kide")

    with pytest.raises(ConflictError) as refusal:
        change_team(session, second)

    assert (refusal.value.theirs, refusal.value.mine) == (first, second)
    assert teams(session) == [first]


def test_teams_go_with_their_short_names_once_nothing_is_theirs(session: Session) -> None:
    kide = add_team(session, KIDE)
    luoto = add_team(session, replace(LUOTO, former_keys=("saari",)))

    remove_teams(session, [luoto.id])

    assert teams(session) == [kide]
    assert team_by_key(session, "saari") is None


def test_a_team_that_still_has_a_metric_is_not_removed(session: Session) -> None:
    kide = add_team(session, KIDE)
    add_metric(session, visits_of(kide.owner))

    with pytest.raises(StillUsedError):
        remove_teams(session, [kide.id])


def test_no_team_changes_to_a_short_name_that_another_has(session: Session) -> None:
    kide, luoto = add_team(session, KIDE), add_team(session, LUOTO)
    renamed = replace(luoto, key="KIDE")

    with pytest.raises(ConflictError) as refusal:
        change_team(session, renamed)

    assert (refusal.value.theirs, refusal.value.mine) == (kide, renamed)
    assert teams(session) == [kide, luoto]
