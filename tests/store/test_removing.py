"""What is still referred to stays, and everything else goes."""

from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.store.database import Database, Session
from scorecard.store.people import add_person, people, remove_people
from scorecard.store.removing import remove_unused
from scorecard.store.teams import add_membership, add_team
from tests.exchange.planned import TODAY


def test_what_is_used_is_returned_and_stays(database: Database) -> None:
    def unit(session: Session) -> tuple[list[int], list[int]]:
        everybody = [
            add_person(session, Person(0, f"p{number}@example.org", "P")) for number in range(7)
        ]
        team = add_team(session, Team(0, "usva", "Usva", "", TODAY))
        used = everybody[4]
        add_membership(session, Membership(0, team.id, used.id, Role.MEMBER, TODAY))
        kept = remove_unused(session, remove_people, [p.id for p in everybody])
        return kept, [used.id]

    kept, used = database.write(unit)
    with database.read() as session:
        assert [p.id for p in people(session)] == kept == used
