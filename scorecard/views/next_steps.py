"""Next steps away from the session: a team's, and those that somebody takes care of."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.store.next_steps import next_steps_of
from scorecard.store.people import these_people
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class NextStepsView:
    """A team's next steps: what is open, and what became of the latest half-year's others.

    `may_settle` are the ids of those of which the reader may say what became.
    """

    steps: tuple[NextStep, ...]
    people: Mapping[int, Person]
    may_settle: frozenset[int]

    def of(self, person_id: int) -> tuple[NextStep, ...]:
        """Return the open steps that somebody takes care of."""
        mine = (s for s in self.steps if s.person_id == person_id)
        return tuple(s for s in mine if s.state is StepState.OPEN)


def next_steps_view(sight: Sight, team_id: int) -> NextStepsView:
    """Gather a team's next steps, open ones first.

    Raises:
        NotAllowedError: there is no such team for this actor.
    """
    team = sight.team_to(team_id, Action.SEE_TEAM)
    every = next_steps_of(sight.session, [team_id])
    last = max((step.period for step in every), default=None)
    shown = [s for s in every if s.state is StepState.OPEN or s.period == last]
    doers = sorted({s.person_id for s in shown if s.person_id is not None})
    people = {p.id: p for p in these_people(sight.session, doers)}
    archived = team.is_archived(sight.today)

    def may_settle(step: NextStep) -> bool:
        doer = people.get(step.person_id or 0)
        subject = Subject(doer.owner if doer else team.owner, team_id, archived=archived)
        return sight.may(Action.SETTLE_NEXT_STEP, subject)

    return NextStepsView(
        steps=tuple(sorted(shown, key=lambda s: (s.state is not StepState.OPEN, s.period, s.id))),
        people=people,
        may_settle=frozenset(s.id for s in shown if may_settle(s)),
    )
