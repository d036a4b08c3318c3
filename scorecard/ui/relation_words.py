"""The sentences of "Does this move that?": what two metrics show, and what that does not mean."""

from scorecard.charts.relation_scatter import coefficient_words
from scorecard.domain.relations import FEWEST_MONTHS, Relation, Verdict
from scorecard.reporting.relation_pictures import side_metric
from scorecard.ui.visit import Visit
from scorecard.views.relations import RelationsView, Side

_CONSTANT = (Verdict.FIRST_CONSTANT, Verdict.SECOND_CONSTANT)


def relation_sentence(visit: Visit, view: RelationsView) -> str:
    """Return the answer in one sentence."""
    text = visit.text
    if view.first is None or view.second is None:
        return text("relations-nothing")
    first, second = side_name(visit, view.first), side_name(visit, view.second)
    when = text("relations-when", lag=view.lag)
    match view.relation.verdict:
        case Verdict.TOO_FEW:
            return text("relations-too-few", first=first, second=second)
        case Verdict.FIRST_CONSTANT:
            return text("relations-constant", metric=first)
        case Verdict.SECOND_CONSTANT:
            return text("relations-constant", metric=second)
        case Verdict.NONE:
            return text("relations-none", first=first, second=second, when=when)
        case Verdict.CHANCE:
            return text("relations-chance", first=first, second=second, when=when)
        case Verdict.TOGETHER:
            return text("relations-together", first=first, second=second, when=when)
        case Verdict.OPPOSITE:
            return text("relations-opposite", first=first, second=second, when=when)


def relation_words(visit: Visit, relation: Relation) -> list[str]:
    """Return what stands behind the answer, and what it does not mean."""
    text, count = visit.text, len(relation.pairs)
    if relation.verdict is Verdict.TOO_FEW:
        return [text("relations-too-few-why", count=count, fewest=FEWEST_MONTHS)]
    if relation.verdict in _CONSTANT:
        return [text("relations-constant-why")]
    said = [
        text(
            "relations-coefficient",
            count=text.number(count),
            pearson=coefficient_words(relation.pearson, text),
            spearman=coefficient_words(relation.spearman, text),
        )
    ]
    if relation.verdict is Verdict.NONE:
        said.append(text("relations-none-why"))
    else:
        said.append(text("relations-no-proof"))
    if relation.verdict is Verdict.CHANCE:
        said.append(text("relations-chance-why", count=text.number(count)))
    if relation.few_months_make_it:
        said.append(text("relations-few-make-it"))
    if relation.both_drift:
        said.append(text("relations-drift"))
    return said


def empty_words(visit: Visit, view: RelationsView, *, together: bool) -> list[str]:
    """Return what to do so that there is something to lay over each other."""
    text = visit.text
    if view.offered:
        said = text("relations-empty-one", metric=side_name(visit, view.offered[0]))
    else:
        said = text("relations-empty-none", fewest=FEWEST_MONTHS)
    return [said, text("relations-empty-members")] if together else [said]


def side_name(visit: Visit, side: Side) -> str:
    """Return what a metric is called; where it is a mean of people, that stands with it."""
    return side_metric(side, visit.app.academy, visit.text).name
