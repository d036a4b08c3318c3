"""What an import came to, for people and for machines."""

import json
from collections.abc import Iterator

from scorecard.actions.importing import Imported
from scorecard.exchange.changes import Verdict
from scorecard.exchange.tables import Fault, Recognised
from scorecard.text import text_in

_TEXT = text_in("en")


def as_json(done: Imported, *, dry_run: bool) -> str:
    """Return the one object that machines read."""
    told = {
        "import": done.import_id,
        "dry_run": dry_run,
        "sheets": {
            sheet: {verdict.value: counted.get(verdict, 0) for verdict in Verdict}
            for sheet, counted in done.plan.counts.items()
        },
        "problems": [_problem(fault) for fault in done.plan.faults],
    }
    return json.dumps(told, ensure_ascii=False)


def as_lines(done: Imported, found: Recognised, *, dry_run: bool, skipped: bool) -> Iterator[str]:
    """Yield what people read: counts for each sheet, then what is refused and why."""
    for sheet, counted in done.plan.counts.items():
        counts = ", ".join(f"{counted.get(verdict, 0)} {verdict.value}" for verdict in Verdict)
        yield f"{sheet}: {counts}"
    for name in found.unknown_sheets:
        yield f"{name}: not a sheet that we know, left alone"
    for sheet, column in found.unknown_columns:
        yield f"{sheet}: the column {column} is not one that we know, left alone"
    for fault in done.plan.faults:
        reason = _TEXT.refusal(fault.refused)
        yield f"{fault.sheet} {fault.row} {fault.column}: {fault.value} – {reason}"
    yield _ending(done, dry_run=dry_run, skipped=skipped)


def _ending(done: Imported, *, dry_run: bool, skipped: bool) -> str:
    if done.import_id is not None:
        return (
            f"This was import {done.import_id}."
            f" To take it back: scorecard import --undo {done.import_id}"
        )
    if done.plan.faults and not skipped:
        return "Nothing was written, because rows are refused."
    if dry_run and done.plan.changes:
        return "Nothing was written: this was a dry run."
    if not done.plan.counts:
        return "Nothing was written: no sheet here is one that we know."
    return "Nothing was written: everything was there already."


def _problem(fault: Fault) -> dict[str, object]:
    return {
        "sheet": fault.sheet,
        "row": fault.row,
        "column": fault.column,
        "value": fault.value,
        "reason": _TEXT.refusal(fault.refused),
    }
