"""Which months of a curve wear a sign, and what lies behind it, as rows to draw."""

from collections.abc import Iterable, Iterator

from scorecard.charts.curve_state import Curve
from scorecard.charts.curve_words import point_said, remarks
from scorecard.charts.months import month_number
from scorecard.charts.signs import Sign, sign_word
from scorecard.charts.specs import Row
from scorecard.domain.curves import PointKind
from scorecard.domain.periods import Period
from scorecard.text import Text

NOT_THERE = {
    PointKind.EXCUSED: Sign.EXCUSED,
    PointKind.WITHHELD: Sign.WITHHELD,
    PointKind.MISSING: Sign.MISSING,
}


def signs(curve: Curve) -> Iterator[tuple[Period, float, Sign]]:
    """Yield each sign with its month and its height; what is not there lies on the axis."""
    for point in curve.points:
        amount = float(point.amount or 0)
        if point.kind in NOT_THERE:
            yield point.month, 0.0, NOT_THERE[point.kind]
        elif point.month == curve.best:
            yield point.month, amount, Sign.BEST
        if point.month in curve.celebrated and point.amount is not None:
            yield point.month, amount, Sign.CELEBRATED


def used_signs(curve: Curve) -> set[Sign]:
    """Return what the key has to name."""
    behind = {
        Sign.EVENT: bool(event_months(curve)),
        Sign.CELEBRATED: any(p.month in curve.celebrated for p in curve.points),
        Sign.YEAR_BEFORE: bool(curve.a_year_before),
        Sign.BAND: bool(curve.band_shown),
    }
    return {sign for *_, sign in signs(curve)} | {sign for sign, there in behind.items() if there}


def sign_rows(curve: Curve, text: Text) -> list[Row]:
    """Return the signs as rows, and a row that is not drawn where only the key needs one."""
    said = said_of(curve, text)
    rows = [
        {**said[month], "amount": amount, "sign": sign_word(sign, text)}
        for month, amount, sign in signs(curve)
    ]
    if not rows and used_signs(curve):
        first = curve.points[0].month
        return [{**said[first], "amount": None, "sign": sign_word(Sign.MISSING, text)}]
    return rows


def event_rows(curve: Curve, text: Text) -> list[Row]:
    """Return a row per month in which something happened."""
    said = said_of(curve, text)
    return [{**said[m], "sign": sign_word(Sign.EVENT, text)} for m in event_months(curve)]


def above_rows(curve: Curve, text: Text) -> list[Row]:
    """Return what stands on top of the drawing.

    That are flags, and the stars of months without a number: on the axis they would hide
    why there is none.
    """
    said = said_of(curve, text)
    stars = [p.month for p in curve.points if p.month in curve.celebrated and p.amount is None]
    return [
        *event_rows(curve, text),
        *({**said[month], "sign": sign_word(Sign.CELEBRATED, text)} for month in stars),
    ]


def event_months(curve: Curve) -> list[Period]:
    """Return the months shown in which something happened."""
    return [p.month for p in curve.points if curve.events_in(p.month)]


def year_before_rows(curve: Curve) -> list[Row]:
    """Return the same months a year before, with gaps where they had no number."""
    before = curve.a_year_before
    return [_row(p.month, before.get(p.month)) for p in curve.points] if before else []


def band_rows(curve: Curve) -> list[Row]:
    """Return the band month by month, `run` telling apart the parts between which it breaks."""
    return [
        {
            "month": month_number(found.month),
            "lower": float(found.lower),
            "amount": float(found.median),
            "upper": float(found.upper),
            "run": run,
        }
        for run, part in enumerate(_runs(curve.band_shown))
        for found in (curve.band_shown[month] for month in part)
    ]


def said_of(curve: Curve, text: Text) -> dict[Period, Row]:
    """Return what each month says when one points at it."""
    return {
        point.month: {
            "month": month_number(point.month),
            "name": text.month(point.month),
            "value": point_said(point, curve, text),
            "remarks": remarks(point, curve, text),
        }
        for point in curve.points
    }


def _row(month: Period, amount: object) -> Row:
    return {"month": month_number(month), "amount": None if amount is None else float(str(amount))}


def _runs(months: Iterable[Period]) -> list[list[Period]]:
    runs: list[list[Period]] = []
    for month in months:
        if runs and runs[-1][-1].successor == month:
            runs[-1].append(month)
        else:
            runs.append([month])
    return runs
