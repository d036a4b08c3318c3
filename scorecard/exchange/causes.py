"""What is celebrated, in the names that archives use: a goal, or an occasion of its owner.

A goal is named by `period` and `goal`, as in workbooks. An occasion has a `moment` instead, what
that is `about` (a metric by its name, a level, a number of years), and of a best one its `month`.
"""

from contextlib import suppress

from scorecard.domain.celebration_wall import Held
from scorecard.domain.moments import ON_METRICS, Cause, MomentKind, Occasion, occasion_of
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.exchange.cells import as_month, as_note, as_period, excerpt, shown
from scorecard.exchange.intake import Intake, Row
from scorecard.exchange.naming import goal_name
from scorecard.exchange.picture import Picture
from scorecard.exchange.raw import Cell
from scorecard.exchange.writing import Record


def cells_of(picture: Picture, cause: Cause) -> Record | None:
    """Return the cells that name what is celebrated; None if what it is about is gone."""
    if not isinstance(cause, Occasion):
        goal = picture.goals[cause]
        name = goal_name(picture, goal)
        return {"owner": picture.name_of(goal.owner), "period": goal.period, "goal": name}
    about = cause.about
    if cause.metric_id is not None:
        metric = picture.metrics.get(cause.metric_id)
        if metric is None or metric.owner != cause.owner:
            return None
        about = metric.name
    owner = picture.name_of(cause.owner)
    return {"owner": owner, "moment": cause.kind, "about": about, "month": cause.month}


def taken_cause(row: Row, intake: Intake) -> Cause:
    """Return what a row says is celebrated; whatever else it says must have been read before."""
    return taken_occasion(row, intake) if row.says("moment") else _taken_goal(row, intake)


def taken_occasion(row: Row, intake: Intake) -> Occasion:
    """Return which occasion a row means."""
    owner_name, about = row.named("owner"), row.named("about")
    kind = row.filled("moment", _as_moment)
    month = _month(row, kind)
    row.settle()
    owner = intake.owner(row, owner_name)
    row.settle()
    assert owner is not None  # noqa: S101 - settled above
    if kind in ON_METRICS:
        metric = intake.picture.metric_named(owner, about)
        if metric is None:
            no_metric = RefusedError("import-no-such-metric", owner=owner_name, value=about)
            row.refuse("about", no_metric)
        row.settle()
        assert metric is not None  # noqa: S101 - settled above
        return Occasion(owner, kind, str(metric.id), month)
    return _told(row, owner, kind, about)


def taken_held(row: Row, intake: Intake) -> Held:
    """Return the celebration that a row means, of whatever it is."""
    cause, picture = taken_cause(row, intake), intake.picture
    held: Held | None
    if isinstance(cause, Occasion):
        held = picture.wall.occasions.get(cause)
    else:
        held = picture.celebrations.get(cause)
    if held is None:
        column = "moment" if isinstance(cause, Occasion) else "goal"
        row.refuse(column, RefusedError("import-no-such-celebration"))
    row.settle()
    assert held is not None  # noqa: S101 - settled above
    return held


def _taken_goal(row: Row, intake: Intake) -> int:
    owner_name, period = row.named("owner"), row.filled("period", as_period)
    name = row.filled("goal", as_note)
    row.settle()
    owner = intake.owner(row, owner_name)
    goal = intake.picture.goal_named(owner, period, name) if owner else None
    if owner and goal is None:
        row.refuse("goal", RefusedError("import-no-such-goal"))
    row.settle()
    assert goal is not None  # noqa: S101 - settled above
    return goal.id


def _month(row: Row, kind: MomentKind | None) -> Period | None:
    return row.filled("month", as_month) if kind is MomentKind.BEST else None


def _told(row: Row, owner: Owner, kind: MomentKind, about: str) -> Occasion:
    occasion = Occasion(owner, kind, about)
    with suppress(NotAllowedError):
        if occasion_of(owner, occasion.key) == occasion:
            return occasion
    row.refuse("about", RefusedError("import-not-a-moment", value=excerpt(about)))
    row.settle()
    raise AssertionError(about)  # settling has ended the row


def _as_moment(cell: Cell | None) -> MomentKind | None:
    if cell is None:
        return None
    try:
        return MomentKind(shown(cell))
    except ValueError:
        raise RefusedError("import-not-a-moment", value=excerpt(cell)) from None
