"""The months of collected metrics, read in a fixed number of queries."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from scorecard.domain.collecting import (
    Stay,
    collected_months,
    stay_in_academy,
    stay_in_team,
)
from scorecard.domain.metrics import CollectedValue, Metric
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.database import Session
from scorecard.store.metrics import metrics_of
from scorecard.store.teams import memberships_in, teams
from scorecard.store.values import values_of


def collected_values(
    session: Session,
    collected: Sequence[Metric],
    upto: Period,
    known: Mapping[int, list[MonthValue]] = MappingProxyType({}),
) -> dict[int, tuple[CollectedValue, ...]]:
    """Return the months of each collected metric up to `upto`, by the metric's id.

    `known` are values by metric that have been read already, and are not read again.
    """
    if not collected:
        return {}
    stays = _stays(session, collected)
    templates = {m.template for m in collected}
    below = metrics_of(session, sorted({s.below for s in stays}))
    metrics = [m for m in below if m.template in templates]
    sources = [m.id for m in metrics if not m.collected]
    values = values_of(session, [id for id in sources if id not in known])
    values |= {id: known[id] for id in sources if id in known}
    # What teams collect is worked out first, so that the academy can collect it from them.
    for id, months in collected_values(session, [m for m in metrics if m.collected], upto).items():
        values[id] = [MonthValue(m.month, m.amount) for m in months if m.amount is not None]
    return {
        metric.id: collected_months(metric, stays=stays, metrics=metrics, values=values, upto=upto)
        for metric in collected
    }


def _stays(session: Session, collected: Sequence[Metric]) -> list[Stay]:
    team_ids = [m.owner.id for m in collected if m.owner.kind is OwnerKind.TEAM]
    stays = [stay_in_team(m) for m in memberships_in(session, team_ids) if m.belongs]
    if any(m.owner.kind is OwnerKind.ACADEMY for m in collected):
        stays += [stay_in_academy(team) for team in teams(session)]
    return stays
