"""Rows of the sheet values. It is the long one, so what repeats is looked up once."""

from dataclasses import replace
from decimal import Decimal
from functools import partial

from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period, month_of
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MonthValue, in_the_future
from scorecard.exchange.cells import as_amount, as_month, as_note
from scorecard.exchange.changes import Change, Verdict
from scorecard.exchange.choices import Excused
from scorecard.exchange.intake import Intake, Row
from scorecard.exchange.raw import Cell


def take_value(row: Row, intake: Intake) -> Verdict:
    """Take in what a month holds.

    An empty value leaves alone what is there, and so does an empty note. What an import
    says is history, and so never late; changing what was entered is a correction. A month
    to come may be excused, and an archive may tell that it was.
    """
    month = _month(row, intake)
    amount = _amount(row, intake)
    note = (row.cell("note", as_note) or "") if row.says("note") else ""
    metric = _metric(row, intake)
    if month is None or metric is None:
        row.settle()
        raise AssertionError("Whatever is missing has been refused.")
    key = ("value", metric.id, month)
    intake.once(row, "month", key, "import-same-month")
    away = amount is Excused.EXCUSED or (amount is None and row.says("entries"))
    _check_month(row, intake, metric, month, away=away)
    known = intake.picture.values.get(metric.id, {}).get(month)
    after = _after(known, month, amount, note)
    if amount is None and not note and not row.says("entries"):
        return Verdict.UNCHANGED
    change = Change(known, after, metric_id=metric.id)
    return intake.take(row, key, change, partial(intake.picture.put_value, metric.id))


def _after(
    known: MonthValue | None, month: Period, amount: Decimal | Excused | None, note: str
) -> MonthValue:
    number = amount if isinstance(amount, Decimal) else None
    is_excused = amount is Excused.EXCUSED
    if known is None:
        return MonthValue(month, number, is_excused, note)
    after = replace(known, note=note or known.note)
    if amount is not None:
        after = replace(after, amount=number, excused=is_excused)
    is_other = (known.amount, known.excused) != (after.amount, after.excused)
    return replace(after, corrected=known.corrected or (is_other and not known.is_nothing))


def _amount(row: Row, intake: Intake) -> Decimal | Excused | None:
    cell = row.line["value"]
    key = ("amount", type(cell), cell)  # true would be found as 1
    if key not in intake.found:
        found = row.cell("value", as_amount)
        if row.faults:
            return None
        intake.found[key] = found
    known = intake.found[key]
    return known if isinstance(known, Decimal | Excused) else None


def _month(row: Row, intake: Intake) -> Period | None:
    cell: Cell | None = row.line["month"]
    key = ("month", cell)
    if key not in intake.found:
        intake.found[key] = row.filled("month", as_month)
    found = intake.found[key]
    if found is None:
        row.filled("month", as_month)
    return found if isinstance(found, Period) else None


def _metric(row: Row, intake: Intake) -> Metric | None:
    key = ("metric", row.line["owner"], row.line["metric"])
    found = intake.found.get(key)
    if isinstance(found, Metric):
        row.settle()
        return found
    owner_name, name = row.named("owner"), row.named("metric")
    row.settle()
    owner = intake.owner(row, owner_name)
    row.settle()
    metric = intake.picture.metric_named(owner, name) if owner else None
    if metric is None:
        row.refuse("metric", RefusedError("import-no-such-metric", owner=owner_name, value=name))
    row.settle()
    intake.found[key] = metric
    return metric


def _check_month(row: Row, intake: Intake, metric: Metric, month: Period, *, away: bool) -> None:
    if metric.collected:
        row.refuse("value", RefusedError("value-collected"))
    if in_the_future(month, month_of(intake.picture.today), away=away):
        key = "import-month-too-far-ahead" if away else "import-month-in-the-future"
        row.refuse("month", RefusedError(key))
    elif month < metric.first:
        first = metric.first.code
        row.refuse("month", RefusedError("import-month-before-the-metric", first=first))
    row.settle()
