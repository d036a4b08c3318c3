"""What a member needs to answer for themselves: each process, and what was said before."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.dots import (
    Assessment,
    Completeness,
    HalfYear,
    Names,
    Source,
    Standing,
    is_closed,
)
from scorecard.domain.model import Process
from scorecard.domain.people import Owner, OwnerKind, Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.assessments import own_assessments
from scorecard.store.dot_sessions import revealed_in
from scorecard.store.half_years import half_years_of
from scorecard.store.ratings import ratings_of
from scorecard.views.sight import Sight
from scorecard.views.team_life import half_years_of_life, shown_dots


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """One process: what I say of it, what I said the half-year before, and the team's dots."""

    process: Process
    now: Assessment | None
    before: Assessment | None
    team: Standing | None


@dataclass(frozen=True, slots=True)
class AnsweringView:
    """The actor's own answers to their team in one half-year that is still open.

    `half_years` are those that take answers, oldest first; without any, the half-year is
    the latest of the team's life and `is_open` is false. `names` is who will see, once a
    process is revealed, which member gave which answer. On those of `revealed` nobody can
    answer any more.
    """

    team: Team
    half_year: Period
    half_years: tuple[Period, ...]
    names: Names
    answers: tuple[OwnAnswer, ...]
    is_open: bool
    revealed: frozenset[str] = frozenset()

    @property
    def completeness(self) -> Completeness:
        """How many processes have an answer, of those that have one or still take one."""
        given = sum(1 for a in self.answers if a.now)
        return Completeness(given, given + sum(1 for a in self.answers if self._waits(a)))

    @property
    def next_open(self) -> str | None:
        """The first process without an answer, in the order of the rocket."""
        return next((a.process.code for a in self.answers if self._waits(a)), None)

    def of(self, code: str) -> OwnAnswer:
        """Return what stands about one process of the model."""
        return next(a for a in self.answers if a.process.code == code)

    def _waits(self, answer: OwnAnswer) -> bool:
        return answer.now is None and answer.process.code not in self.revealed


def answering_view(sight: Sight, half_year: Period | None = None) -> AnsweringView:
    """Gather the actor's own answers; without a half-year, the first that still lacks some."""
    own, person_id = _own_team(sight)
    calendar = sight.academy.calendar
    now = calendar.half_year_of(sight.today)
    life = half_years_of_life(own, calendar, now) or (now,)
    settled = {h.period: h for h in half_years_of(sight.session, [own.id])}
    open_ones = tuple(
        p
        for p in (() if own.is_archived(sight.today) else life)
        if not is_closed(settled.get(p, HalfYear(own.id, p)), calendar, sight.today)
    )
    mine = [a for a in own_assessments(sight.session, person_id) if a.team_id == own.id]
    at = half_year if half_year in open_ones else _first_lacking(sight, open_ones, mine, life[-1])
    default = HalfYear(own.id, at, sight.academy.settings.policies.names)
    return AnsweringView(
        team=own,
        half_year=at,
        half_years=open_ones,
        names=settled.get(at, default).names,
        answers=_answers(sight, own, mine, at),
        is_open=at in open_ones,
        revealed=revealed_in(sight.session, own.id, at),
    )


def _own_team(sight: Sight) -> tuple[Team, int]:
    person_id, team_id = sight.actor.person_id, sight.actor.own_team_id
    if person_id is None or team_id is None:
        raise NotAllowedError
    own = sight.known_team(team_id)
    sight.require(Action.SEE_OWN_ANSWERS, Subject(owner=Owner(OwnerKind.PERSON, person_id)))
    return own, person_id


def _first_lacking(
    sight: Sight, open_ones: Sequence[Period], mine: Sequence[Assessment], otherwise: Period
) -> Period:
    # Early in a half-year the session about the one before may still be to come.
    answered = Counter(a.period for a in mine if a.process in sight.academy.model.codes)
    most = len(sight.academy.model.codes)
    lacking = (p for p in open_ones if answered[p] < most)
    return next(lacking, open_ones[-1] if open_ones else otherwise)


def _answers(
    sight: Sight, own: Team, mine: Sequence[Assessment], at: Period
) -> tuple[OwnAnswer, ...]:
    by_process = {(a.period, a.process): a for a in mine}
    shown = shown_dots(sight, own, ratings_of(sight.session, [own.id], source=Source.TEAM), at)
    return tuple(
        OwnAnswer(
            process,
            by_process.get((at, process.code)),
            by_process.get((at.predecessor, process.code)),
            shown.get(process.code),
        )
        for process in sight.academy.model.processes
    )
