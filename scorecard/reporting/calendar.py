"""A person's calendar in words, without a number: calendars are often read by others too."""

from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

from scorecard.domain.academy import Academy
from scorecard.domain.metrics import Visibility
from scorecard.exchange.calendar_file import CalendarEntry
from scorecard.reporting.moment_words import kind_words
from scorecard.text import Text
from scorecard.views.calendar import CalendarDate, CalendarView, DateKind
from scorecard.views.judged_goals import JudgedGoal

_PAGES = {
    DateKind.MONTH: "/month",
    DateKind.DOTS: "/rocket",
    DateKind.GOAL: "/goals",
    DateKind.CELEBRATION: "/celebrations",
    DateKind.MOMENT: "/celebrations",
}


def calendar_entries(
    view: CalendarView, academy: Academy, text: Text, *, home: str
) -> Iterator[CalendarEntry]:
    """Yield the days with their words and the way into the app, which is at `home`."""
    host = urlsplit(home).hostname or "localhost"
    for shown in view.dates:
        about = _about(shown, academy, text)
        yield CalendarEntry(
            uid=f"{shown.key}@{host}",
            day=shown.day,
            title=text(f"calendar-{shown.kind}", about=about),
            what=text(f"calendar-{shown.kind}-what"),
            address=_address(shown, home),
        )


def _about(shown: CalendarDate, academy: Academy, text: Text) -> str:
    period = text.period(shown.period, academy.calendar)
    if shown.judged is not None:
        return text("calendar-of", name=_goal(shown.judged, academy, text), period=period)
    if shown.reached is not None:  # its name would tell of a metric, or hold a number
        return text("calendar-of", name=kind_words(text, shown.reached), period=period)
    return text("calendar-of", name=shown.team.name, period=period) if shown.team else period


def _goal(judged: JudgedGoal, academy: Academy, text: Text) -> str:
    goal, metric = judged.goal, judged.metric
    if (metric.visibility if metric else goal.visibility) is Visibility.ME:
        return text("calendar-own-goal")
    if metric is not None:
        return metric.name
    if goal.process is None:
        return goal.words or ""
    known = goal.process in academy.model.codes
    return text.words(academy.model.process(goal.process).name) if known else goal.process


def _address(shown: CalendarDate, home: str) -> str:
    query = f"?{urlencode({'team': shown.team.key})}" if shown.team else ""
    return f"{home.rstrip('/')}{_PAGES[shown.kind]}{query}"
