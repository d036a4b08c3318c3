"""What stands around curves: the team's bands behind them, and what happened in their months.

Apart from the figures themselves, so that pages which draw no large curve need not ask for it.
"""

from dataclasses import dataclass, field

from scorecard.domain.access import Subject
from scorecard.domain.bands import BandMonth, takes_part, team_band
from scorecard.domain.collecting import stay_in_team
from scorecard.domain.events import MonthEvent
from scorecard.domain.people import Owner, OwnerKind, members_on
from scorecard.domain.periods import Period, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.memberships import memberships_in
from scorecard.store.metrics import metrics_of
from scorecard.store.values import values_of
from scorecard.views.events import own_events, team_events
from scorecard.views.ledger import visible_metrics
from scorecard.views.sight import Sight

MOST_MONTHS = 36  # a curve shows three years at most
Bands = dict[int, tuple[BandMonth, ...]]


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the curves of an owner; `bands` by the id of the metric they are of."""

    bands: Bands = field(default_factory=dict)
    events: tuple[MonthEvent, ...] = ()


def around_own(sight: Sight) -> Around:
    """Gather what stands around the actor's own curves.

    A band is made of what today's team-mates share with the team, which the actor could look
    at one by one; so nobody is noted as having been looked at.
    """
    who = sight.actor.person_id
    if who is None:
        raise NotAllowedError
    owner = Owner(OwnerKind.PERSON, who)
    sight.require(Action.SEE_MONTH, Subject(owner=owner))
    bands = _bands(sight, owner, sight.actor.own_team_id)
    return Around(bands, own_events(sight, first_drawn(sight)))


def around_team(sight: Sight, team_id: int) -> Around:
    """Gather what stands around the curves of a team."""
    return Around(events=team_events(sight, team_id, first_drawn(sight)))


def first_drawn(sight: Sight) -> Period:
    """Return the first month that a curve can show."""
    return month_of(sight.today).plus(1 - MOST_MONTHS)


def _bands(sight: Sight, owner: Owner, team_id: int | None) -> Bands:
    own = [m for m in metrics_of(sight.session, [owner]) if m.template]
    if team_id is None or not own:
        return {}
    held = memberships_in(sight.session, [team_id])
    mates = [Owner(OwnerKind.PERSON, one) for one in members_on(held, sight.today)]
    seen = visible_metrics(sight, dict.fromkeys(mates, team_id))
    shared = [m for m in seen if any(takes_part(m, mine) for mine in own)]
    values = values_of(sight.session, [m.id for m in (*own, *shared)])
    stays = [stay_in_team(m) for m in held if m.belongs]
    upto = month_of(sight.today)
    return {
        mine.id: team_band(mine, stays=stays, metrics=shared, values=values, upto=upto)
        for mine in own
    }
