"""How far "every member has understood" holds, and who has not answered yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.dots import Assessment, understanding
from scorecard.domain.metrics import FEWEST_SHOWN
from scorecard.domain.people import Person, Team, members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.store.assessments import assessments_of
from scorecard.store.people import these_people
from scorecard.store.teams import memberships_in
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class UnderstoodView:
    """How many members have answered, who is silent, and, once it gives nobody away, what.

    `understood` and `not_yet` are None as long as somebody could be told from the others:
    while a half-year is open and not everybody has answered, each new answer would show in
    the counts, and of fewer than three answers one is known to who gave the other. `silent`
    is empty for whoever may not see the team's names. `holds_today` says that the members of
    today are known to be unanimous, which is what a rating given today is asked for; it is
    not set where that would tell more than the counts, such as what somebody said who left.
    """

    answered: int
    understood: int | None
    not_yet: int | None
    members: int
    silent: tuple[Person, ...]
    holds_today: bool

    @property
    def is_unanimous(self) -> bool:
        """Whether every member has answered, and with at least one dot."""
        return self.members > 0 and self.understood == self.members


def understood_view(
    sight: Sight, team: Team, half_year: Period, process: str, *, closed: bool
) -> UnderstoodView:
    """Count the own assessments of today's members on one process of a half-year."""
    held = memberships_in(sight.session, [team.id])
    # A closed half-year is looked at as it was: with those who were members on its last day.
    day = min(sight.today, sight.academy.calendar.last_day(half_year))
    members = members_on(held, day)
    every = assessments_of(sight.session, team.id, half_year)
    answers = [a for a in every if a.process == process]
    found = understanding(members, answers)
    subject = Subject(owner=team.owner, team_id=team.id)
    names = sight.may(Action.SEE_TEAM_NAMES, subject)
    answered = found.understood + found.not_yet
    counted = (
        sight.may(Action.SEE_SPREAD, subject)
        and answered >= FEWEST_SHOWN
        and (closed or not found.silent)
    )
    by_id = {p.id: p for p in these_people(sight.session, found.silent if names else ())}
    return UnderstoodView(
        answered=answered,
        understood=found.understood if counted else None,
        not_yet=found.not_yet if counted else None,
        members=len(members),
        silent=tuple(by_id[who] for who in found.silent if who in by_id),
        holds_today=counted
        and not found.not_yet
        and _are_unanimous(members_on(held, sight.today), members, answers),
    )


def _are_unanimous(
    today: Sequence[int], counted: Sequence[int], answers: Sequence[Assessment]
) -> bool:
    """Return whether today's members are unanimous, and all of them among those counted."""
    return set(today) <= set(counted) and understanding(today, answers).is_unanimous
