"""Everything that is stored about one person, for them to take along."""

from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.dots import HalfYear, is_closed
from scorecard.domain.people import Owner, OwnerKind, Person
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.assessments import own_assessments
from scorecard.store.half_years import half_years_of
from scorecard.store.own_rows import OwnTable, own_tables
from scorecard.store.people import person
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class OwnData:
    """A person and what each table holds of them.

    `withheld` answers are still secret, and somebody else is asking.
    """

    person: Person
    tables: tuple[OwnTable, ...]
    withheld: int = 0


def own_data(sight: Sight, person_id: int | None = None) -> OwnData:
    """Gather everything of the actor, or of the person whom an operator names.

    Answers that are not revealed yet are the person's alone: a command leaves them out.
    """
    wanted = sight.actor.person_id if person_id is None else person_id
    found = person(sight.session, wanted or 0)
    owner = Owner(OwnerKind.PERSON, wanted or 0)
    sight.require(Action.TAKE_ALONG, Subject(owner=owner))
    if found is None:
        raise NotAllowedError
    own = sight.actor.person_id == found.id
    answers = [] if own else own_assessments(sight.session, found.id)
    hidden = _secret(sight, {(a.team_id, a.period) for a in answers})
    return OwnData(
        found,
        tuple(own_tables(sight.session, found, hidden=hidden)),
        withheld=sum(1 for a in answers if (a.team_id, a.period) in hidden),
    )


def _secret(sight: Sight, answered: set[tuple[int, Period]]) -> set[tuple[int, Period]]:
    settled = {
        (half.team_id, half.period): half
        for half in half_years_of(sight.session, sorted({team for team, _ in answered}))
    }
    calendar = sight.academy.calendar
    return {
        key
        for key in answered
        if not is_closed(settled.get(key, HalfYear(*key)), calendar, sight.today)
    }
