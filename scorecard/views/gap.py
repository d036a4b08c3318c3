"""A team's dots beside what its coach, its own members alone and others say of the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from scorecard.domain.access import Subject
from scorecard.domain.gaps import Gap, Heard, Voice, gaps
from scorecard.domain.model import Process
from scorecard.domain.people import Role, Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.spreads import Spread
from scorecard.views.coach_dots import CoachDotsView, coach_dots_if_any
from scorecard.views.heard import heard
from scorecard.views.outside import outside_view
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
        Voice.OWN: _means(_own_spreads(sight, rocket)),
        Voice.OUTSIDE: _means(_outside_spreads(sight, rocket)),
    }
    return GapView(
        team=team,
        half_year=at,
        processes=rocket.processes,
        gaps=gaps([process.code for process in rocket.processes], voices),
        notes={
            rating.process.code: rating.now.reason
            for rating in (coach.ratings if coach else ())
            if rating.now and rating.now.reason
        },
        reader=_reader(sight, team),
        shared=coach is not None and coach.shared_on is not None,
    )


def _own_spreads(sight: Sight, rocket: RocketView) -> dict[str, Spread]:
    """Return how the answers on each process spread that is secret no more.

    Counted are the members of the day on which they stopped being secret, once and for all.
    """
    team, at = rocket.team, rocket.half_year
    if not sight.may(Action.SEE_SPREAD, Subject(owner=team.owner, team_id=team.id)):
        return {}
    all_said = heard(sight, team, [at], ())
    found = {}
    for process in rocket.processes:
        then = all_said.then(at, process.code)
        if then is not None and then.is_counted:
            dots = all_said.dots_of(at, process.code)
            given = [min(dots[who], process.most_dots) for who in then.answered]
            counts = (given.count(n) for n in range(process.most_dots + 1))
            found[process.code] = Spread(tuple(counts))
    return found


def _outside_spreads(sight: Sight, rocket: RocketView) -> dict[str, Spread]:
    team = rocket.team
    if not sight.may(Action.SEE_OUTSIDE, Subject(owner=team.owner, team_id=team.id)):
        return {}
    said = outside_view(sight, team.id, rocket.half_year).said
    return {code: found for code, found in said.items() if found is not None}


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
