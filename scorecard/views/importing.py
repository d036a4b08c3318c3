"""What an import would do, without doing it."""

from scorecard.domain.access import Action, Subject
from scorecard.exchange.holding import picture_of
from scorecard.exchange.planning import Plan, Progress, needs_values, plan
from scorecard.exchange.tables import Recognised
from scorecard.views.sight import Sight


def import_preview(sight: Sight, found: Recognised, progress: Progress | None = None) -> Plan:
    """Return what importing these sheets would change and refuse; nothing is written."""
    sight.require(Action.IMPORT, Subject())
    with_values = needs_values(found.tables)
    picture = picture_of(sight.session, sight.academy, sight.today, with_values=with_values)
    return plan(found, picture, progress)
