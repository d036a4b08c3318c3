"""Making two people one, who turn out to be the same; this cannot be taken back."""

from scorecard.actions.act import Act
from scorecard.actions.rights import renewing_where_rights_change
from scorecard.domain.access import Subject
from scorecard.domain.merging import SeenMerging, tally
from scorecard.domain.people import Person
from scorecard.domain.periods import month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.store import people
from scorecard.store.doubles import belongings_of, merging_of
from scorecard.store.erasure_requests import erasure_request
from scorecard.store.links import INVITATION, end_links_of
from scorecard.store.merging import merge_rows


def merge_people(act: Act, kept_id: int, double_id: int, seen: SeenMerging) -> Person:
    """Make the double part of the one who stays, whose name and ways to sign in alone are left.

    Raises:
        NotAllowedError: there are no such two people, or not for this actor.
        RefusedError: places of theirs exclude each other, the double is the actor or the
            last administrator, or what would happen is no longer what was seen.
        ConflictError: somebody else has changed one of the two in the meantime.
    """
    act.require(Action.MERGE_PEOPLE, Subject())
    kept, double = (people.person(act.session, id) for id in (kept_id, double_id))
    if kept is None or double is None or kept_id == double_id:
        raise NotAllowedError
    _check(act, kept, double, seen)
    both = belongings_of(act.session, kept), belongings_of(act.session, double)
    merged = merging_of(act.session, *both, month_of(act.today))
    if tally(merged, both[1]) != seen.tally:
        raise RefusedError("people-merge-moved")
    with renewing_where_rights_change(act):
        stored = merge_rows(act.session, kept, double, merged)
    end_links_of(act.session, kept_id, INVITATION, at=act.now)
    fields = ["email", "memberships", "metrics", "values", "goals", "assessments", "pseudonyms"]
    act.log("merge-people", f"person:{kept_id}", fields, why=f"person:{double_id}")
    return stored


def _check(act: Act, kept: Person, double: Person, seen: SeenMerging) -> None:
    for person, version in ((kept, seen.kept_version), (double, seen.double_version)):
        if person.version != version:
            raise ConflictError(theirs=person, mine=None)
    if double.id == act.actor.person_id:
        raise RefusedError("people-merge-oneself")
    if double.admin and not kept.admin and len(people.administrators(act.session)) == 1:
        raise RefusedError("people-last-admin")
    if any(erasure_request(act.session, person.id) for person in (kept, double)):
        raise RefusedError("people-merge-erasure")
