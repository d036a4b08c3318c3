"""One process in a dot session: who has answered, and what came to light once it is revealed."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from scorecard.domain.dots import (
    Assessment,
    Rating,
    Source,
    Standing,
    latest_ratings,
    understanding,
)
from scorecard.domain.metrics import FEWEST_SHOWN
from scorecard.domain.model import Process
from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.domain.spreads import Spread, spread


@dataclass(frozen=True, slots=True)
class Revealed:
    """What came to light on one process: how many gave what, and who, where names are seen.

    `spread` and `understood` are None as long as fewer than three have answered, unless names
    are seen anyway. `said` are the people by the dots they gave, and `not_yet` those who have
    not understood; both are empty where names are not seen. `silent` have not answered.
    """

    spread: Spread | None
    understood: int | None
    said: Mapping[int, tuple[Person, ...]]
    not_yet: tuple[Person, ...]
    silent: tuple[Person, ...]
    confirmed: tuple[Person, ...]
    is_unanimous: bool


@dataclass(frozen=True, slots=True)
class AtProcess:
    """One process in the session.

    `answered` and `waiting` are members by name, never what they said; `entered` those for
    whom somebody typed it. `revealed` is None as long as the answers are secret. `mine` is
    the reader's own answer. `before` are the team's dots of the half-year before, `now` the
    rating agreed on in this one, `coach` the coach's, once shared with the team.
    """

    process: Process
    answered: tuple[Person, ...]
    entered: tuple[Person, ...]
    waiting: tuple[Person, ...]
    revealed: Revealed | None
    mine: Assessment | None
    mine_confirmed: bool
    before: Standing | None
    now: Rating | None
    coach: Rating | None

    @property
    def everybody_answered(self) -> bool:
        """Whether nobody is waited for."""
        return not self.waiting


def by_name(people: Mapping[int, Person], ids: Iterable[int]) -> tuple[Person, ...]:
    """Return these people by name; whoever is known no more is left out."""
    found = [people[id] for id in ids if id in people]
    return tuple(sorted(found, key=lambda person: (person.name.casefold(), person.id)))


def what_was_revealed(
    process: Process,
    answers: Collection[Assessment],
    counted: tuple[int, ...],
    members: tuple[int, ...],
    confirmed: Collection[int],
    people: Mapping[int, Person],
    *,
    names: bool,
) -> Revealed:
    """Return what is known of a process that is secret no more.

    `counted` are the members on whose answers it was counted, once and for all: a count that
    followed those who leave would tell what they had answered, and so would a spread of more
    people than those of whom it says how many have understood. `members` are those of today.
    """
    answers = [answer for answer in answers if answer.person_id in counted]
    found = understanding(counted, answers, confirmed)
    silent = understanding(members, answers, confirmed).silent
    is_counted = names or len(answers) >= FEWEST_SHOWN
    given = range(process.most_dots + 1)
    said = {n: by_name(people, [a.person_id for a in answers if a.dots == n]) for n in given}
    low = [a.person_id for a in answers if not a.dots]
    return Revealed(
        spread=spread(answers, process.most_dots) if is_counted else None,
        understood=found.understood if is_counted else None,
        said=said if names else {},
        not_yet=by_name(people, set(low) - set(confirmed)) if names else (),
        silent=by_name(people, silent),
        confirmed=by_name(people, confirmed),
        is_unanimous=is_counted and found.is_unanimous and not silent,
    )


def latest_by_source(
    ratings: Iterable[Rating], process: str, period: Period
) -> Mapping[Source, Rating]:
    """Return the ratings that stand for a process in a half-year itself, the coach's too."""
    wanted = (r for r in latest_ratings(ratings) if (r.process, r.period) == (process, period))
    return {r.source: r for r in wanted}
