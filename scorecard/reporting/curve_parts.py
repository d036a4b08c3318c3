"""The curves of a team's metrics on paper."""

from collections.abc import Iterator
from datetime import date

from scorecard.charts.curve import curve_chart
from scorecard.charts.curve_words import curve_alt
from scorecard.charts.export import chart_svg
from scorecard.domain.academy import Academy
from scorecard.domain.periods import month_of
from scorecard.exchange.paper import Drawing, Entry, Words
from scorecard.reporting.curves import curve_from
from scorecard.text import Text
from scorecard.views.around import Around
from scorecard.views.curves import curve_of
from scorecard.views.report import ReportView


def curves(view: ReportView, academy: Academy, text: Text, *, on: date) -> Iterator[Entry]:
    """Yield each metric's curve, above it what it says in words."""
    for shown in view.metrics:
        curve = curve_from(curve_of(shown, Around(), running=month_of(on)), academy.calendar)
        said = curve_alt(curve, text)
        blocks = [Words(said)]
        if curve.given:
            svg = chart_svg(curve_chart(curve, text, dark=False))
            yield Entry(shown.metric.name, None, (*blocks, Drawing(svg, said)))
        else:
            yield Entry(shown.metric.name, None, tuple(blocks))
