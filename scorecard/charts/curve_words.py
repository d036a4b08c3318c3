"""A performance curve in words: its table, its takeaway, and what a month says."""

from collections.abc import Mapping
from decimal import Decimal

from scorecard.charts.curve_state import Curve, Segment, segments
from scorecard.charts.specs import Table
from scorecard.domain.curves import Point, PointKind
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period
from scorecard.text import Text


def curve_rows(curve: Curve, text: Text) -> Table:
    """Return the curve as a table, one line per month, with translated headings.

    Numbers stand without their unit, which the heading has, so that a spreadsheet into
    which they are copied can count with them.
    """
    lines, before = segments(curve), curve.a_year_before
    return [
        {
            text("common-month"): text.month(point.month),
            number_heading(curve.metric, text): _cell(point, curve, text),
            **_before_cells(before, point, curve, text),
            **_band_cells(point, curve, text),
            text("common-goal"): _goals_said(point, lines, curve, text),
            text("chart-remarks"): remarks(point, curve, text),
        }
        for point in curve.points
    ]


def number_heading(metric: Metric, text: Text) -> str:
    """Return the heading of a metric's numbers, with their unit: `Customer visits (pcs)`."""
    if not metric.unit:
        return metric.name
    return text("chart-with-unit", name=metric.name, unit=metric.unit)


def curve_alt(curve: Curve, text: Text) -> str:
    """Return the curve in a sentence: the latest number first, then how it compares."""
    given = curve.given
    if not given:
        return text("chart-curve-empty", metric=curve.metric.name)
    (month, last), amounts = given[-1], [amount for _, amount in given]
    parts = [
        text(
            "chart-curve-latest",
            metric=curve.metric.name,
            amount=text.amount(last, curve.metric),
            month=text.month(month),
        )
    ]
    if len(given) > 1:
        parts.append(
            text(
                "chart-curve-spread",
                lowest=text.amount(min(amounts), curve.metric),
                highest=text.amount(max(amounts), curve.metric),
            )
        )
    current = [s for s in segments(curve) if s.first <= month <= s.last]
    parts += [text("chart-curve-goal", goal=segment_said(s, curve, text)) for s in current[-1:]]
    if curve.best and (best := dict(given).get(curve.best)) is not None:
        parts.append(
            text(
                "chart-curve-best",
                amount=text.amount(best, curve.metric),
                month=text.month(curve.best),
            )
        )
    if missing := len(curve.without(PointKind.MISSING)):
        parts.append(text("chart-curve-missing", count=missing))
    return " ".join(parts)


def point_said(point: Point, curve: Curve, text: Text) -> str:
    """Return what a month of the curve holds, in words."""
    return point_words(point, curve.metric, text)


def point_words(point: Point | None, metric: Metric, text: Text) -> str:
    """Return a month's number with its unit, or why there is none; nothing without a point."""
    match point.kind if point else None:
        case None:
            return ""
        case PointKind.EXCUSED:
            return text("chart-excused")
        case PointKind.WITHHELD:
            return text("chart-withheld")
        case PointKind.MISSING:
            return text("chart-missing")
        case PointKind.PAUSED:
            return text("chart-paused")
        case _:
            return text.amount((point.amount if point else None) or Decimal(0), metric)


def remarks(point: Point, curve: Curve, text: Text) -> str:
    """Return what else is known of a month: what happened, the note, late, celebrated."""
    known = [
        *curve.events_in(point.month),
        point.note,
        text("chart-late") if point.late else "",
        text("chart-corrected") if point.corrected else "",
        text("chart-best") if point.month == curve.best else "",
        text("chart-celebrated") if point.month in curve.celebrated else "",
    ]
    return " · ".join(remark for remark in known if remark)


def segment_said(segment: Segment, curve: Curve, text: Text) -> str:
    """Return a goal's target and range, as its line is labelled: `10 pcs, Autumn 2026`."""
    amount = text.number(segment.amount, curve.metric.decimals)
    if segment.upper is not None:
        amount = f"{amount}–{text.number(segment.upper, curve.metric.decimals)}"
    period = text.period(segment.goal.period, curve.calendar)
    if curve.shares(segment.goal):
        return text("chart-goal-share", amount=amount, period=period)
    return text("chart-goal-line", amount=amount, period=period)


def _cell(point: Point, curve: Curve, text: Text) -> str:
    if point.amount is None:
        return point_said(point, curve, text)
    return text.number(point.amount, curve.metric.decimals)


def _before_cells(
    before: Mapping[Period, Decimal], point: Point, curve: Curve, text: Text
) -> dict[str, str]:
    """Return what the month held a year before; nothing where no month shown has that."""
    found = before.get(point.month)
    said = "" if found is None else text.number(found, curve.metric.decimals)
    return {text("chart-year-before-numbers"): said} if before else {}


def _band_cells(point: Point, curve: Curve, text: Text) -> dict[str, str]:
    """Return the team's quartiles in a month, empty where it has none; nothing without a band."""
    if not curve.band_shown:
        return {}
    found = curve.band_shown.get(point.month)
    numbers = (found.lower, found.median, found.upper) if found else (None, None, None)
    headings = ("chart-band-lower", "chart-band-median", "chart-band-upper")
    cells = {
        text(heading): "" if number is None else text.number(number, curve.metric.decimals)
        for heading, number in zip(headings, numbers, strict=True)
    }
    return {**cells, text("chart-band-people"): str(found.people) if found else ""}


def _goals_said(point: Point, lines: list[Segment], curve: Curve, text: Text) -> str:
    here = [s for s in lines if s.first <= point.month <= s.last]
    return " · ".join(segment_said(s, curve, text) for s in here)
