"""A team's dots beside what its coach, its own members alone and others say of the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from scorecard.domain.access import Subject
from scorecard.domain.dot_sessions import Spread, is_revealed, spread
from scorecard.domain.gaps import Gap, Heard, Voice, gaps
from scorecard.domain.model import Process
from scorecard.domain.people import Role, Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import revealed_in
from scorecard.views.coach_dots import CoachDotsView, coach_dots_if_any
from scorecard.views.rocket import RocketView
from scorecard.views.sight import Sight


class Reader(StrEnum):
    """To whom the gap is told: "you" is the team, its coach, or neither of them."""

    TEAM = "team"
    COACH = "coach"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class GapView:
    """What the reader may see side by side, the widest gap first.

    `notes` are the coach's, by process, where they are shared with the reader; `shared` says
    that the team sees them, too.
    """

    team: Team
    half_year: Period
    processes: tuple[Process, ...]
    gaps: tuple[Gap, ...]
    notes: Mapping[str, str]
    reader: Reader
    shared: bool

    @property
    def comparable(self) -> tuple[Gap, ...]:
        """The processes of which at least two voices are heard."""
        return tuple(gap for gap in self.gaps if gap.is_comparable)

    @property
    def voices(self) -> tuple[Voice, ...]:
        """The voices that are heard anywhere."""
        return tuple(voice for voice in Voice if any(voice in gap.heard for gap in self.gaps))


def gap_view(sight: Sight, rocket: RocketView) -> GapView:
    """Lay the voices beside the dots of a rocket that is shown already.

    Who may not see a voice does not hear it: the coach's before it is shared, the members'
    own before the reveal, and of fewer than three answers nobody hears the mean.
    """
    team, at = rocket.team, rocket.half_year
    sight.require(Action.SEE_DOTS, Subject(owner=team.owner, team_id=team.id))
    coach = coach_dots_if_any(sight, team.id, at)
    voices = {
        Voice.TEAM: {
            code: Heard(held.dots, carried=held.carried)
            for code, held in rocket.shown.items()
            if held
        },
        Voice.COACH: _of_coach(coach),
        Voice.OWN: _means(_own_spreads(sight, team, at, closed=rocket.closed)),
    }
    return GapView(
        team=team,
        half_year=at,
        processes=sight.academy.model.processes,
        gaps=gaps(sight.academy.model.codes, voices),
        notes={
            rating.process.code: rating.now.reason
            for rating in (coach.ratings if coach else ())
            if rating.now and rating.now.reason
        },
        reader=_reader(sight, team),
        shared=coach is not None and coach.shared_on is not None,
    )


def _own_spreads(sight: Sight, team: Team, half_year: Period, *, closed: bool) -> dict[str, Spread]:
    """Return how the answers on each process spread that is secret no more.

    As in the session, whoever answered counts; those with too few answers are left out.
    """
    if not sight.may(Action.SEE_SPREAD, Subject(owner=team.owner, team_id=team.id)):
        return {}
    revealed = revealed_in(sight.session, team.id, half_year)
    every = assessments_of(sight.session, team.id, half_year)
    found = {
        process.code: spread((a for a in every if a.process == process.code), process.most_dots)
        for process in sight.academy.model.processes
        if is_revealed(revealed, process.code, closed=closed)
    }
    return {code: spread for code, spread in found.items() if spread.is_shown}


def _of_coach(view: CoachDotsView | None) -> dict[str, Heard]:
    ratings = view.ratings if view else ()
    return {r.process.code: Heard(r.now.dots) for r in ratings if r.now}


def _means(spreads: Mapping[str, Spread]) -> dict[str, Heard]:
    return {code: Heard(found.mean, found.answers) for code, found in spreads.items()}


def _reader(sight: Sight, team: Team) -> Reader:
    roles: Iterable[Role] = (m.role for m in sight.actor.memberships if m.team_id == team.id)
    match list(roles):
        case []:
            return Reader.OTHER
        case [*every] if Role.COACH in every:
            return Reader.COACH
        case _:
            return Reader.TEAM
