"""The half-year report: what a team hangs on the wall, as HTML or PDF."""

from collections.abc import Iterator
from datetime import date

from scorecard.charts.poster_rocket import rocket_drawing
from scorecard.charts.rocket_words import rocket_alt
from scorecard.domain.academy import Academy
from scorecard.exchange.paper import Drawing, Entry, Items, Paper, Section, Words, paper_html
from scorecard.reporting.celebration_parts import celebrations
from scorecard.reporting.curve_parts import curves
from scorecard.reporting.goal_words import goal_name
from scorecard.reporting.process_parts import processes
from scorecard.reporting.rocket_words import rocket_said
from scorecard.reporting.rockets import rocket_of
from scorecard.reporting.step_words import step_line
from scorecard.text import Text
from scorecard.views.report import ReportedProcess, ReportView

MOST = 40
"""How many goals, steps or celebrations a report lists; it counts more goals and celebrations."""


def report_html(view: ReportView, academy: Academy, text: Text, *, on: date) -> str:
    """Return the report as one HTML file; `on` is the day that it is made."""
    return paper_html(_paper(view, academy, text, on))


def _paper(view: ReportView, academy: Academy, text: Text, on: date) -> Paper:
    return Paper(
        language=text.language,
        heading=view.team.name,
        below=text.period(view.half_year, academy.calendar),
        sections=tuple(_sections(view, academy, text, on)),
        end=text("report-end", date=text.date(on), app=text("app-name")),
    )


def _sections(view: ReportView, academy: Academy, text: Text, on: date) -> Iterator[Section]:
    rocket = rocket_of(view, academy)
    picture = Drawing(rocket_drawing(rocket, text), rocket_alt(rocket, text))
    sentence = rocket_said(text, view.rocket, team=view.team.name)
    yield Section("", (Words(f"{sentence}."), picture), kind="rocket")
    yield from _moved(view, text)
    yield _next_steps(view, text)
    yield Section(text("report-goals"), (_goals(view, academy, text),))
    yield Section(text("report-processes"), tuple(processes(view, academy, text)))
    if view.metrics:
        yield Section(
            text("report-curves"), tuple(curves(view, academy, text, on=on)), kind="curves"
        )
    yield Section(text("report-celebrated"), (celebrations(view, academy, text, most=MOST),))


def _moved(view: ReportView, text: Text) -> Iterator[Section]:
    """Yield what rose and what fell, side by side; a team's first half-year has neither."""
    if not any(view.rocket.before.values()):
        return
    risen = [_change_said(p, text) for p in view.processes if _change(p) > 0]
    fallen = [_change_said(p, text) for p in view.processes if _change(p) < 0]
    rose = Entry(text("report-risen"), None, (_items(risen, text("report-nothing-risen")),), 2)
    fell = Entry(text("report-fallen"), None, (_items(fallen, text("report-nothing-fallen")),), 2)
    yield Section("", (rose, fell), kind="moved")


def _change(found: ReportedProcess) -> int:
    return (found.now.dots if found.now else 0) - (found.before.dots if found.before else 0)


def _change_said(found: ReportedProcess, text: Text) -> str:
    name = text.words(found.process.name) if found.process else ""
    return text(
        "report-change",
        process=f"{found.code} {name}".strip(),
        before=found.before.dots if found.before else 0,
        now=found.now.dots if found.now else 0,
    )


def _next_steps(view: ReportView, text: Text) -> Section:
    steps = tuple((step.words, step_line(step, view.people, text)) for step in view.steps[:MOST])
    blocks = [Items(steps) if steps else Words(text("report-no-next-steps"), quiet=True)]
    if view.earlier:
        became = tuple((step.words, text.choice(step.state)) for step in view.earlier[:MOST])
        blocks += [Words(text("report-earlier-steps")), Items(became)]
    return Section(text("report-next-steps"), tuple(blocks))


def _goals(view: ReportView, academy: Academy, text: Text) -> Items | Words:
    listed = tuple((goal_name(text, academy, g), text.choice(g.state)) for g in view.goals[:MOST])
    more = len(view.goals) - len(listed)
    if more > 0:
        listed += ((text("report-more", count=more), ""),)
    return Items(listed) if listed else Words(text("report-no-goals"), quiet=True)


def _items(lines: list[str], otherwise: str) -> Items | Words:
    return Items(tuple((line, "") for line in lines)) if lines else Words(otherwise, quiet=True)
