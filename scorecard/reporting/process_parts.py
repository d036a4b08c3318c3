"""Process by process: the dots, why they were given, and how far members agreed."""

from collections.abc import Iterator

from scorecard.charts.poster_marks import dots_drawing, spread_drawing
from scorecard.charts.rocket_state import Rocket, dot_states
from scorecard.charts.rocket_words import dots_said, meaning_of
from scorecard.domain.academy import Academy
from scorecard.domain.people import Person
from scorecard.domain.spreads import Spread
from scorecard.exchange.paper import Block, Drawing, Entry, Fact, Facts, Words
from scorecard.reporting.rockets import rocket_of
from scorecard.text import Text
from scorecard.views.report import ReportedProcess, ReportView


def processes(view: ReportView, academy: Academy, text: Text) -> Iterator[Entry]:
    """Yield an entry for each process, in the order of the rocket."""
    rocket = rocket_of(view, academy)
    for found in view.processes:
        yield _known(found, rocket, text) if found.process else _former(found, text)


def _known(found: ReportedProcess, rocket: Rocket, text: Text) -> Entry:
    process = found.process
    assert process is not None  # noqa: S101 - the caller has looked
    said = dots_said(process, rocket, text)
    drawn = dots_drawing(dot_states(process, rocket), rocket.change(found.code), said=said)
    meaning = meaning_of(process, rocket, text) if found.now else text("chart-unrated")
    heading = f"{found.code} {text.words(process.name)}"
    blocks = (
        *_answers(found, text),
        Words(meaning, quiet=True),
        *_why(found, rocket, text),
        *_who(found, text),
    )
    return Entry(heading, Drawing(drawn, said, wide=False), blocks)


def _former(found: ReportedProcess, text: Text) -> Entry:
    """Return what no model has that we know: its code, and how many dots it got."""
    dots = found.now.dots if found.now else 0
    return Entry(found.code, None, (Words(text("rocket-dots-choice", count=dots)),))


def _why(found: ReportedProcess, rocket: Rocket, text: Text) -> Iterator[Block]:
    rating = found.rating
    if rating is None:
        return
    facts = []
    if found.now and found.now.carried:
        period = text.period(found.now.rated_in, rocket.calendar)
        facts.append(Fact(text("report-rated"), text("chart-carried-from", period=period)))
    if rating.reason:
        facts.append(Fact(text("report-why"), rating.reason))
    if rating.evidence:
        facts.append(Fact(text("rocket-history-evidence"), rating.evidence, rating.evidence))
    if rating.attested:
        facts.append(Fact(text("report-attested"), rating.attested))
    if (agreed := found.agreement) and agreed.understood is not None:
        understood, members = text.number(agreed.understood), text.number(agreed.members)
        said = text("rocket-understood-some", understood=understood, members=members)
        facts.append(Fact(text("report-understood"), said))
    if facts:
        yield Facts(tuple(facts))


def _answers(found: ReportedProcess, text: Text) -> Iterator[Block]:
    if found.spread is None:
        return
    said = _spread_said(found.spread, text)
    below = text("report-answers", count=found.spread.answers)
    yield Drawing(spread_drawing(found.spread.counts, said=said), said, below, wide=False)


def _who(found: ReportedProcess, text: Text) -> Iterator[Block]:
    if found.said:
        named = (Fact(_dots(dots, text), _names(people)) for dots, people in found.said.items())
        yield Facts(tuple(named))


def _spread_said(found: Spread, text: Text) -> str:
    return " · ".join(f"{_dots(dots, text)}: {count}" for dots, count in enumerate(found.counts))


def _dots(dots: int, text: Text) -> str:
    return text("rocket-dots-choice", count=dots)


def _names(people: tuple[Person, ...]) -> str:
    return ", ".join(person.name for person in people)
