"""The sentences on how far "every member has understood" holds, then and today."""

from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.ui.visit import Visit
from scorecard.views.rocket import RocketView
from scorecard.views.understood import TodayView, UnderstoodView


def understood_words(
    visit: Visit, rocket: RocketView, found: UnderstoodView, today: TodayView | None
) -> list[str]:
    """Return what is known, one line for each thing.

    For a half-year that is past, and as long as nothing was counted, its own answers; else
    how it stands with the members of today, and who has answered of late.
    """
    if today is None:
        return [_then(visit, found)]
    lines = _today(visit, rocket.half_year, today)
    if found.understood is None:
        lines.append(_progress(visit, rocket.half_year, found))
    elif found.silent:
        lines.append(visit.text("rocket-understood-silent", names=_named(visit, found.silent)))
    return lines


def _then(visit: Visit, found: UnderstoodView) -> str:
    text = visit.text
    if found.is_unanimous:
        return text("rocket-understood-all")
    members = text.number(found.members)
    if found.understood is None:
        said = text("rocket-answered", answered=text.number(found.answered), members=members)
    else:
        understood = text.number(found.understood)
        said = text("rocket-understood-some", understood=understood, members=members)
    if found.not_yet:
        said += " " + text("rocket-understood-not-yet", count=found.not_yet)
    if found.silent:
        said += " " + text("rocket-understood-silent", names=_named(visit, found.silent))
    return said


def _today(visit: Visit, half_year: Period, today: TodayView) -> list[str]:
    text = visit.text
    if today.is_unanimous:
        return [text("today-all")]
    if today.understood is not None:
        understood, members = text.number(today.understood), text.number(today.members)
        parts = [text("today-some", understood=understood, members=members)]
    else:
        parts = _parts(visit, half_year, today)
    if today.unheard:
        parts.append(text("today-unheard", names=_named(visit, today.unheard)))
    return [" ".join(parts)] if parts else []


def _parts(visit: Visit, half_year: Period, today: TodayView) -> list[str]:
    text, parts = visit.text, []
    period = text.period(today.period, visit.app.academy.calendar)
    if today.then is not None:
        understood, members = text.number(today.then), text.number(today.of_then)
        parts.append(text("today-then", period=period, understood=understood, members=members))
    elif today.period != half_year:  # of this one it may still be to come
        parts.append(text("today-not-counted", period=period))
    if today.joined:
        said = today.joined_and_said
        parts.append(text("today-joined", count=len(today.joined), said=said))
    if today.said:
        parts.append(text("today-said", names=_named(visit, today.said)))
    return parts


def _progress(visit: Visit, half_year: Period, found: UnderstoodView) -> str:
    text = visit.text
    said = text(
        "today-progress",
        period=text.period(half_year, visit.app.academy.calendar),
        answered=text.number(found.answered),
        members=text.number(found.members),
    )
    if found.silent:
        said += " " + text("rocket-understood-silent", names=_named(visit, found.silent))
    return said


def _named(visit: Visit, people: tuple[Person, ...]) -> str:
    return visit.text.list([person.name for person in people])
