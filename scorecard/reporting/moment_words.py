"""What a moment is called, whether it is a reached goal, a best month or a first."""

from scorecard.domain.academy import Academy
from scorecard.domain.celebrations import Tier
from scorecard.domain.model import RocketModel
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.people import OwnerKind
from scorecard.reporting.goal_words import goal_name
from scorecard.text import Text
from scorecard.views.reached import Reached


def moment_name(text: Text, academy: Academy, reached: Reached) -> str:
    """Return the moment in one line, unescaped."""
    if reached.judged is not None:
        return goal_name(text, academy, reached.judged)
    occasion = reached.occasion
    match occasion.kind if occasion else None:
        case MomentKind.BEST:
            return _best(text, reached)
        case MomentKind.FIRST_VISIT:
            return _first_visit(text, academy, reached)
        case MomentKind.FIRST_DOTS if occasion:
            return text("moment-first-dots", level=_level(text, academy.model, occasion))
        case _:
            team = reached.owner.kind is OwnerKind.TEAM
            return text("moment-first-year-team" if team else "moment-first-year-person")


def kind_words(text: Text, reached: Reached) -> str:
    """Return what sort of joy it is: a goal reached or exceeded, a personal best, a first."""
    if reached.judged is not None:
        return text.choice(reached.judged.tier)
    if reached.occasion and reached.occasion.kind is MomentKind.BEST:
        return text.choice(Tier.PERSONAL_BEST)
    return text("moment-first")


def whose(text: Text, reached: Reached, *, reader: int | None = None) -> str:
    """Return whose it is, unescaped: the reader's own, somebody's by name, or the team's."""
    if reached.person and reached.person.id == reader:
        return text("celebrations-mine")
    if reached.person:
        return reached.person.name
    return reached.team.name if reached.team else text("celebrations-academy")


def _best(text: Text, reached: Reached) -> str:
    occasion, metric, moment = reached.occasion, reached.metric, reached.moment
    month = text.month(occasion.month) if occasion and occasion.month else ""
    if metric is None:
        return text("moment-best", metric=text("moment-metric-gone"), month=month)
    # The number stands here for whom it is: others read it where the metric is shown.
    if moment is None or moment.amount is None or not reached.may_celebrate:
        return text("moment-best", metric=metric.name, month=month)
    amount = text.amount(moment.amount, metric)
    return text("moment-best-amount", metric=metric.name, amount=amount, month=month)


def _first_visit(text: Text, academy: Academy, reached: Reached) -> str:
    metric = reached.metric
    template = academy.templates.get(metric.template or "") if metric else None
    if template is not None and template.first:
        return text.words(template.first)
    return metric.name if metric else text("moment-metric-gone")


def _level(text: Text, model: RocketModel, occasion: Occasion) -> str:
    names = {level.code: text.words(level.name) for level in model.levels}
    return names.get(occasion.about, occasion.about)
