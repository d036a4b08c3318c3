"""What an import would do, without doing it."""

from scorecard.domain.access import Subject
from scorecard.domain.policy import Action
from scorecard.exchange.gathering import Gathered
from scorecard.exchange.holding import picture_of
from scorecard.exchange.planning import Plan, Progress, needs_values, plan
from scorecard.views.sight import Sight


def import_preview(sight: Sight, gathered: Gathered, progress: Progress | None = None) -> Plan:
    """Return what importing these sheets would change and refuse; nothing is written."""
    sight.require(Action.IMPORT, Subject())
    with_values = needs_values(gathered.found.tables)
    picture = picture_of(sight.session, sight.academy, sight.today, with_values=with_values)
    picture.models |= set(gathered.models)
    return plan(gathered.found, picture, progress)
