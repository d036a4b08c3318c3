"""Rows of archives about events, celebrations, and what stands with them; only new ones count.

What people here have written, planned, said or hung up stays as it is, whatever a file says.
"""

from datetime import datetime

from scorecard.domain.celebration_wall import (
    COMMENT_LIMIT,
    Cheer,
    Comment,
    OccasionCelebration,
    Plan,
)
from scorecard.domain.celebrations import WallPicture
from scorecard.domain.events import MOST_EVENTS, MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import Occasion
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period, month_of
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MONTHS_AHEAD
from scorecard.domain.words import clean_text, fold
from scorecard.exchange.causes import taken_cause, taken_held, taken_occasion
from scorecard.exchange.cells import as_choice, as_day, as_email, as_month, as_note, excerpt, shown
from scorecard.exchange.changes import Change, Verdict
from scorecard.exchange.choices import VISIBILITY
from scorecard.exchange.intake import Intake, Row
from scorecard.exchange.memory import somebody_in
from scorecard.exchange.our_picture import our_picture
from scorecard.exchange.raw import Cell
from scorecard.exchange.wall_held import Hanging


def take_event(row: Row, intake: Intake) -> Verdict:
    """Take in what was written about a month; the same words written twice are two events."""
    wall = intake.picture.wall
    owner_name, month = row.named("owner"), row.filled("month", as_month)
    words = row.named("words")
    visibility = row.filled("visibility", lambda cell: as_choice(cell, VISIBILITY))
    row.settle()
    owner = intake.owner(row, owner_name)
    if owner and owner.kind is OwnerKind.ACADEMY:
        row.refuse("owner", RefusedError("import-no-such-owner", value=owner_name))
    row.settle()
    assert owner is not None  # noqa: S101 - settled above
    key = _event_key(intake, owner, month, words)
    alike = wall.events_worded(owner, month, words)
    known = alike[key[-1]] if key[-1] < len(alike) else None
    if known is None:
        _check_room(row, intake, owner, month)
    if owner.kind is OwnerKind.TEAM:
        visibility = Visibility.TEAM
    new = MonthEvent(owner, month, words, visibility, intake.picture.next_id())
    return intake.take(row, key, Change(known, known or new), wall.put_event)


def take_occasion(row: Row, intake: Intake) -> Verdict:
    """Take in how a moment was celebrated that is no goal."""
    picture, wall = intake.picture, intake.picture.wall
    held_on, opened_on = row.filled("date", as_day), row.cell("opened_on", as_day)
    how, better = row.cell("how", as_note) or "", row.cell("better_next_time", as_note) or ""
    occasion = taken_occasion(row, intake)
    key = ("occasion", occasion)
    intake.once(row, "moment", key, "import-same-celebration")
    if held_on > picture.today:
        row.refuse("date", RefusedError("celebration-in-the-future"))
    row.settle()
    by = somebody_in(row.line["recorded_by"], picture)
    known = wall.occasions.get(occasion)
    after = known or OccasionCelebration(
        picture.next_id(), occasion, held_on, how, better, by, opened_on=opened_on
    )
    return intake.take(row, key, Change(known, after), wall.put_occasion)


def take_plan(row: Row, intake: Intake) -> Verdict:
    """Take in how something is going to be celebrated; what was celebrated needs no plan."""
    picture, wall = intake.picture, intake.picture.wall
    how, planned_on = row.filled("how", as_note), row.cell("planned_on", as_day)
    cause = taken_cause(row, intake)
    key = ("plan", cause)
    column = "moment" if isinstance(cause, Occasion) else "goal"
    intake.once(row, column, key, "import-same-plan")
    if cause in wall.occasions or cause in picture.celebrations:
        return Verdict.UNCHANGED
    by = somebody_in(row.line["planned_by"], picture)
    known = wall.plans.get(cause)
    new = Plan(cause, how, planned_on, by, version=0)
    return intake.take(row, key, Change(known, known or new), wall.put_plan)


def take_cheer(row: Row, intake: Intake) -> Verdict:
    """Take in that somebody cheers a celebration."""
    wall = intake.picture.wall
    email, at = row.filled("email", as_email), row.filled("cheered_at", _as_time)
    person_id, held = _person(row, intake, email), taken_held(row, intake)
    key = (held.id, person_id)
    intake.once(row, "email", ("cheer", *key), "import-same-cheer")
    known = wall.cheers.get(key)
    change = Change(known, known or Cheer(*key, at))
    return intake.take(row, ("cheer", *key), change, wall.put_cheer)


def take_comment(row: Row, intake: Intake) -> Verdict:
    """Take in what somebody says to a celebration; said at the same moment, it is the same."""
    wall = intake.picture.wall
    email, at = row.filled("email", as_email), row.filled("said_at", _as_time)
    words = row.filled("words", _as_comment)
    person_id, held = _person(row, intake, email), taken_held(row, intake)
    told = (held.id, person_id, words, at)
    intake.once(row, "words", ("comment", *told), "import-same-comment")
    alike = wall.comments_to(held.id)
    known = next((c for c in alike if (c.person_id, c.words, c.said_at) == told[1:]), None)
    change = Change(known, known or Comment(intake.picture.next_id(), *told))
    return intake.take(row, ("comment", *told), change, wall.put_comment)


def take_picture(row: Row, intake: Intake) -> Verdict:
    """Take in the picture of a celebration that has none here; it is looked at only then."""
    wall = intake.picture.wall
    held = taken_held(row, intake)
    key = ("picture", held.id)
    intake.once(row, "picture", key, "import-same-picture")
    known = wall.pictures.get(held.id)
    if known is not None:
        return intake.take(row, key, Change(known, known), wall.put_picture)
    found = row.filled("picture", _as_picture)
    row.settle()
    new = Hanging(held.id, found.width, found.height, len(found.content), found.content)
    return intake.take(row, key, Change(None, new), wall.put_picture)


def _event_key(
    intake: Intake, owner: Owner, month: Period, words: str
) -> tuple[str, Owner, Period, str, int]:
    number = 0
    while ("event", owner, month, fold(words), number) in intake.seen:
        number += 1
    return "event", owner, month, fold(words), number


def _check_room(row: Row, intake: Intake, owner: Owner, month: Period) -> None:
    picture = intake.picture
    if month > month_of(picture.today).plus(MONTHS_AHEAD):
        row.refuse("month", RefusedError("event-too-far-ahead"))
    if len(picture.wall.events_in(owner, month)) >= MOST_EVENTS:
        row.refuse("words", RefusedError("events-enough", most=MOST_EVENTS))
    row.settle()


def _person(row: Row, intake: Intake, email: str | None) -> int:
    row.settle()
    found = intake.person(row, email or "")
    row.settle()
    assert found is not None  # noqa: S101 - settled above
    return found.id


def _as_comment(cell: Cell | None) -> str:
    return clean_text(shown(cell), limit=COMMENT_LIMIT, lines=True)


def _as_picture(cell: Cell | None) -> WallPicture | None:
    return None if cell is None else our_picture(shown(cell))


def _as_time(cell: Cell | None) -> datetime | None:
    if cell is None:
        return None
    try:
        at = datetime.fromisoformat(shown(cell))
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise RefusedError("import-not-a-time", value=excerpt(cell))
    return at
