"""An owner has one key, made when the first thing becomes theirs."""

from sqlmodel import Session

from scorecard.domain.people import ACADEMY, Owner
from scorecard.store.owners import owner_id, remove_owners
from scorecard.store.people import add_person, remove_people
from scorecard.store.teams import add_team, remove_teams
from tests.store.examples import AINO, KIDE


def owners(session: Session) -> list[Owner]:
    return [add_person(session, AINO).owner, add_team(session, KIDE).owner, ACADEMY]


def test_every_owner_keeps_a_key_of_their_own(session: Session) -> None:
    mine = owners(session)

    keys = [owner_id(session, owner) for owner in mine]

    assert len(set(keys)) == 3
    assert [owner_id(session, owner) for owner in mine] == keys


def test_a_person_and_a_team_can_go_when_their_keys_have_gone(session: Session) -> None:
    person, team, academy = owners(session)
    for owner in (person, team, academy):
        owner_id(session, owner)

    remove_owners(session, [person, team])
    remove_people(session, [person.id])
    remove_teams(session, [team.id])

    assert owner_id(session, academy)
