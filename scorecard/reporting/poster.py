"""The poster: a team's rocket with goals and next steps, as SVG or PDF."""

from scorecard.charts.poster import Poster, Sheet, poster_svg
from scorecard.domain.academy import Academy
from scorecard.domain.goals import GoalState
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.exchange.paper import sheet_html
from scorecard.exchange.pdf import pdf_of
from scorecard.reporting.goal_words import goal_in_short
from scorecard.reporting.rockets import rocket_of
from scorecard.reporting.step_words import step_line
from scorecard.text import Text
from scorecard.views.report import ReportView

MOST = 3
"""How many goals and next steps find room on a poster."""


def poster_drawing(view: ReportView, academy: Academy, text: Text, sheet: Sheet) -> str:
    """Return the poster as SVG.

    Goals for dots are rings in the rocket, so only the others are listed.
    """
    steps = [s for s in view.steps if s.state is not StepState.DROPPED]
    goals = [
        judged
        for judged in view.goals
        if not judged.goal.process and judged.state is GoalState.OPEN
    ]
    poster = Poster(
        team=view.team.name,
        half_year=text.period(view.half_year, academy.calendar),
        rocket=rocket_of(view, academy),
        steps=tuple(_step(step, view, text) for step in steps[:MOST]),
        goals=tuple(goal_in_short(text, academy, judged) for judged in goals[:MOST]),
    )
    return poster_svg(poster, text, sheet)


def poster_pdf(view: ReportView, academy: Academy, text: Text, sheet: Sheet) -> bytes:
    """Return the poster as PDF of the sheet's size."""
    width, height = sheet.millimetres
    title = f"{view.team.name} · {text.period(view.half_year, academy.calendar)}"
    svg = poster_drawing(view, academy, text, sheet)
    return pdf_of(sheet_html(svg, title=title, language=text.language, width=width, height=height))


def _step(step: NextStep, view: ReportView, text: Text) -> str:
    more = step_line(step, view.people, text, with_state=False)
    return f"{step.words.rstrip('.')} · {more}" if more else step.words
