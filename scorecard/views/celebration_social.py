"""What others say to celebrations on the wall, and what the actor may do with each."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.celebration_wall import Comment, Held, may_be_opened
from scorecard.domain.people import Owner, OwnerKind, Person
from scorecard.domain.policy import Action
from scorecard.store.celebration_pictures import Size, pictures_of
from scorecard.store.cheers import cheers_for, comments_on
from scorecard.store.people import these_people
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class Said:
    """A comment with who made it, and whether the actor may take it away."""

    comment: Comment
    person: Person | None
    may_take_away: bool


@dataclass(frozen=True, slots=True)
class Social:
    """What others say to a celebration; `picture` is how large its picture is."""

    cheering: tuple[Person, ...]
    cheered: bool
    said: tuple[Said, ...]
    picture: Size | None
    may_cheer: bool
    may_comment: bool
    may_set_picture: bool
    may_open: bool


def social_of(sight: Sight, held: Sequence[tuple[Held, Subject]]) -> dict[int, Social]:
    """Return by celebration what others say to it, in four statements however many there are."""
    ids = [celebration.id for celebration, _ in held]
    if not ids:
        return {}
    cheers, said = cheers_for(sight.session, ids), comments_on(sight.session, ids)
    pictures = pictures_of(sight.session, ids)
    named = {who for them in cheers.values() for who in them}
    named |= {one.person_id for them in said.values() for one in them}
    people = {p.id: p for p in these_people(sight.session, sorted(named))}
    return {
        celebration.id: _social(
            sight,
            subject,
            tuple(people[who] for who in cheers.get(celebration.id, ()) if who in people),
            [(one, people.get(one.person_id)) for one in said.get(celebration.id, ())],
            pictures.get(celebration.id),
        )
        for celebration, subject in held
    }


def _social(
    sight: Sight,
    subject: Subject,
    cheering: tuple[Person, ...],
    said: Sequence[tuple[Comment, Person | None]],
    picture: Size | None,
) -> Social:
    who = sight.actor.person_id
    own = subject.owner == Owner(OwnerKind.PERSON, who or 0)
    tidies = sight.may(Action.TAKE_COMMENT_AWAY, subject)
    comments = sight.may(Action.COMMENT, subject)
    return Social(
        cheering=cheering,
        cheered=any(person.id == who for person in cheering),
        said=tuple(
            Said(one, person, tidies or (comments and one.person_id == who)) for one, person in said
        ),
        picture=picture,
        may_cheer=not own and sight.may(Action.CHEER, subject),
        may_comment=comments,
        may_set_picture=sight.may(Action.SET_PICTURE, subject),
        may_open=sight.may(Action.OPEN_CELEBRATION, subject)
        and may_be_opened(subject.owner, subject.visibility),
    )
