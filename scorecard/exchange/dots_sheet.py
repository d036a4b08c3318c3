"""Rows of the sheets dots and assessments."""

from dataclasses import replace

from scorecard.domain.dots import Assessment, Rating, Source
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.cells import (
    as_choice,
    as_dots,
    as_email,
    as_half_year,
    as_note,
    as_web_address,
)
from scorecard.exchange.changes import Change, Verdict
from scorecard.exchange.choices import SOURCE
from scorecard.exchange.intake import Intake, Row


def take_dots(row: Row, intake: Intake) -> Verdict:
    """Take dots in; other dots or words than are stored are the rating's next revision.

    When imported dots were given nobody knows: they count for the half-year's last day.
    """
    picture = intake.picture
    team_name, half_year = row.named("team"), row.filled("period", as_half_year)
    code = row.named("process")
    most = intake.most_dots(code)
    dots = row.filled("dots", lambda cell: as_dots(cell, most=most))
    source = row.cell("source", lambda cell: as_choice(cell, SOURCE)) or Source.TEAM
    reason = row.cell("reason", as_note)
    evidence = row.cell("evidence", as_web_address)
    row.settle()
    team, process = intake.team(row, team_name), intake.process(row, code)
    row.settle()
    assert team is not None and process is not None  # noqa: S101, PT018 - settled above
    key = (team.id, process, half_year, source)
    intake.once(row, "process", ("rating", *key), "import-same-rating")
    check_half_year(row, intake, team, half_year)
    known = picture.ratings[key][-1] if key in picture.ratings else None
    new = Rating(
        team.id,
        process,
        half_year,
        dots,
        given_on=min(picture.academy.calendar.last_day(half_year), picture.today),
        model=picture.academy.model_version,
        source=source,
        reason=reason or (known.reason if known else ""),
        evidence=evidence or (known.evidence if known else ""),
        imported=True,
        revision=known.revision + 1 if known else 1,
        id=picture.next_id(),
    )
    after = known if known and _content(known) == _content(new) else new
    if source is Source.COACH:
        intake.private.add(row.table.name)
    _note_brought(row, intake, known, team, half_year)
    change = Change(known, after)
    return intake.take(row, ("rating", *key), change, picture.put_rating)


def take_assessment(row: Row, intake: Intake) -> Verdict:
    """Take a member's own answer in.

    A stored answer is left alone as long as it is secret, and once it was revealed in a
    session, and the row counts as unchanged whatever it says: guessing must not find out what
    somebody answered. Nobody answers after a reveal; that an answer is missing is no secret.
    """
    picture = intake.picture
    email, team_name = row.filled("email", as_email), row.named("team")
    half_year, code = row.filled("period", as_half_year), row.named("process")
    most = intake.most_dots(code)
    dots = row.filled("dots", lambda cell: as_dots(cell, most=most))
    note = row.cell("note", as_note)
    row.settle()
    person, team = intake.person(row, email), intake.team(row, team_name)
    process = intake.process(row, code)
    row.settle()
    assert person is not None and team is not None and process is not None  # noqa: S101, PT018
    key = (team.id, half_year, person.id, process)
    intake.once(row, "process", ("assessment", *key), "import-same-assessment")
    check_half_year(row, intake, team, half_year)
    known = picture.assessments.get(key)
    before = known or Assessment(person.id, team.id, half_year, process, dots)
    after = replace(before, dots=dots, note=note or before.note)
    was_revealed = (team.id, half_year, process) in intake.revealed
    if known and (was_revealed or picture.is_secret(team.id, half_year, process)):
        after = known
    if known is None and was_revealed:
        row.refuse("process", RefusedError("import-answer-revealed"))
        row.settle()
    _note_brought(row, intake, known, team, half_year)
    change = Change(known, after)
    return intake.take(row, ("assessment", *key), change, picture.put_assessment)


def check_half_year(row: Row, intake: Intake, team: Team, half_year: Period) -> None:
    """Refuse a half-year that has not begun, or is older than the team; the stage ends here."""
    calendar, today = intake.picture.academy.calendar, intake.picture.today
    if half_year > calendar.half_year_of(today):
        row.refuse("period", RefusedError("half-year-in-the-future"))
    elif calendar.age(team.founded, half_year) < 1:
        row.refuse("period", RefusedError("half-year-before-the-team"))
    row.settle()


def _note_brought(row: Row, intake: Intake, known: object, team: Team, half_year: Period) -> None:
    if known is None and not row.table.is_archived:
        intake.brought.add((team.id, half_year))


def _content(rating: Rating) -> tuple[object, ...]:
    return rating.dots, rating.reason, rating.evidence
