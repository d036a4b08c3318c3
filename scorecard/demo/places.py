"""Who belonged where and when: some came late, some left, some moved."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from scorecard.domain.people import Role, Team

Place = tuple[Team, int, Role, date, date | None]
"""Team, person, role, first and last day."""


@dataclass(frozen=True, slots=True)
class Places:
    """Works out who was where, from the names in the file."""

    people: Mapping[str, int]
    teams: Mapping[str, Team]
    today: date

    def coaching(self, coaches: Iterable[Any]) -> Iterator[Place]:
        """Yield whom the coaches coach, from a team's founding on."""
        for coach in coaches:
            for key in coach["teams"]:
                team = self.teams[key]
                yield team, self.people[coach["name"]], Role.COACH, team.founded, team.archived

    def belonging(self, teams: Iterable[Any], moved: Iterable[Any]) -> Iterator[Place]:
        """Yield who belonged to which team; who moved has two places, one after the other."""
        goes_to = {move["name"]: self.teams[move["to"]] for move in moved}
        for told in teams:
            names = [name for listed in told["people"].values() for name in listed]
            for place, name in enumerate(names):
                role = Role.MEMBER if place else Role.LEADER
                yield from self._of_one(name, role, told, goes_to.get(name))

    def _of_one(self, name: str, role: Role, told: Any, then: Team | None) -> Iterator[Place]:
        team, person = self.teams[told["key"]], self.people[name]
        first, last = team.founded, team.archived
        if name in told.get("late", []):
            first = _between(team.founded, self.today, 0.4)
        if name in told.get("left", []):
            last = _between(team.founded, team.archived or self.today, 0.6)
        if then:
            last = _between(max(team.founded, then.founded), self.today, 0.5)
            yield then, person, Role.MEMBER, last + timedelta(days=1), then.archived
        yield team, person, role, first, last


def _between(first: date, last: date, share: float) -> date:
    return first + timedelta(days=int((last - first).days * share))
