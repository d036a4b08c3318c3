"""Archiving a metric, which frees its place, and bringing it back with its curve."""

from scorecard.actions.act import Act
from scorecard.actions.metrics_places import Seen, free_place, kept_metric, make_room, put_away
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period, month_of
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.domain.scorecards import brought_back, may_return, takes_place
from scorecard.store import metrics as stored


def archive_metric(act: Act, metric_id: int, *, version: int) -> Metric:
    """Follow a metric no longer; its months, curve and goals stay, and its place is free.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: it is archived already.
        ConflictError: the metric was changed meanwhile.
    """
    kept = put_away(act, kept_metric(act, metric_id), version)
    act.log("archive-metric", f"metric:{metric_id}", ["last", "slot"])
    return kept


def bring_back_metric(
    act: Act,
    metric_id: int,
    *,
    version: int,
    since: Period | None = None,
    at_once: bool = False,
    slot: int | None = None,
    instead_of: Seen | None = None,
) -> Metric:
    """Follow an archived metric again from the month `since` on, this one if left out.

    With `at_once` from the first month that it may, as if it had never been archived.

    It takes the place `slot` if that is free, else the first free one; where all are taken,
    `instead_of` names a metric that is archived in the same breath. The months between stay
    without a number, and nobody is asked for them.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: it is not archived, no place is free, or it cannot begin in that month.
        ConflictError: one of the metrics was changed meanwhile.
    """
    held, now = kept_metric(act, metric_id), month_of(act.today)
    if takes_place(held, now):
        raise RefusedError("metric-not-archived")
    months = may_return(held, now) or (now,)
    wanted = since or months[0 if at_once else -1]
    if wanted not in months:
        raise RefusedError("metric-cannot-return")
    if instead_of is not None:
        make_room(act, held.owner, instead_of)
    if held.version != version:
        raise ConflictError(theirs=held, mine=brought_back(held, wanted, slot or 1))
    place = free_place(act, held.owner, wanted=slot)
    back = brought_back(kept_metric(act, metric_id), wanted, place)
    kept = stored.change_metric(act.session, back)
    act.log("bring-back-metric", f"metric:{metric_id}", ["last", "slot", "paused"])
    return kept
