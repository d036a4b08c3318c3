"""Rows of the sheets goals and celebrations."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from scorecard.domain.celebrations import Celebration
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import fold
from scorecard.exchange.cells import (
    as_choice,
    as_day,
    as_dots,
    as_name,
    as_note,
    as_number,
    as_period,
)
from scorecard.exchange.changes import Change, Verdict
from scorecard.exchange.choices import SENSE, STATE
from scorecard.exchange.intake import Intake, Row

_SUBJECTS = ("metric", "process", "words")


def take_goal(row: Row, intake: Intake) -> Verdict:
    """Take a goal in. The data decides about its state, unless it is in words or dropped."""
    picture = intake.picture
    owner_name, period = row.named("owner"), row.filled("period", as_period)
    metric_name, code = row.cell("metric", as_name), row.cell("process", as_name)
    words = row.cell("words", as_note) or None
    state = row.cell("state", lambda cell: as_choice(cell, STATE))
    cells: dict[str, Any] = {
        "target": _target(row, intake, code),
        "upper": row.cell("upper", as_number),
        "sense": row.cell("sense", lambda cell: as_choice(cell, SENSE)),
    }
    said = {name: value for name, value in cells.items() if value is not None}
    _check_subject(row)
    known = _known(intake, owner_name, period, metric_name, code, words) if period else None
    _check_target(row, said, known)
    row.settle()
    owner = intake.owner(row, owner_name)
    process = intake.process(row, code)
    metric = _metric(row, intake, owner, metric_name) if owner and metric_name else None
    row.settle()
    assert owner is not None  # noqa: S101 - settled above
    about: int | str = (
        metric.id if metric else f"process:{process}" if process else fold(words or "")
    )
    key = ("goal", owner, period, about)
    intake.once(row, _subject_column(row), key, "import-same-goal")
    before = known or Goal(
        picture.next_id(),
        owner,
        period,
        metric_id=metric.id if metric else None,
        process=process,
        words=words if not metric and not process else None,
        visibility=metric.visibility if metric else Visibility.COACH,
    )
    stated = _stated(state, before)
    after = replace(before, **said, stated=stated)
    return intake.take(row, key, Change(known, after), picture.put_goal)


def take_celebration(row: Row, intake: Intake) -> Verdict:
    """Take in how a goal was celebrated, if the data or the goal's own words say it is reached."""
    picture = intake.picture
    owner_name, period = row.named("owner"), row.filled("period", as_period)
    name = row.filled("goal", as_note)
    held_on = row.filled("date", as_day)
    how, better = row.cell("how", as_note), row.cell("better_next_time", as_note)
    row.settle()
    owner = intake.owner(row, owner_name)
    goal = picture.goal_named(owner, period, name) if owner else None
    if owner and goal is None:
        row.refuse("goal", RefusedError("import-no-such-goal"))
    row.settle()
    assert goal is not None  # noqa: S101 - settled above
    key = ("celebration", goal.id)
    intake.once(row, "goal", key, "import-same-celebration")
    known = picture.celebrations.get(goal.id)
    is_new = known is None and not row.says("recorded_by")  # what an archive tells was so
    if is_new and picture.judgement(goal).state is not GoalState.REACHED:
        row.refuse("goal", RefusedError("import-goal-not-reached"))
    if held_on > picture.today:
        row.refuse("date", RefusedError("celebration-in-the-future"))
    row.settle()
    before = known or Celebration(picture.next_id(), goal.id, held_on, "", "")
    after = replace(
        before,
        held_on=held_on,
        how=how or before.how,
        better_next_time=better or before.better_next_time,
    )
    change = Change(known, after)
    return intake.take(row, key, change, picture.put_celebration)


def _target(row: Row, intake: Intake, code: str | None) -> Decimal | None:
    if not code or row.says("metric") or row.says("words"):
        return row.cell("target", as_number)
    most = intake.most_dots(code)
    dots = row.cell("target", lambda cell: as_dots(cell, least=1, most=most))
    return None if dots is None else Decimal(dots)


def _subject_column(row: Row) -> str:
    """Return the column at which a goal is known: the last one that is filled."""
    filled = [column for column in _SUBJECTS if row.says(column)]
    return filled[-1] if filled else "metric"


def _check_subject(row: Row) -> None:
    if sum(1 for column in _SUBJECTS if row.says(column)) != 1:
        row.refuse(_subject_column(row), RefusedError("import-goal-needs-one-subject"))


def _check_target(row: Row, said: dict[str, Any], known: Goal | None) -> None:
    target = said.get("target", known.target if known else None)
    upper = said.get("upper", known.upper if known else None)
    if target is None and not row.says("words"):
        row.refuse("target", RefusedError("text-empty"))
    elif target is not None and upper is not None and upper < target:
        row.refuse("upper", RefusedError("import-upper-below-target"))


def _known(
    intake: Intake,
    owner_name: str,
    period: Period,
    metric_name: str | None,
    code: str | None,
    words: str | None,
) -> Goal | None:
    picture = intake.picture
    owner = picture.owner_named(owner_name) if owner_name else None
    if owner is None:
        return None
    if metric_name:
        metric = picture.metric_named(owner, metric_name)
        return picture.goal_with((owner, period, metric.id)) if metric else None
    codes = {fold(known): known for known in picture.academy.model.codes}
    if code:
        return picture.goal_with((owner, period, f"process:{codes.get(fold(code), code)}"))
    return picture.goal_with((owner, period, fold(words))) if words else None


def _metric(row: Row, intake: Intake, owner: Owner, name: str) -> Metric | None:
    found = intake.picture.metric_named(owner, name)
    if found is None:
        whose = intake.picture.name_of(owner)
        row.refuse("metric", RefusedError("import-no-such-metric", owner=whose, value=name))
    return found


def _stated(state: GoalState | None, goal: Goal) -> GoalState:
    if state is None or goal.words is not None:
        return state or goal.stated
    return GoalState.DROPPED if state is GoalState.DROPPED else GoalState.OPEN
