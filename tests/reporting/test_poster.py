"""The poster has the team's rings, its next steps and its open goals, and one sheet is enough."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from scorecard.app import App
from scorecard.charts.poster import Sheet
from scorecard.domain.goals import Goal, Sense
from scorecard.domain.next_steps import StepState
from scorecard.domain.periods import Period
from scorecard.reporting.poster import poster_drawing, poster_pdf
from scorecard.store.goals import add_goal
from scorecard.text import LANGUAGES, text_in
from tests.academies import SmallAcademy
from tests.reporting.halves import hold_session, report_of


def words(app: App, language: str = "en", **parts: object) -> str:
    view = replace(report_of(app), **parts)  # type: ignore[arg-type]
    return poster_drawing(view, app.academy, text_in(language), Sheet.A3)


def test_steps_say_who_and_until_when(app: App, small: SmallAcademy) -> None:
    hold_session(app, small)

    assert ">Visit three · Ville Koski · by 15 Jan 2027</text>" in words(app)
    assert "viimeistään 15.1.2027" in words(app, "fi")


def test_a_step_that_was_dropped_hangs_on_no_wall(app: App, small: SmallAcademy) -> None:
    hold_session(app, small)
    (step,) = report_of(app).steps

    assert "Visit three" not in words(app, steps=(replace(step, state=StepState.DROPPED),))


def test_goals_for_dots_are_rings_and_the_open_ones_besides_are_listed(
    app: App, small: SmallAcademy
) -> None:
    drawn = words(app)

    assert drawn.count("stroke-dasharray") == 1 + 1  # the second dot of A3, and the legend
    assert "Goals" not in drawn  # the trip abroad is reached


@pytest.mark.parametrize(
    ("target", "upper", "sense", "said"),
    [
        ("7300", None, None, "Cash ≥ 7 300.00 € · 2026"),
        ("500", None, Sense.AT_MOST, "Cash ≤ 500.00 € · 2026"),
        ("1", "2", Sense.WITHIN, "Cash 1.00 € – 2.00 € · 2026"),
    ],
)
def test_goals_in_numbers_are_short(
    app: App,
    small: SmallAcademy,
    target: str,
    upper: str | None,
    sense: Sense | None,
    said: str,
) -> None:
    cash = small.metrics["cash"]
    goal = Goal(
        0,
        cash.owner,
        Period.parse("2026"),
        metric_id=cash.id,
        target=Decimal(target),
        upper=Decimal(upper) if upper else None,
        sense=sense,
    )
    app.database.write(lambda session: add_goal(session, goal))

    root = ElementTree.fromstring(words(app))  # noqa: S314 - our own
    lines = " ".join(found.text or "" for found in root.iter() if found.tag.endswith("}text"))
    assert said in lines.replace("\xa0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("sheet", list(Sheet))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_poster_is_one_sheet(
    app: App, small: SmallAcademy, language: str, sheet: Sheet
) -> None:
    hold_session(app, small)

    made = poster_pdf(report_of(app), app.academy, text_in(language), sheet)

    (page,) = PdfReader(BytesIO(made)).pages
    sides = [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]]
    assert tuple(sides) == sheet.millimetres
    said = page.extract_text()
    assert "Usva" in said
    assert {"en": "Autumn 2026", "fi": "Syksy 2026"}[language] in said
    assert {"en": "Next steps", "fi": "Seuraavat askeleet"}[language] in said
