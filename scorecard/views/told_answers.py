"""What members answered alone, as far as it is told on the wall."""

from collections.abc import Iterable

from scorecard.domain.access import Subject
from scorecard.domain.dot_sessions import names_seen
from scorecard.domain.dots import Assessment, HalfYear
from scorecard.domain.model import Process
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.spreads import Spread, spread
from scorecard.store.half_years import half_year as settled_half_year
from scorecard.store.people import these_people
from scorecard.views.heard import heard
from scorecard.views.rocket import RocketView
from scorecard.views.sight import Sight


class ToldAnswers:
    """The answers of a half-year that are secret no more, for whoever may see the spread.

    Whose answers are named is noted as shown.
    """

    def __init__(self, sight: Sight, rocket: RocketView) -> None:
        team, at = rocket.team, rocket.half_year
        session, subject = sight.session, Subject(owner=team.owner, team_id=team.id)
        settled = settled_half_year(session, team.id, at) or HalfYear(team.id, at)
        may = sight.may(Action.SEE_SPREAD, subject)
        every = heard(sight, team, [at], ()) if may else None
        codes = sorted({a.process for a in every.answers}) if every else []
        self._answers = [a for code in codes for a in every.counted(at, code)] if every else []
        named = names_seen(settled, coaches=False, on_wall=True)
        ids = {a.person_id for a in self._answers} if named else set()
        self._people = {p.id: p for p in these_people(session, sorted(ids))}
        self._named = named
        sight.shows(p.owner for p in self._people.values())

    def spread(self, code: str, process: Process | None) -> Spread | None:
        """Return how many gave how many dots; None where that would tell one from the rest."""
        answers = self._on(code)
        most = process.most_dots if process else max((a.dots for a in answers), default=0)
        found = spread(answers, most)
        return found if answers and (self._named or found.is_shown) else None

    def said(self, code: str) -> dict[int, tuple[Person, ...]]:
        """Return people by the dots that they gave; nobody where names are not seen."""
        by_dots: dict[int, list[Person]] = {}
        for answer in self._on(code):
            if answer.person_id in self._people:
                by_dots.setdefault(answer.dots, []).append(self._people[answer.person_id])
        return {dots: _by_name(people) for dots, people in sorted(by_dots.items())}

    def _on(self, code: str) -> list[Assessment]:
        return [a for a in self._answers if a.process == code]


def _by_name(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: (person.name.casefold(), person.id)))
