"""Following a metric: a new one, and changing what it says of itself."""

from collections.abc import Sequence
from dataclasses import fields, replace
from enum import StrEnum

from scorecard.actions.act import Act
from scorecard.actions.metrics_given import MetricGiven, check_name, metric_given
from scorecard.actions.metrics_places import (
    Seen,
    filled_months,
    free_place,
    kept_metric,
    make_room,
    require_keeping,
)
from scorecard.domain.goals import with_sense_kept
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store import metrics as stored
from scorecard.store.goals import change_goal, goals_of


class Meaning(StrEnum):
    """What changing the unit or the kind of a metric with a past means."""

    CORRECT = "correct"


def add_metric(
    act: Act, owner: Owner, given: MetricGiven, *, instead_of: Seen | None = None
) -> Metric:
    """Let an owner follow one more metric, in the first place that is free.

    Where all five are taken, `instead_of` names one that is archived in the same breath.

    Raises:
        NotAllowedError: there is no such owner or metric, or not for this actor.
        RefusedError: what was given does not fit, the name is taken, or no place is free.
        ConflictError: the one to be archived was changed meanwhile.
    """
    require_keeping(act, owner)
    wanted = metric_given(act, owner, given)
    check_name(act, wanted)
    if instead_of is not None:
        make_room(act, owner, instead_of)
    added = stored.add_metric(act.session, replace(wanted, slot=free_place(act, owner)))
    act.log("add-metric", f"metric:{added.id}", _described(added))
    return added


def change_metric(
    act: Act,
    metric_id: int,
    given: MetricGiven,
    *,
    version: int,
    meaning: Meaning | None = None,
) -> Metric:
    """Change what a metric says of itself; its months and the sense of its goals stay.

    Another unit or kind would change what those months say: then `meaning` must be given,
    and says that it was always so. Else, `begin_anew`.

    Raises:
        NotAllowedError: there is no such metric, or not for this actor.
        RefusedError: what was given does not fit, the name is taken, months before the first
            one hold something, or nothing was said of what the change means.
        ConflictError: the metric was changed meanwhile.
    """
    held = kept_metric(act, metric_id)
    changed = described_anew(act, held, given)
    if held.version != version:
        raise ConflictError(theirs=held, mine=changed)
    if is_another_thing(held, changed) and meaning is None and _has_past(act, held):
        raise RefusedError("metric-meaning-missing")
    _check_first(act, held, changed)
    check_name(act, changed)
    kept = stored.change_metric(act.session, changed)
    senses = ["sense"] if keep_senses(act, held, kept) else []
    act.log("change-metric", f"metric:{held.id}", [*_differing(held, kept), *senses])
    return kept


def is_another_thing(old: Metric, new: Metric) -> bool:
    """Return whether numbers of the one could not be read as those of the other."""
    return (old.unit, old.kind) != (new.unit, new.kind)


def keep_senses(act: Act, before: Metric, now: Metric) -> bool:
    """Let the metric's goals keep their sense where it turns; return whether any was touched.

    Those that are over, dropped or celebrated keep theirs as well.
    """
    ours = [g for g in goals_of(act.session, [now.owner]) if g.metric_id == now.id]
    turned = [(g, with_sense_kept(g, before.direction, now.direction)) for g in ours]
    touched = [kept for goal, kept in turned if kept != goal]
    for goal in touched:
        change_goal(act.session, goal)
    return bool(touched)


def described_anew(act: Act, held: Metric, given: MetricGiven) -> Metric:
    """Return a metric as it was described just now, in its place and with its months."""
    kept = replace(
        given,
        template=held.template,
        collected=held.collected,
        visibility=held.visibility,
        first=given.first or held.first,
    )
    return replace(
        metric_given(act, held.owner, kept, held=held),
        id=held.id,
        last=held.last,
        slot=held.slot,
        paused=held.paused,
        version=held.version,
    )


def _check_first(act: Act, held: Metric, changed: Metric) -> None:
    if changed.last is not None and changed.first > changed.last:
        raise RefusedError("metric-first-after-last")
    if any(value.month < changed.first for value in filled_months(act, held)):
        raise RefusedError("metric-first-after-values")


def _has_past(act: Act, held: Metric) -> bool:
    return held.collected or bool(filled_months(act, held))


def _described(metric: Metric) -> Sequence[str]:
    without = {"id", "owner", "version", "last", "paused"}
    return [f.name for f in fields(metric) if f.name not in without]


def _differing(old: Metric, new: Metric) -> Sequence[str]:
    names = (f.name for f in fields(old) if f.name != "version")
    return [name for name in names if getattr(old, name) != getattr(new, name)]
