"""The goals of a curve as rows to draw: where each runs, and which of them wear words."""

from decimal import Decimal

from scorecard.charts.curve_state import Curve, Segment, segments
from scorecard.charts.curve_words import segment_said
from scorecard.charts.months import month_number
from scorecard.charts.specs import Row
from scorecard.domain.periods import PeriodKind
from scorecard.text import Text

ROOM = 0.4  # of the chart's width: what the words of a goal need on a phone
APART = Decimal("0.15")  # of the chart's height: what a line of words needs
EDGE = 0.42  # of a month: a goal's line reaches a little beyond its first and last


def goal_rows(curve: Curve, text: Text) -> list[Row]:
    """Return a row per goal; `label` says it in full, `shown` only where it has room."""
    with_words = labelled(curve)
    return [
        {
            "first": month_number(segment.first) - EDGE,
            "last": month_number(segment.last) + EDGE,
            "amount": float(segment.amount),
            "upper": float(segment.amount if segment.upper is None else segment.upper),
            "label": segment_said(segment, curve, text),
            "shown": segment_said(segment, curve, text) if segment in with_words else "",
            **_place(segment, curve),
        }
        for segment in segments(curve)
    ]


def labelled(curve: Curve) -> list[Segment]:
    """Return the goals whose words have room in the drawing; the others have a tooltip.

    That is the latest of each range, unless its line runs too close to that of a longer one.
    """
    found: list[Segment] = []
    shown = segments(curve)
    latest = {segment.goal.period.kind: segment for segment in shown}
    highest = max([abs(s.amount) for s in shown] + [abs(a) for _, a in curve.given], default=0)
    for segment in (latest[kind] for kind in reversed(PeriodKind) if kind in latest):
        if all(abs(segment.amount - other.amount) >= highest * APART for other in found):
            found.append(segment)
    return found


def _place(segment: Segment, curve: Curve) -> Row:
    # A short goal at the end has words that grow to the left, or they would leave the chart.
    last, shown = curve.points[-1].month, len(curve.points)
    if segment.last == last and (last.minus(segment.first) + 1) / shown < ROOM:
        return {"side": "right", "at": month_number(segment.last) + EDGE}
    return {"side": "left", "at": month_number(segment.first) - EDGE}
