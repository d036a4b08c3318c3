"""A former name leads to who gave it up last, and is former only while nobody went back to it."""

import pytest
import sqlalchemy as sa
from sqlmodel import Session

from scorecard.store.former import FormerNames, names_given_up
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import FormerTeamKeyRow, TeamRow
from scorecard.store.teams import add_team
from tests.store.examples import KIDE, LUOTO

HAD = table_of(FormerTeamKeyRow)
FORMER = FormerNames(HAD, name=HAD.c.key, folded=HAD.c.fold, holder=HAD.c.team_id)
EVERYBODY = sa.select(table_of(TeamRow).c.id)


@pytest.fixture
def kide(session: Session) -> int:
    return add_team(session, KIDE).id


@pytest.fixture
def luoto(session: Session) -> int:
    return add_team(session, LUOTO).id


def test_former_names_come_back_in_order_by_who_had_them(
    session: Session, kide: int, luoto: int
) -> None:
    FORMER.keep(session, kide, ["Routa", "jää"])

    assert FORMER.by_holder(session, EVERYBODY) == {kide: ("jää", "Routa")}
    assert FORMER.by_holder(session, EVERYBODY.where(sa.false())) == {}


def test_a_former_name_is_found_however_it_is_written(session: Session, kide: int) -> None:
    FORMER.keep(session, kide, ["Jää"])

    assert rows(session, FORMER.holders_of(" JÄÄ ")) == [(kide,)]
    assert rows(session, FORMER.holders_of("routa")) == []


def test_a_name_that_two_had_leads_to_who_gave_it_up_last(
    session: Session, kide: int, luoto: int
) -> None:
    FORMER.keep(session, kide, ["Jää", "Routa"])
    FORMER.keep(session, luoto, ["jää"])

    assert FORMER.by_holder(session, EVERYBODY) == {kide: ("Routa",), luoto: ("jää",)}


def test_names_that_are_kept_replace_those_kept_before(session: Session, kide: int) -> None:
    FORMER.keep(session, kide, ["Jää", "Routa"])
    FORMER.keep(session, kide, ["Halla"])
    assert FORMER.by_holder(session, EVERYBODY) == {kide: ("Halla",)}

    FORMER.keep(session, kide, [])
    assert FORMER.by_holder(session, EVERYBODY) == {}


def test_the_name_in_use_is_not_a_former_one() -> None:
    assert names_given_up(["Routa", "Kide", "jää", "ROUTA"], now="kide") == ("jää", "ROUTA")
