"""What people may do, and that their open browsers get new tokens when it changes.

Every act that changes who administrates or who belongs to which team goes through here;
`tests/actions/test_rights.py` walks all acts and finds one that does not.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from scorecard.actions.act import Act
from scorecard.domain.people import Membership
from scorecard.store.database import Session
from scorecard.store.memberships import memberships_of_all
from scorecard.store.people import these_people
from scorecard.store.rows import batches
from scorecard.store.sign_ins import ask_for_renewal, people_signed_in

Place = tuple[int, str, object, object]
Rights = tuple[bool, frozenset[Place]]


def rights_changed(act: Act, person_id: int) -> None:
    """Let the person's open browsers get new tokens: what they may do is another now."""
    ask_for_renewal(act.session, [person_id], at=act.now)


@contextmanager
def renewing_where_rights_change(act: Act) -> Iterator[None]:
    """Do the same for everybody signed in whose rights are others at the end of the block.

    For acts that write much at once, such as an import: most rows leave rights as they were.
    """
    signed_in = people_signed_in(act.session)
    before = rights_of(act.session, signed_in)
    yield
    after = rights_of(act.session, signed_in)
    changed = [id for id in signed_in if before.get(id) != after.get(id)]
    ask_for_renewal(act.session, changed, at=act.now)


def rights_of(session: Session, person_ids: list[int]) -> Mapping[int, Rights]:
    """Return what decides what each of these people may do: their places, and administrating."""
    found: dict[int, Rights] = {}
    for ids in batches(person_ids):
        places: dict[int, set[Place]] = {}
        for held in memberships_of_all(session, ids):
            places.setdefault(held.person_id, set()).add(_place(held))
        for one in these_people(session, ids):
            found[one.id] = (one.admin, frozenset(places.get(one.id, ())))
    return found


def _place(held: Membership) -> Place:
    return held.team_id, held.role.value, held.first, held.last
