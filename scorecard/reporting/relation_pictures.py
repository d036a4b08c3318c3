"""What the pages on several curves draw, and the same as files.

The addresses are `/picture/relations/usva/members/points.svg?first=contacts&second=deals&lag=2`
and `/picture/customers/usva/team/funnel.png?over=2026-H2`; without a team it says `-`.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from urllib.parse import urlencode

from scorecard.charts.funnel import funnel_alt, funnel_chart
from scorecard.charts.relation_panel import Panel, panel_alt
from scorecard.charts.relation_scatter import Scatter, scatter_alt, scatter_chart
from scorecard.charts.relation_stack import stacked_chart
from scorecard.domain.academy import Academy
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.reporting.addresses import in_path
from scorecard.reporting.pictures import Picture
from scorecard.text import Text
from scorecard.views.customers import CustomersView, Line
from scorecard.views.relations import RelationsView, Side
from scorecard.views.whose import Whose

NO_TEAM = "-"


def side_metric(side: Side, academy: Academy, text: Text) -> Metric:
    """Return a metric as it is called in this language; if it is a mean of people, that too."""
    metric = side.metric
    template = academy.templates.get(metric.template or "")
    if metric.id <= 0 and template:
        metric = replace(metric, name=text.words(template.name), unit=text.words(template.unit))
    if not side.per_member:
        return metric
    return replace(metric, name=text("relations-per-member", metric=metric.name))


def over_each_other(
    first: Side, second: Side, lag: int, academy: Academy, text: Text
) -> tuple[Panel, Panel]:
    """Return one curve above the other, moved by the lag: what is compared stands in line."""
    begin, end = _months_of_first(first, second, lag)
    one, other = side_metric(first, academy, text), side_metric(second, academy, text)
    return (
        Panel(one, first.points, begin, end),
        Panel(other, second.points, begin.plus(lag), end.plus(lag)),
    )


def scatter_of(
    view: RelationsView, first: Side, second: Side, academy: Academy, text: Text
) -> Scatter:
    """Return the pairs of two metrics at the lag of the view."""
    one, other = side_metric(first, academy, text), side_metric(second, academy, text)
    return Scatter(one, other, view.relation)


def pipeline_panels(view: CustomersView, academy: Academy, text: Text) -> list[Panel]:
    """Return the steps of the pipeline on one scale, the last one on top as in the rocket."""
    lines = view.pipeline
    first = min(line.points[0].month for line in lines)
    last = max(line.points[-1].month for line in lines)
    most = max((p.amount for line in lines for p in line.points if p.amount), default=Decimal(0))
    panels = [_panel(line, academy, text) for line in reversed(lines)]
    return [replace(p, first=first, last=last, most=most, stepped=True) for p in panels]


def feedback_panel(line: Line, academy: Academy, text: Text) -> Panel:
    """Return what customers say on its whole scale, which for the score begins at -100."""
    least = -100 if line.template == academy.customers.net_promoter_score else 0
    return replace(_panel(line, academy, text), least=Decimal(least), most=Decimal(100))


def points_picture(view: RelationsView, academy: Academy, text: Text) -> Picture | None:
    """Return the pairs as a picture; None if there are none."""
    if view.first is None or view.second is None or not view.relation.pairs:
        return None
    scatter = scatter_of(view, view.first, view.second, academy, text)
    chart = scatter_chart(scatter, text, dark=False)
    return Picture("relation", chart, scatter_alt(scatter, text))


def curves_picture(view: RelationsView, academy: Academy, text: Text) -> Picture | None:
    """Return both curves as a picture, one above the other; None without two."""
    if view.first is None or view.second is None:
        return None
    panels = over_each_other(view.first, view.second, view.lag, academy, text)
    return stack_picture("curves", panels, text)


def funnel_picture(view: CustomersView, academy: Academy, text: Text) -> Picture | None:
    """Return the funnel as a picture; None if nobody counts any step."""
    if all(step.amount is None for step in view.steps):
        return None
    missing = not_counted(view, text)
    chart = funnel_chart(view.steps, academy.templates, text, missing=missing, dark=False)
    said = funnel_alt(view.steps, academy.templates, text, missing=missing)
    return Picture("funnel", chart, said)


def customers_picture(
    view: CustomersView, part: str, academy: Academy, text: Text
) -> Picture | None:
    """Return the funnel, the pipeline, or one template's months; None of what is not there."""
    if part == "funnel":
        return funnel_picture(view, academy, text)
    if part == "pipeline":
        panels = pipeline_panels(view, academy, text) if view.pipeline else []
        return stack_picture(part, panels, text) if panels else None
    if part not in academy.customers.feedback or part not in view.lines:
        return None
    return stack_picture(part, [feedback_panel(view.lines[part], academy, text)], text)


def stack_picture(name: str, panels: Sequence[Panel], text: Text) -> Picture:
    """Return panels as one picture."""
    said = " ".join(panel_alt(panel, text) for panel in panels)
    return Picture(name, stacked_chart(panels, text, dark=False), said)


def not_counted(view: CustomersView, text: Text) -> str:
    """Return why a step has no number: of members together, too few may count it."""
    return text(f"customers-not-{'told' if view.of_team else 'counted'}")


def together_address(page: str, team: Team | None, whose: Whose, part: str, **asked: str) -> str:
    """Return the address of a picture of `relations` or `customers`, without its ending."""
    place = in_path(team.key) if team else NO_TEAM
    path = f"/picture/{page}/{place}/{in_path(whose.key)}/{part}"
    return f"{path}?{urlencode(asked)}" if asked else path


def _months_of_first(first: Side, second: Side, lag: int) -> tuple[Period, Period]:
    """Return the first metric's months that can be compared; all of both if none can."""
    begins = (first.points[0].month, second.points[0].month.plus(-lag))
    ends = (first.points[-1].month, second.points[-1].month.plus(-lag))
    if max(begins) <= min(ends):
        return max(begins), min(ends)
    return min(begins), max(ends)


def _panel(line: Line, academy: Academy, text: Text) -> Panel:
    template = academy.templates[line.template]
    named = replace(line.metric, name=text.words(template.name), unit=text.words(template.unit))
    return Panel(named, line.points, line.points[0].month, line.points[-1].month)
