"""Rows of the sheets that only archives have: what teams settled, revealed, said and decided."""

from dataclasses import replace
from datetime import date

from scorecard.domain.dot_sessions import Confirmation, Reveal
from scorecard.domain.dots import HalfYear, Source
from scorecard.domain.next_steps import MOST_STEPS, NextStep, StepState
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import fold
from scorecard.exchange.cells import as_choice, as_day, as_email, as_half_year, as_name
from scorecard.exchange.changes import Change, Verdict
from scorecard.exchange.choices import NAMES, STEP_STATE
from scorecard.exchange.dots_sheet import check_half_year
from scorecard.exchange.intake import Intake, Row
from scorecard.exchange.memory import moment_in, somebody_in


def take_half_year(row: Row, intake: Intake) -> Verdict:
    """Take in what a team settled for a half-year; only what is new is taken.

    Nothing is settled for answers that are here already, and nobody is shown the dots that a
    coach has given here and not shared.
    """
    picture = intake.picture
    team_name, half_year = row.named("team"), row.filled("period", as_half_year)
    names = row.filled("names", lambda cell: as_choice(cell, NAMES))
    closed_on = row.cell("closed_on", as_day)
    shared_on = row.cell("coach_shared_on", as_day)
    row.settle()
    team = intake.team(row, team_name)
    row.settle()
    assert team is not None  # noqa: S101 - settled above
    key = ("half-year", team.id, half_year)
    intake.once(row, "period", key, "import-same-half-year")
    known = picture.half_years.get((team.id, half_year))
    if known is None:
        _check_unknown(row, intake, team, half_year, "period")
    if _has_coachs_dots(intake, team, half_year):
        shared_on = None
    new = HalfYear(team.id, half_year, names, closed_on, version=0, coach_shared_on=shared_on)
    return intake.take(row, key, Change(known, known or new), picture.put_half_year)


def take_reveal(row: Row, intake: Intake) -> Verdict:
    """Take in that answers were revealed, in a half-year of which nothing is known here yet.

    In any other there may be answers that nobody has revealed, and a file must not.
    """
    held = intake.picture.sessions
    team_name, half_year = row.named("team"), row.filled("period", as_half_year)
    code = row.named("process")
    row.settle()
    team, process = intake.team(row, team_name), intake.process(row, code)
    row.settle()
    assert team is not None and process is not None  # noqa: S101, PT018 - settled above
    key = ("reveal", team.id, half_year, process)
    intake.once(row, "process", key, "import-same-reveal")
    check_half_year(row, intake, team, half_year)
    known = held.reveals.get((team.id, half_year, process))
    if known is None:
        _check_unknown(row, intake, team, half_year, "process")
    at = moment_in(row.line["revealed_at"])
    by = somebody_in(row.line["revealed_by"], intake.picture)
    new = Reveal(team.id, half_year, process, at, by)
    return intake.take(row, key, Change(known, known or new), held.put_reveal)


def take_confirmation(row: Row, intake: Intake) -> Verdict:
    """Take in that a member said openly that they have understood; once said is said."""
    held = intake.picture.sessions
    email, team_name = row.filled("email", as_email), row.named("team")
    half_year, code = row.filled("period", as_half_year), row.named("process")
    said_on = row.filled("said_on", as_day)
    row.settle()
    person, team = intake.person(row, email), intake.team(row, team_name)
    process = intake.process(row, code)
    row.settle()
    assert person is not None and team is not None and process is not None  # noqa: S101, PT018
    key = ("confirmation", team.id, half_year, person.id, process)
    intake.once(row, "process", key, "import-same-confirmation")
    check_half_year(row, intake, team, half_year)
    known = held.confirmations.get((team.id, half_year, person.id, process))
    after = known or Confirmation(team.id, half_year, process, person.id, said_on)
    return intake.take(row, key, Change(known, after), held.put_confirmation)


def take_next_step(row: Row, intake: Intake) -> Verdict:
    """Take in what a team decided to do next.

    The same words in the same half-year are the same step; said twice, they are two.
    """
    held = intake.picture.sessions
    team_name, half_year = row.named("team"), row.filled("period", as_half_year)
    words, who = row.named("words"), row.cell("who", as_email)
    due, code = row.cell("due", as_day), row.cell("process", as_name)
    state = row.filled("state", lambda cell: as_choice(cell, STEP_STATE))
    settled_on = _settled_on(row, state)
    row.settle()
    team, process = intake.team(row, team_name), intake.process(row, code)
    person_id = _who(row, intake, who)
    row.settle()
    assert team is not None  # noqa: S101 - settled above
    check_half_year(row, intake, team, half_year)
    key = _step_key(intake, team, half_year, words)
    alike = list(held.steps_worded(team.id, half_year, words))
    known = alike[key[-1]] if key[-1] < len(alike) else None
    if known is None and len(held.steps_in(team.id, half_year)) >= MOST_STEPS:
        row.refuse("words", RefusedError("steps-enough", most=MOST_STEPS))
        row.settle()
    by = somebody_in(row.line["given_by"], intake.picture)
    new = NextStep(team.id, half_year, words, given_by=by, id=intake.picture.next_id())
    before = known or new
    after = replace(
        before,
        person_id=person_id or before.person_id,
        due=due or before.due,
        process=process or before.process,
        state=state,
        settled_on=settled_on,
    )
    return intake.take(row, key, Change(known, after), held.put_next_step)


def _check_unknown(row: Row, intake: Intake, team: Team, half_year: Period, column: str) -> None:
    if (team.id, half_year) in intake.begun:
        row.refuse(column, RefusedError("import-half-year-begun"))
    row.settle()


def _has_coachs_dots(intake: Intake, team: Team, half_year: Period) -> bool:
    return any(
        (team_id, period, source) == (team.id, half_year, Source.COACH)
        for team_id, _, period, source in intake.picture.ratings
    )


def _settled_on(row: Row, state: StepState) -> date | None:
    is_settled = state in (StepState.DONE, StepState.DROPPED)
    return row.filled("settled_on", as_day) if is_settled else None


def _who(row: Row, intake: Intake, email: str | None) -> int | None:
    found = intake.picture.person_named(email) if email else None
    if email and found is None:
        row.refuse("who", RefusedError("import-no-such-person", value=email))
    return found.id if found else None


def _step_key(
    intake: Intake, team: Team, half_year: Period, words: str
) -> tuple[str, int, Period, str, int]:
    number = 0
    while ("next-step", team.id, half_year, fold(words), number) in intake.seen:
        number += 1
    return "next-step", team.id, half_year, fold(words), number
