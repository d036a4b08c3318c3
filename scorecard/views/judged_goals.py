"""Goals with what the data says of them: every page judges a goal alike."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.celebrations import Celebration, Tier, personal_bests, tier, waits
from scorecard.domain.dots import Rating
from scorecard.domain.goal_shares import Share, can_be_shared
from scorecard.domain.goals import Goal, GoalState, Judgement, judge, shown_state, within_range
from scorecard.domain.metrics import Metric
from scorecard.domain.pace import Pace, pace
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.celebrations import celebrations_of
from scorecard.store.goal_shares import shares_of
from scorecard.store.ratings import ratings_of
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class JudgedGoal:
    """A goal with what the data says of it; `pace` only for a goal on a metric.

    `shares` are those of a year that somebody spread over its months by hand.
    """

    goal: Goal
    metric: Metric | None
    judgement: Judgement
    celebration: Celebration | None
    tier: Tier
    pace: Pace | None
    shares: tuple[Share, ...] = ()

    @property
    def state(self) -> GoalState:
        """The state to show; what was celebrated stays reached."""
        return shown_state(self.judgement, celebrated=self.celebration is not None)

    @property
    def waits(self) -> bool:
        """Whether it is reached and not yet celebrated."""
        return waits(self.judgement, self.celebration)


def goal_subject(goal: Goal, metric: Metric | None, team_id: int | None) -> Subject:
    """Return a goal as the policy sees it: it is shared as its metric is."""
    visibility = metric.visibility if metric else goal.visibility
    return Subject(owner=goal.owner, team_id=team_id, visibility=visibility)


def judged_goals(
    sight: Sight,
    goals: Sequence[Goal],
    metrics: Iterable[Metric],
    months: Mapping[int, Sequence[MonthValue]],
) -> list[JudgedGoal]:
    """Return each goal with what the months and the teams' ratings say of it."""
    known = {m.id: m for m in metrics}
    celebrated = celebrations_of(sight.session, [g.id for g in goals])
    ratings = _ratings(sight, goals)
    shaped = [g.id for g in goals if can_be_shared(g, known.get(g.metric_id or 0))]
    shares = shares_of(sight.session, shaped)
    bests = {id: personal_bests(metric, months.get(id, ())) for id, metric in known.items()}
    return [
        _judge(
            sight,
            goal,
            known.get(goal.metric_id or 0),
            months.get(goal.metric_id or 0, ()),
            ratings.get(goal.owner, ()),
            celebrated.get(goal.id),
            shares.get(goal.id, ()),
            bests.get(goal.metric_id or 0, ()),
        )
        for goal in goals
    ]


def _ratings(sight: Sight, goals: Iterable[Goal]) -> dict[Owner, list[Rating]]:
    team_ids = {g.owner.id for g in goals if g.process and g.owner.kind is OwnerKind.TEAM}
    by_team: dict[Owner, list[Rating]] = {}
    for rating in ratings_of(sight.session, sorted(team_ids)):
        by_team.setdefault(Owner(OwnerKind.TEAM, rating.team_id), []).append(rating)
    return by_team


def _judge(
    sight: Sight,
    goal: Goal,
    metric: Metric | None,
    values: Sequence[MonthValue],
    ratings: Sequence[Rating],
    celebration: Celebration | None,
    shares: tuple[Share, ...],
    bests: Collection[Period],
) -> JudgedGoal:
    calendar, today = sight.academy.calendar, sight.today
    # After years there are many months and many goals, so each goal goes through them once.
    within = within_range(values, goal.period, calendar)
    judgement = judge(
        goal, metric=metric, values=within, ratings=ratings, calendar=calendar, today=today
    )
    if metric is None:
        return JudgedGoal(goal, None, judgement, celebration, Tier.REACHED, None)
    joyful = celebration is not None or judgement.state is GoalState.REACHED
    return JudgedGoal(
        goal,
        metric,
        judgement,
        celebration,
        # Only a reached goal has a tier to tell, and finding it takes many comparisons.
        tier(goal, metric, within, calendar=calendar, today=today, bests=bests)
        if joyful
        else Tier.REACHED,
        pace(goal, metric, values, calendar=calendar, today=today, shares=shares),
        shares,
    )
