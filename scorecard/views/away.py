"""What being away would come to, told before it is entered."""

from scorecard.domain.away import Away, away
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.metrics import metrics_of
from scorecard.store.subjects import subject_of
from scorecard.store.values import values_of
from scorecard.views.sight import Sight


def away_view(sight: Sight, first: Period, last: Period) -> Away:
    """Return which months of the actor's own metrics being away would excuse.

    Raises:
        NotAllowedError: the actor enters nothing (any more).
        RefusedError: the span is none, too long or too far ahead.
    """
    who = sight.actor.person_id
    if who is None:
        raise NotAllowedError
    owner = Owner(OwnerKind.PERSON, who)
    sight.require(Action.ENTER_VALUE, subject_of(sight.session, owner, sight.today))
    metrics = metrics_of(sight.session, [owner])
    values = values_of(sight.session, [m.id for m in metrics])
    return away(metrics, values, first=first, last=last, now=month_of(sight.today))
