"""Beginning anew: from a month on another metric takes the place of one, which is archived."""

from dataclasses import replace

from scorecard.actions.act import Act
from scorecard.actions.metrics_given import MetricGiven, check_name, metric_given
from scorecard.actions.metrics_places import kept_metric
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period, month_of
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.domain.scorecards import takes_place
from scorecard.domain.words import clean_name, fold
from scorecard.store import metrics as stored
from scorecard.store.values import move_values


def begin_anew(
    act: Act, metric_id: int, given: MetricGiven, *, version: int, old_name: str
) -> Metric:
    """Let another metric take this one's place from the month `given.first` on.

    The old one is archived under `old_name` with all its earlier months; what was entered
    from that month on was meant for the new one, and goes with it. Goals stay where they are.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: what was given does not fit, a name is taken, or nothing would be left.
        ConflictError: the metric was changed meanwhile.
    """
    held = kept_metric(act, metric_id)
    since = given.first or month_of(act.today)
    described = replace(given, template=held.template, collected=held.collected)
    wanted = metric_given(act, held.owner, described, held=held)
    if held.version != version:
        raise ConflictError(theirs=held, mine=wanted)
    if not takes_place(held, month_of(act.today)):
        raise RefusedError("metric-is-archived")
    if since <= held.first:
        raise RefusedError("metric-anew-too-early")
    old = _ended(held, since, clean_name(old_name))
    if fold(old.name) == fold(wanted.name):
        raise RefusedError("metric-names-alike")
    check_name(act, old)
    stored.change_metric(act.session, old)
    check_name(act, wanted)
    added = stored.add_metric(
        act.session, replace(wanted, slot=held.slot, visibility=held.visibility)
    )
    move_values(act.session, held.id, added.id, since)
    act.log("renew-metric", f"metric:{held.id}", ["name", "last", "slot"])
    return added


def _ended(held: Metric, since: Period, name: str) -> Metric:
    paused = tuple(month for month in held.paused if month < since)
    return replace(held, name=name, last=since.predecessor, slot=None, paused=paused)
