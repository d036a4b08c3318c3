"""The rocket in words: a table, a sentence, and what is said about each process."""

from scorecard.charts.rocket_state import Rocket, change_mark
from scorecard.charts.specs import Table
from scorecard.domain.model import Process
from scorecard.text import Text


def rocket_rows(rocket: Rocket, text: Text) -> Table:
    """Return the rocket as a table, one line per process, with translated headings."""
    return [
        {
            text("chart-code"): process.code,
            text("common-process"): text.words(process.name),
            text("chart-dots"): dots_said(process, rocket, text),
            text("chart-rated"): rated_said(process, rocket, text),
            text("chart-change"): change_mark(rocket.change(process.code)),
            text("common-goal"): str(rocket.goals.get(process.code, "")),
        }
        for process in rocket.model.processes
    ]


def rocket_alt(rocket: Rocket, text: Text) -> str:
    """Return the rocket in a sentence: how many dots, what changed, what was carried."""
    carried = sum(1 for held in rocket.shown.values() if held and held.carried)
    parts = [text("chart-rocket-total", dots=rocket.total, most=rocket.model.most_dots)]
    growth = rocket.growth if any(rocket.before.values()) else 0  # the first has not grown
    if growth > 0:
        parts.append(text("chart-rocket-grew", dots=growth))
    elif growth < 0:
        parts.append(text("chart-rocket-fell", dots=-growth))
    if carried:
        parts.append(text("chart-rocket-carried", count=carried))
    return " ".join(parts)


def dots_said(process: Process, rocket: Rocket, text: Text) -> str:
    """Return how many dots of how many, or that nothing was rated yet."""
    if rocket.shown.get(process.code) is None:
        return text("chart-unrated")
    return text("chart-dots-of", dots=rocket.dots(process.code), most=process.most_dots)


def rated_said(process: Process, rocket: Rocket, text: Text) -> str:
    """Return the half-year of the rating, and whether it was carried on from there."""
    held = rocket.shown.get(process.code)
    if held is None:
        return text("chart-unrated")
    period = text.period(held.rated_in, rocket.calendar)
    return text("chart-carried-from", period=period) if held.carried else period


def meaning_of(process: Process, rocket: Rocket, text: Text) -> str:
    """Return what the model says about the last dot that is there."""
    dots = min(rocket.dots(process.code), process.most_dots)
    if not dots or not process.statements[dots - 1]:
        return text("dots-meaning-0")
    return text.words(process.statements[dots - 1][0])


def said(process: Process, rocket: Rocket, text: Text) -> str:
    """Return everything about a process in a line, for screen readers."""
    parts = [
        f"{process.code} {text.words(process.name)}",
        dots_said(process, rocket, text),
        rated_said(process, rocket, text) if rocket.shown.get(process.code) else "",
        change_mark(rocket.change(process.code)),
    ]
    if goal := rocket.goals.get(process.code):
        parts.append(text("chart-goal-dots", dots=goal))
    return ", ".join(part for part in parts if part)
