"""Whether an occasion is a moment as the data stands now, and whether a goal waits."""

from scorecard.actions.act import Act
from scorecard.domain.celebrations import waits
from scorecard.domain.firsts import (
    first_dots,
    first_visits,
    first_year_of_person,
    first_year_of_team,
)
from scorecard.domain.goals import Goal, Judgement, judge
from scorecard.domain.metrics import Metric
from scorecard.domain.moments import Moment, MomentKind, Occasion, best_months
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import month_of
from scorecard.domain.values import MonthValue
from scorecard.store.celebrations import celebrations_of, occasions_celebrated
from scorecard.store.collected import collected_values
from scorecard.store.metrics import metric as metric_of
from scorecard.store.metrics import metrics_of
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import memberships_of, these_teams
from scorecard.store.values import values_of


def goal_waits(act: Act, goal: Goal) -> bool:
    """Return whether the goal is reached, and nobody has celebrated it yet."""
    held = celebrations_of(act.session, [goal.id]).get(goal.id)
    return waits(judgement_of(act, goal), held)


def occasion_waits(act: Act, occasion: Occasion) -> bool:
    """Return whether it has happened, however long ago, and nobody has celebrated it yet."""
    held = occasions_celebrated(act.session, [occasion.owner])
    return occasion not in held and has_happened(act, occasion)


def has_happened(act: Act, occasion: Occasion) -> bool:
    """Return whether the data says that the occasion is a moment."""
    return any(moment.occasion == occasion for moment in _moments(act, occasion))


def judgement_of(act: Act, goal: Goal) -> Judgement:
    """Return how the data judges a goal."""
    metric = metric_of(act.session, goal.metric_id) if goal.metric_id is not None else None
    ratings = []
    if goal.process and goal.owner.kind is OwnerKind.TEAM:
        ratings = ratings_of(act.session, [goal.owner.id])
    return judge(
        goal,
        metric=metric,
        values=_values(act, metric) if metric else [],
        ratings=ratings,
        calendar=act.academy.calendar,
        today=act.today,
    )


def _moments(act: Act, occasion: Occasion) -> list[Moment]:
    owner, calendar, today = occasion.owner, act.academy.calendar, act.today
    match occasion.kind:
        case MomentKind.BEST:
            own = [m for m in metrics_of(act.session, [owner]) if m.id == occasion.metric_id]
            return [
                moment
                for metric in own
                for moment in best_months(
                    metric, _values(act, metric), calendar=calendar, today=today
                )
            ]
        case MomentKind.FIRST_VISIT:
            metrics = metrics_of(act.session, [owner])
            months = values_of(act.session, [m.id for m in metrics])
            templates = act.academy.templates
            return first_visits(metrics, months, templates, calendar=calendar, today=today)
        case MomentKind.FIRST_DOTS if owner.kind is OwnerKind.TEAM:
            return first_dots(ratings_of(act.session, [owner.id]), act.academy.model)
        case MomentKind.FIRST_YEAR:
            return _first_years(act, occasion)
        case _:
            return []


def _first_years(act: Act, occasion: Occasion) -> list[Moment]:
    owner = occasion.owner
    if owner.kind is OwnerKind.TEAM:
        found = [first_year_of_team(t, act.today) for t in these_teams(act.session, [owner.id])]
    elif owner.kind is OwnerKind.PERSON:
        held = memberships_of(act.session, owner.id)
        founded = {t.id: t.founded for t in these_teams(act.session, [m.team_id for m in held])}
        found = [first_year_of_person(held, founded, act.today)]
    else:
        found = []
    return [moment for moment in found if moment is not None]


def _values(act: Act, metric: Metric) -> list[MonthValue]:
    if not metric.collected:
        return values_of(act.session, [metric.id]).get(metric.id, [])
    months = collected_values(act.session, [metric], month_of(act.today))[metric.id]
    return [MonthValue(m.month, m.amount) for m in months if m.amount is not None]
