"""Moments as the actor sees them: reached goals and other occasions, waiting or celebrated."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from scorecard.domain.access import Subject
from scorecard.domain.celebration_wall import Held, Plan, may_be_opened
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.moments import Cause, Moment, Occasion
from scorecard.domain.people import ACADEMY, Owner, OwnerKind, Person, Team
from scorecard.domain.policy import Action
from scorecard.store.celebration_plans import plans_of
from scorecard.store.celebrations import occasions_celebrated
from scorecard.store.people import these_people
from scorecard.store.teams import these_teams
from scorecard.views.celebration_social import Social
from scorecard.views.judged_goals import JudgedGoal, goal_subject
from scorecard.views.ledger import Ledger
from scorecard.views.moments import waiting_in
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class Reached:
    """A moment as the actor sees it: whose it is, what became of it, and what they may do.

    It is a reached goal (`judged`), or another `occasion`, with its `moment` while it waits;
    `metric` is what either is about. `social` is what others say to it, on the wall.
    """

    owner: Owner
    judged: JudgedGoal | None
    occasion: Occasion | None
    metric: Metric | None
    moment: Moment | None
    celebration: Held | None
    plan: Plan | None
    person: Person | None
    team: Team | None
    may_celebrate: bool
    subject: Subject = field(repr=False)
    social: Social | None = None

    @property
    def cause(self) -> Cause:
        """What is celebrated, as the acts call it."""
        if self.occasion is not None:
            return self.occasion
        assert self.judged is not None  # noqa: S101 - it is one of the two
        return self.judged.goal.id

    @property
    def key(self) -> str:
        """What the elements of a page are called by: `12` for a goal, `best-7-2026-10-p3`."""
        if self.occasion is None:
            return str(self.cause)
        owner = self.owner
        return f"{self.occasion.key.replace('/', '-').lower()}-{owner.kind.value[0]}{owner.id}"

    @property
    def is_personal(self) -> bool:
        """Whether it is somebody's own, and not a team's or the academy's."""
        return self.owner.kind is OwnerKind.PERSON


def reached_in(sight: Sight, book: Ledger, teams_of: Mapping[Owner, int | None]) -> list[Reached]:
    """Return what of a ledger waits or was celebrated; `teams_of` as for the ledger."""
    gathering = _gathering(sight, book, teams_of)
    return [*gathering.goals(), *gathering.waiting(), *gathering.celebrated()]


def celebrated_in(
    sight: Sight, book: Ledger, teams_of: Mapping[Owner, int | None]
) -> list[Reached]:
    """Return only what of a ledger was celebrated, the first of it first."""
    gathering = _gathering(sight, book, teams_of)
    found = (*gathering.goals(), *gathering.celebrated())
    held = [(r.celebration.held_on, r) for r in found if r.celebration]
    return [reached for _, reached in sorted(held, key=lambda pair: pair[0])]


@dataclass(frozen=True, slots=True)
class _Gathering:
    """What the moments of one ledger are put together from, each asked for once."""

    sight: Sight
    book: Ledger
    teams_of: Mapping[Owner, int | None]
    teams: Mapping[int, Team]
    people: Mapping[Owner, Person]
    plans: Mapping[Cause, Plan]
    held: Mapping[Occasion, Held]

    def goals(self) -> Iterable[Reached]:
        """Yield the goals that wait or were celebrated."""
        for judged in self.book.goals:
            if judged.waits or judged.celebration:
                owner = judged.goal.owner
                subject = goal_subject(judged.goal, judged.metric, self.teams_of[owner])
                yield self._reached(subject, judged=judged, metric=judged.metric)

    def waiting(self) -> Iterable[Reached]:
        """Yield what else waits; in an archived team nothing does any more."""
        planned = [cause for cause in self.plans if isinstance(cause, Occasion)]
        owners = [owner for owner in self.teams_of if not self._is_archived(owner)]
        found = waiting_in(self.sight, self.book, owners, held=self.held, planned=planned)
        for moment in found:
            if reached := self._of_occasion(moment.occasion, moment, None):
                yield reached

    def celebrated(self) -> Iterable[Reached]:
        """Yield what else was celebrated, whatever the numbers say by now."""
        for occasion, held in self.held.items():
            if reached := self._of_occasion(occasion, None, held):
                yield reached

    def _of_occasion(
        self, occasion: Occasion, moment: Moment | None, held: Held | None
    ) -> Reached | None:
        metric, visibility = None, Visibility.TEAM
        if occasion.metric_id is not None:
            known = (m.metric for m in self.book.metrics)
            metric = next((m for m in known if m.id == occasion.metric_id), None)
            visibility = metric.visibility if metric else Visibility.ME
        subject = Subject(
            owner=occasion.owner,
            team_id=self.teams_of[occasion.owner],
            visibility=visibility,
            opened=bool(held and held.opened_on) and may_be_opened(occasion.owner, visibility),
        )
        if not self.sight.may(Action.SEE_CELEBRATION, subject):
            return None
        return self._reached(subject, metric=metric, occasion=occasion, moment=moment, held=held)

    def _reached(
        self,
        subject: Subject,
        *,
        metric: Metric | None,
        judged: JudgedGoal | None = None,
        occasion: Occasion | None = None,
        moment: Moment | None = None,
        held: Held | None = None,
    ) -> Reached:
        owner = subject.owner or ACADEMY
        known = replace(subject, archived=self._is_archived(owner))
        cause: Cause | None = judged.goal.id if judged else occasion
        return Reached(
            owner=owner,
            judged=judged,
            occasion=occasion,
            metric=metric,
            moment=moment,
            celebration=judged.celebration if judged else held,
            plan=self.plans.get(cause) if cause is not None else None,
            person=self.people.get(owner),
            team=self.teams.get(self.teams_of[owner] or 0),
            may_celebrate=self.sight.may(Action.CELEBRATE, known),
            subject=known,
        )

    def _is_archived(self, owner: Owner) -> bool:
        team = self.teams.get(self.teams_of[owner] or 0)
        return team is not None and team.is_archived(self.sight.today)


def _gathering(sight: Sight, book: Ledger, teams_of: Mapping[Owner, int | None]) -> _Gathering:
    session, owners = sight.session, list(teams_of)
    persons = these_people(session, [o.id for o in owners if o.kind is OwnerKind.PERSON])
    ids = sorted({id for id in teams_of.values() if id is not None})
    return _Gathering(
        sight,
        book,
        teams_of,
        teams={team.id: team for team in these_teams(session, ids)},
        people={person.owner: person for person in persons},
        plans=plans_of(session, owners),
        held=occasions_celebrated(session, owners),
    )
