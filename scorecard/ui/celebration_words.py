"""Celebrations in words."""

from scorecard.domain.celebrations import Tier
from scorecard.domain.moments import MomentKind
from scorecard.reporting import moment_words
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.celebration_social import Social
from scorecard.views.celebrations import CelebrationsView
from scorecard.views.reached import Reached


def celebrations_sentence(visit: Visit, view: CelebrationsView) -> str:
    """Return what waits to be celebrated, one's own first, or what has been celebrated."""
    if view.waiting:
        mine = sum(1 for reached in view.waiting if reached.may_celebrate)
        return visit.text("celebrations-state-waiting", count=mine or len(view.waiting))
    if view.wall:
        return visit.text("celebrations-state-held", count=len(view.wall) + view.more)
    return visit.text("celebrations-state-none")


def moment_name(visit: Visit, reached: Reached) -> str:
    """Return the moment in one line, unescaped."""
    return moment_words.moment_name(visit.text, visit.app.academy, reached)


def about(visit: Visit, reached: Reached) -> str:
    """Return whose it is and what sort of joy, escaped; of others' people their team, too."""
    said = [moment_words.whose(visit.text, reached, reader=visit.person.id)]
    ours = reached.team is not None and reached.team.id in {t.id for t in visit.frame.teams}
    if reached.person and reached.team and not ours:
        said.append(reached.team.name)
    return plain(" · ".join([*said, moment_words.kind_words(visit.text, reached)]))


def shout(visit: Visit, reached: Reached) -> str:
    """Return what is called out when the moment is seen for the first time."""
    if reached.judged is None:
        best = reached.occasion is not None and reached.occasion.kind is MomentKind.BEST
        return visit.text("fanfare-best" if best else "fanfare-first")
    match reached.judged.tier:
        case Tier.PERSONAL_BEST:
            return visit.text("fanfare-reached-best")
        case Tier.EXCEEDED:
            return visit.text("fanfare-exceeded")
        case _:
            return visit.text("fanfare-reached")


def plan_words(visit: Visit, reached: Reached) -> str:
    """Return how it is going to be celebrated, escaped; nothing where nobody has planned it."""
    plan = reached.plan
    if plan is None:
        return ""
    if plan.planned_on is None:
        return plain(visit.text("celebrations-planned", how=plan.how))
    return plain(visit.text("celebrations-planned-on", how=plan.how, day=plan.planned_on))


def cheering_words(visit: Visit, social: Social) -> str:
    """Return who cheers, escaped; nothing where nobody does."""
    if not social.cheering:
        return ""
    names = visit.text.list([person.name for person in social.cheering])
    return plain(visit.text("celebrations-cheering", names=names, count=len(social.cheering)))
