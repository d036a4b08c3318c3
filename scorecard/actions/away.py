"""Being away: one act excuses all of a person's own metrics in a span of months."""

from scorecard.actions.act import Act
from scorecard.actions.cells import MonthEntry, keep_entry
from scorecard.actions.filling import Filled
from scorecard.domain.away import away
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.metrics import metrics_of
from scorecard.store.subjects import subject_of
from scorecard.store.values import values_of


def go_away(act: Act, first: Period, last: Period) -> Filled:
    """Excuse every empty month of the actor's own metrics from `first` to `last`.

    Numbers stay as they are. What it came to is taken back as a filling is.

    Raises:
        NotAllowedError: the actor follows no metric, or enters nothing any more.
        RefusedError: the span is none, too long or too far ahead, or excuses nothing new.
    """
    who = act.actor.person_id
    if who is None:
        raise NotAllowedError
    owner = Owner(OwnerKind.PERSON, who)
    act.require(Action.ENTER_VALUE, subject_of(act.session, owner, act.today))
    metrics = metrics_of(act.session, [owner])
    if not metrics:
        raise NotAllowedError
    values = values_of(act.session, [m.id for m in metrics])
    plan = away(metrics, values, first=first, last=last, now=month_of(act.today))
    if not plan.excused:
        raise RefusedError("away-nothing-to-excuse")
    kept = {}
    versions = {}
    for metric, held in plan.excused:
        entry = MonthEntry(metric.id, excused=True, note=held.note, version=held.version)
        cell = (metric.id, held.month)
        kept[cell] = keep_entry(act, metric, held.month, entry)
        versions[cell] = (kept[cell].version, held.version)
    act.log("go-away", f"person:{who}/{first}–{last}", ["excused"])
    return Filled(kept, {}, versions)
