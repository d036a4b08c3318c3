"""What acts on metrics start from: whose they are, which places are free, and what they hold."""

from dataclasses import dataclass, replace

from scorecard.actions.act import Act
from scorecard.domain.metrics import MOST_METRICS, Metric
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.scorecards import archived, places, takes_place
from scorecard.domain.values import MonthValue
from scorecard.store import metrics as stored
from scorecard.store.people import person
from scorecard.store.subjects import subject_of
from scorecard.store.teams import team
from scorecard.store.values import values_of


@dataclass(frozen=True, slots=True)
class Seen:
    """A metric at the version at which somebody saw it."""

    metric_id: int
    version: int


def require_keeping(act: Act, owner: Owner) -> None:
    """Go on if there is such an owner and the actor keeps its metrics."""
    match owner.kind:
        case OwnerKind.PERSON:
            known = person(act.session, owner.id) is not None
        case OwnerKind.TEAM:
            known = team(act.session, owner.id) is not None
        case OwnerKind.ACADEMY:
            known = True
    if not known:
        raise NotAllowedError
    act.require(Action.KEEP_METRIC, subject_of(act.session, owner, act.today))


def kept_metric(act: Act, metric_id: int) -> Metric:
    """Return a metric that the actor keeps; any other one is answered as if there were none."""
    found = stored.metric(act.session, metric_id)
    if found is None:
        raise NotAllowedError
    act.require(Action.KEEP_METRIC, subject_of(act.session, found.owner, act.today))
    return found


def free_place(act: Act, owner: Owner, *, wanted: int | None = None) -> int:
    """Return the place `wanted` if it is free, else the first one that is, or refuse."""
    now = month_of(act.today)
    own = stored.metrics_of(act.session, [owner])
    free = [slot for slot, held in enumerate(places(own, now), 1) if held is None]
    if not free:
        raise RefusedError("metric-no-place", most=MOST_METRICS)
    place = wanted if wanted in free else free[0]
    for past in own:  # whose last month went by, and which kept its number until now
        if past.slot == place:
            stored.change_metric(act.session, replace(past, slot=None))
    return place


def make_room(act: Act, owner: Owner, seen: Seen) -> Metric:
    """Archive a metric of this owner, as a part of another act."""
    held = kept_metric(act, seen.metric_id)
    if held.owner != owner:
        raise NotAllowedError
    return put_away(act, held, seen.version)


def put_away(act: Act, held: Metric, version: int) -> Metric:
    """Store a metric out of use from now on."""
    now = month_of(act.today)
    ended = archived(held, now, holds=_holds(act, held, now))
    if held.version != version:
        raise ConflictError(theirs=held, mine=ended)
    if not takes_place(held, now):
        raise RefusedError("metric-is-archived")
    return stored.change_metric(act.session, ended)


def filled_months(act: Act, held: Metric) -> list[MonthValue]:
    """Return the months of a metric that hold a number, or that it was away."""
    return [v for v in values_of(act.session, [held.id])[held.id] if not v.is_nothing]


def _holds(act: Act, held: Metric, month: Period) -> bool:
    return any(value.month == month for value in filled_months(act, held))
