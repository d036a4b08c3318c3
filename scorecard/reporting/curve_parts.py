"""The curves of a team's metrics on paper."""

from collections.abc import Iterator

from scorecard.charts.curve import curve_chart
from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import curve_alt
from scorecard.charts.export import chart_svg
from scorecard.domain.academy import Academy
from scorecard.domain.periods import month_of
from scorecard.exchange.paper import Drawing, Entry, Words
from scorecard.text import Text
from scorecard.views.report import ReportView
from scorecard.views.team import ShownMetric


def curves(view: ReportView, academy: Academy, text: Text) -> Iterator[Entry]:
    """Yield each metric's curve, above it what it says in words."""
    for shown in view.metrics:
        curve = _curve(shown, academy)
        said = curve_alt(curve, text)
        blocks = [Words(said)]
        if curve.given:
            svg = chart_svg(curve_chart(curve, text, dark=False))
            yield Entry(shown.metric.name, None, (*blocks, Drawing(svg, said)))
        else:
            yield Entry(shown.metric.name, None, tuple(blocks))


def _curve(shown: ShownMetric, academy: Academy) -> Curve:
    celebrated = [month_of(g.celebration.held_on) for g in shown.goals if g.celebration is not None]
    goals = [g.goal for g in shown.goals]
    return Curve(shown.metric, shown.points, academy.calendar, goals=goals, celebrated=celebrated)
