"""The months of everything that somebody follows, or that a team's members follow together.

Members together are no metric that anybody set up: it is worked out for each template like a
team's collected metric, by the same rules, so that it tells nothing that one could not.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.domain.curves import Point, collected_curve, curve
from scorecard.domain.metrics import CollectedValue, Metric, MetricTemplate, Visibility
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period, month_of
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.values import MonthValue
from scorecard.store.collected import collected_values
from scorecard.store.teams import team as team_of
from scorecard.store.values import values_of
from scorecard.views.celebrations import owners_around
from scorecard.views.ledger import visible_metrics
from scorecard.views.sight import Sight
from scorecard.views.whose import Whose, WhoseKind, members_in, require_whose


@dataclass(frozen=True, slots=True)
class Followed:
    """A metric with its months: `values` as entered, or `collected` ones.

    `together` says that it is worked out from the members and no metric of the team: then its
    id is negative, and its name and unit are those of its template in no language at all.
    """

    metric: Metric
    values: tuple[MonthValue, ...] = ()
    collected: tuple[CollectedValue, ...] = ()
    together: bool = False

    @property
    def key(self) -> str:
        """The name of this metric in a link."""
        return self.metric.template or "" if self.together else str(self.metric.id)

    def points(self, upto: Period) -> tuple[Point, ...]:
        """Return the months from the first number to `upto`, or to the metric's last."""
        if self.metric.collected:
            points = collected_curve(self.collected)
        else:
            last = min(upto, self.metric.last or upto)
            points = curve(self.values, self.metric.first, last, self.metric.paused)
        given = [place for place, point in enumerate(points) if point.amount is not None]
        return points[given[0] :] if given else ()


def followed_by(sight: Sight, whose: Whose) -> list[Followed]:
    """Return what this owner follows and the actor may see, the slots in use first.

    What holds no number at all is left out. Months that would tell what somebody keeps back
    hold none either. Whose figures of these are shown is for the caller to say.

    Raises:
        NotAllowedError: the actor may see nothing of it.
    """
    require_whose(sight, whose)
    together = whose.kind is WhoseKind.MEMBERS
    if together:
        metrics = _of_members(sight, whose)
    else:
        metrics = sorted(visible_metrics(sight, {whose.owner: whose.team_id}), key=_by_slot)
    if whose.kind is WhoseKind.PERSON and not metrics:
        raise NotAllowedError
    values = values_of(sight.session, [m.id for m in metrics if not m.collected])
    collected = _told(sight, whose, [m for m in metrics if m.collected])
    found = [
        Followed(m, tuple(values.get(m.id, ())), collected.get(m.id, ()), together) for m in metrics
    ]
    return [f for f in found if f.points(month_of(sight.today))]


def _told(
    sight: Sight, whose: Whose, metrics: Sequence[Metric]
) -> dict[int, tuple[CollectedValue, ...]]:
    """Return collected months, without those that beside what is seen one by one would tell."""
    if not metrics:
        return {}
    around = owners_around(sight)
    if whose.team_id is not None:
        around |= dict.fromkeys(members_in(sight, whose.team_id), whose.team_id)
    apart = {m.id for m in visible_metrics(sight, around) if not m.collected}
    found = collected_values(sight.session, metrics, month_of(sight.today))
    return {id: tuple(c.unless_told_apart(apart) for c in own) for id, own in found.items()}


def _of_members(sight: Sight, whose: Whose) -> list[Metric]:
    team = team_of(sight.session, whose.team_id or 0)
    if team is None:
        raise NotAllowedError
    first = month_of(team.founded)
    last = month_of(team.archived) if team.archived else None
    templates = sight.academy.templates.values()
    return [_together(t, team.owner, -n, first, last) for n, t in enumerate(templates, 1)]


def _together(
    template: MetricTemplate, owner: Owner, id: int, first: Period, last: Period | None
) -> Metric:
    return Metric(
        id=id,
        owner=owner,
        name=template.code,
        unit="",
        kind=template.kind,
        direction=template.direction,
        aggregate=template.aggregate,
        perspective=template.perspective,
        first=first,
        last=last,
        template=template.code,
        process=template.process,
        visibility=Visibility.TEAM,
        collected=True,
        decimals=template.decimals,
    )


def _by_slot(metric: Metric) -> tuple[bool, int, int]:
    return metric.slot is None, metric.slot or 0, metric.id
