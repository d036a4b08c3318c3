"""What the team page shows: the team's metrics and goals, and what its members share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from scorecard.domain.access import Subject
from scorecard.domain.curves import Point, collected_curve
from scorecard.domain.dots import Completeness
from scorecard.domain.metrics import CollectedValue, Metric
from scorecard.domain.people import Owner, OwnerKind, Person, Team, members_on
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.values import MonthValue
from scorecard.store.metrics import metrics_of
from scorecard.store.people import these_people
from scorecard.store.teams import memberships_in
from scorecard.store.values import values_of
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger, MetricLedger, ledger
from scorecard.views.month import asked_month, goal_in_focus, months_of_curve
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class ShownMetric:
    """A metric with its curve and goals; `latest` says how many gave to a collected one.

    `values` reach back further than the months that are drawn.
    """

    metric: Metric
    person: Person | None
    points: tuple[Point, ...]
    goal: JudgedGoal | None
    goals: tuple[JudgedGoal, ...]
    latest: CollectedValue | None
    values: tuple[MonthValue, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamView:
    """A team company in numbers.

    `entered` says how many members have entered `month`, which early in a month is still the
    one before. `shared` is what members share of the metric called `shared_name`;
    `shared_names` are the names of all metrics that somebody shares: who is not shown a
    figure has not seen it.

    `silent` are those who have not; it is empty for whoever may not know.
    """

    team: Team
    metrics: tuple[ShownMetric, ...]
    goals: tuple[JudgedGoal, ...]
    shared_names: tuple[str, ...]
    shared_name: str | None
    shared: tuple[ShownMetric, ...]
    month: Period
    entered: Completeness | None
    silent: tuple[Person, ...]


def team_view(
    sight: Sight,
    team_id: int,
    *,
    shared: str | None = None,
    called: Callable[[Metric], str] = attrgetter("name"),
) -> TeamView:
    """Gather a team's page, as far as the actor may see it.

    Of what members share, the metric that is called `shared`, else the first one.
    """
    team = sight.known_team(team_id)
    subject = Subject(owner=team.owner, team_id=team.id)
    sight.require(Action.SEE_TEAM, subject)
    members = members_on(memberships_in(sight.session, [team_id]), sight.today)
    by_id = {p.id: p for p in these_people(sight.session, members)}
    # One's own numbers are not shown here, but one knows them: nobody is given away by them.
    owners = [Owner(OwnerKind.PERSON, who) for who in members]
    book = ledger(sight, {team.owner: team_id} | dict.fromkeys(owners, team_id))
    own = book.of(team.owner)
    names, chosen, theirs = _shared(sight, book, shared, called)
    sight.shows(m.metric.owner for m in theirs)
    entered, silent = _entered(sight, subject, members)
    return TeamView(
        team=team,
        metrics=tuple(_shown(sight, m, None) for m in _in_use(sight, own.metrics)),
        goals=own.goals,
        shared_names=names,
        shared_name=chosen,
        shared=tuple(_shown(sight, m, by_id.get(m.metric.owner.id)) for m in theirs),
        month=asked_month(sight.today),
        entered=entered,
        silent=tuple(by_id[who] for who in silent if who in by_id),
    )


def _shared(
    sight: Sight, book: Ledger, wanted: str | None, called: Callable[[Metric], str]
) -> tuple[tuple[str, ...], str | None, list[MetricLedger]]:
    """Return the names of what others share, the one that is shown, and its metrics."""
    theirs = [
        m
        for m in _in_use(sight, book.metrics)
        if m.metric.owner.kind is OwnerKind.PERSON and m.metric.owner.id != sight.actor.person_id
    ]
    names = tuple(sorted({called(m.metric) for m in theirs}))
    chosen = wanted if wanted in names else next(iter(names), None)
    return names, chosen, [m for m in theirs if called(m.metric) == chosen]


def _in_use(sight: Sight, metrics: Sequence[MetricLedger]) -> list[MetricLedger]:
    return [m for m in metrics if m.metric.in_use(month_of(sight.today))]


def _shown(sight: Sight, book: MetricLedger, person: Person | None) -> ShownMetric:
    now = month_of(sight.today)
    months = collected_curve(book.collected)[-36:]
    return ShownMetric(
        metric=book.metric,
        person=person,
        points=months if book.metric.collected else months_of_curve(book, now),
        goal=goal_in_focus(book.goals, now, sight),
        goals=book.goals,
        latest=book.collected[-1] if book.collected else None,
        values=book.values,
    )


def _entered(
    sight: Sight, subject: Subject, members: Sequence[int]
) -> tuple[Completeness | None, tuple[int, ...]]:
    """Return how many members have entered every metric of the month, and who has not."""
    if not sight.may(Action.SEE_ENTRY_STATE, subject):
        return None, ()
    month = asked_month(sight.today)
    owners = [Owner(OwnerKind.PERSON, who) for who in members]
    metrics = [m for m in metrics_of(sight.session, owners) if m.in_use(month) and not m.collected]
    values = values_of(sight.session, [m.id for m in metrics], first=month)
    missing = {
        m.owner.id
        for m in metrics
        if not any(v.month == month and not v.is_nothing for v in values.get(m.id, ()))
    }
    asked = {m.owner.id for m in metrics}
    silent = tuple(who for who in members if who in missing)
    return Completeness(len(asked) - len(silent), len(asked)), silent
