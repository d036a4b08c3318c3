"""Rows of the sheet metrics: what templates and defaults fill in."""

from dataclasses import replace
from typing import Any

from scorecard.domain.metrics import Metric, MetricTemplate, Visibility, usual_aggregate
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import fold
from scorecard.exchange.cells import (
    as_choice,
    as_month,
    as_name,
    as_number,
    as_whole_number,
)
from scorecard.exchange.changes import Change, Verdict
from scorecard.exchange.choices import (
    AGGREGATE,
    ANSWER,
    DIRECTION,
    KIND,
    PERSPECTIVE,
    VISIBILITY,
    Answer,
)
from scorecard.exchange.intake import Intake, Row
from scorecard.exchange.slots import find_slot, free_slot

MOST_DECIMALS = 6
LARGEST_NUMBER = 99  # of a slot as a number; whether there is such a slot is asked later
_NEEDED = ("kind", "direction", "perspective")


def take_metric(row: Row, intake: Intake) -> Verdict:
    """Take a metric in.

    What a row leaves open stays as it is stored; of a new metric it comes from the
    template, else from the defaults.
    """
    picture = intake.picture
    owner_name, name = row.named("owner"), row.named("metric")
    template_name = row.cell("template", as_name)
    template = picture.academy.template_named(template_name) if template_name else None
    named = picture.owner_named(owner_name) if owner_name else None
    known = picture.metric_named(named, name) if named and name else None
    said = _said(row)
    slot = row.cell("slot", lambda cell: as_whole_number(cell, least=1, most=LARGEST_NUMBER))
    filled = said if known else _usual(intake, template, said) | said
    if known is None and not (template_name and template is None):
        _check_needed(row, filled)
    _check_bounds(row, known, filled)
    row.settle()
    owner = intake.owner(row, owner_name)
    if template_name and template is None:
        row.refuse("template", RefusedError("import-no-such-template", value=template_name))
    if "process" in said:
        filled["process"] = intake.process(row, said["process"])
    row.settle()
    assert owner is not None  # noqa: S101 - settled above
    key = ("metric", owner, fold(name))
    intake.once(row, "metric", key, "import-same-metric")
    if known is None:
        filled.setdefault("first", _first_month(intake, owner, name))
    if template:
        filled["template"] = template.code
    after = replace(known, **filled) if known else Metric(picture.next_id(), owner, name, **filled)
    _check_whole(row, after)
    after = find_slot(row, intake, after, slot, owner_name)
    free_slot(intake, after)
    return intake.take(row, key, Change(known, after), picture.put_metric)


def _said(row: Row) -> dict[str, Any]:
    """Return what the filled cells say, by the metric's fields."""
    collected = row.cell("collected", lambda cell: as_choice(cell, ANSWER))
    cells = {
        "unit": row.cell("unit", as_name),
        "kind": row.cell("kind", lambda cell: as_choice(cell, KIND)),
        "direction": row.cell("direction", lambda cell: as_choice(cell, DIRECTION)),
        "perspective": row.cell("perspective", lambda cell: as_choice(cell, PERSPECTIVE)),
        "process": row.cell("process", as_name),
        "visibility": row.cell("visibility", lambda cell: as_choice(cell, VISIBILITY)),
        "first": row.cell("from", as_month),
        "last": row.cell("to", as_month),
        "collected": None if collected is None else collected is Answer.YES,
        "aggregate": row.cell("aggregate", lambda cell: as_choice(cell, AGGREGATE)),
        "decimals": row.cell(
            "decimals", lambda cell: as_whole_number(cell, least=0, most=MOST_DECIMALS)
        ),
        "lower": row.cell("lower", as_number),
        "upper": row.cell("upper", as_number),
    }
    return {name: value for name, value in cells.items() if value is not None}


def _usual(intake: Intake, template: MetricTemplate | None, said: dict[str, Any]) -> dict[str, Any]:
    """Return what a new metric has if its row does not say otherwise."""
    usual: dict[str, Any] = {"unit": "", "visibility": Visibility.COACH}
    if template:
        language = intake.picture.academy.settings.languages[0]
        usual |= {
            "unit": template.unit.get(language) or template.unit.get("en", ""),
            "kind": template.kind,
            "direction": template.direction,
            "perspective": template.perspective,
            "process": template.process,
            "decimals": template.decimals,
        }
    kind = said.get("kind", usual.get("kind"))
    if template and kind is template.kind:
        usual["aggregate"] = template.aggregate
    elif kind:
        usual["aggregate"] = usual_aggregate(kind)
    return usual


def _check_needed(row: Row, filled: dict[str, Any]) -> None:
    for column in _NEEDED:
        if column not in filled:
            row.refuse(column, RefusedError("text-empty"))


def _check_bounds(row: Row, known: Metric | None, filled: dict[str, Any]) -> None:
    lower = filled.get("lower", known.lower if known else None)
    upper = filled.get("upper", known.upper if known else None)
    if lower is not None and upper is not None and upper < lower:
        row.refuse("upper", RefusedError("import-upper-below-lower"))
    first = filled.get("first", known.first if known else None)
    last = filled.get("last", known.last if known else None)
    if first and last and last < first:
        row.refuse("to", RefusedError("import-to-before-from"))


def _check_whole(row: Row, metric: Metric) -> None:
    if metric.last and metric.last < metric.first:
        row.refuse("to", RefusedError("import-to-before-from"))
    if metric.collected and (metric.owner.kind is OwnerKind.PERSON or not metric.template):
        row.refuse("collected", RefusedError("import-not-collectable"))
    row.settle()


def _first_month(intake: Intake, owner: Owner, name: str) -> Period:
    """Return the month of the earliest value, else that in which the owner's time began."""
    picture = intake.picture
    earliest = intake.firsts.get((owner, fold(name)))
    if earliest:
        return earliest
    match owner.kind:
        case OwnerKind.PERSON:
            days = [m.first for m in picture.memberships.get(owner.id, ())]
        case OwnerKind.TEAM:
            days = [picture.teams[owner.id].founded]
        case OwnerKind.ACADEMY:
            days = [team.founded for team in picture.teams.values()]
    return month_of(min([*days, picture.today]))
