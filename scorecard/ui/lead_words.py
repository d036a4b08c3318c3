"""What the leader's screen says first, and how far the members have understood."""

from scorecard.domain.people import Person
from scorecard.ui.markdown import plain
from scorecard.ui.session_spread import names_of
from scorecard.ui.visit import Visit
from scorecard.views.dot_session import DotSessionView
from scorecard.views.leading import LeadingView
from scorecard.views.session_process import AtProcess


def before_sentence(visit: Visit, view: LeadingView) -> str:
    """Return where the half-year of the team stands, as the page's title."""
    period = visit.text.period(view.half_year, visit.app.academy.calendar)
    state = "closed" if view.closed else "over" if view.ended else "ready"
    return plain(visit.text(f"lead-state-{state}", team=view.team.name, period=period))


def lead_sentence(visit: Visit, held: DotSessionView, at: AtProcess | None) -> str:
    """Return how the process in hand stands, or the whole agenda, as the page's title."""
    text = visit.text
    if at is None:
        agreed = sum(1 for station in held.stations if station.agreed)
        return plain(text("lead-state-summary", count=agreed, of=len(held.stations)))
    code = at.process.code
    if at.now is not None:
        dots = text("rocket-dots-choice", count=at.now.dots)
        return plain(text("lead-state-agreed", process=code, dots=dots))
    if at.revealed is not None:
        return plain(text("lead-state-revealed", process=code))
    answered = len(at.answered)
    return plain(text("lead-state-answering", process=code, count=answered, of=len(held.members)))


def process_name(visit: Visit, code: str) -> str:
    """Return a process' code and name."""
    name = visit.text.words(visit.app.academy.model.process(code).name)
    return f"{code} · {name}"


def understood_words(visit: Visit, held: DotSessionView, at: AtProcess) -> str:
    """Return how far "every member has understood" holds, with names where they are shown."""
    text, found = visit.text, at.revealed
    if found is None:
        return ""
    if found.is_unanimous:
        return text("rocket-understood-all")
    said = [_not_yet(visit, held, at)]
    if found.silent:
        said.append(text("rocket-understood-silent", names=names_of(visit, found.silent)))
    return " ".join(line for line in said if line)


def _not_yet(visit: Visit, held: DotSessionView, at: AtProcess) -> str:
    found = at.revealed
    if found is None or found.understood is None:
        return ""
    count = max(0, len(held.members) - found.understood - len(found.silent))
    if found.not_yet:
        return visit.text("lead-not-yet-names", names=names_of(visit, found.not_yet), count=count)
    return visit.text("rocket-understood-not-yet", count=count) if count else ""


def other_leader(visit: Visit, held: DotSessionView) -> Person | None:
    """Return who else leads, if there is only one whom it can be."""
    others = [person for person in held.leaders if person.id != visit.person.id]
    return others[0] if len(others) == 1 else None
