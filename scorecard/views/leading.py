"""What whoever leads a team's dot sessions needs before one, and after it."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.dots import HalfYear, is_closed
from scorecard.domain.next_steps import NextStep, carried_over
from scorecard.domain.people import Person, Team, members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import dot_sessions_of
from scorecard.store.half_years import half_years_of
from scorecard.store.next_steps import next_steps_of
from scorecard.store.people import these_people
from scorecard.store.teams import memberships_in
from scorecard.views.session_process import by_name
from scorecard.views.sight import Sight
from scorecard.views.team_life import half_years_of_life


@dataclass(frozen=True, slots=True)
class LeadingView:
    """A team's half-year as whoever leads its session prepares and winds up.

    `half_years` are those that a session can be opened for or was held in, oldest first. `ended`
    is the session of this half-year, if one was held. `begun` are members who have answered
    anything (never what), and `ready` how many have answered everything; `frozen` says that
    somebody has answered, so that it stays settled who will see names. `carried` are the next
    steps of the session before, `steps` those of this half-year.
    """

    team: Team
    half_year: Period
    half_years: tuple[Period, ...]
    settled: HalfYear
    closed: bool
    ended: DotSession | None
    members: tuple[Person, ...]
    begun: tuple[Person, ...]
    ready: int
    frozen: bool
    carried: tuple[NextStep, ...]
    steps: tuple[NextStep, ...]
    people: Mapping[int, Person]


def leading_view(sight: Sight, team_id: int, half_year: Period | None = None) -> LeadingView:
    """Gather a team's half-year; without one, the first that waits for its session.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
    """
    team = sight.team_to(team_id, Action.LEAD_SESSION)
    settled = {h.period: h for h in half_years_of(sight.session, [team_id])}
    held = {s.period: s for s in dot_sessions_of(sight.session, [team_id])}
    calendar = sight.academy.calendar
    now = calendar.half_year_of(sight.today)
    life = half_years_of_life(team, calendar, now) or (now,)
    waiting = [
        p
        for p in life
        if not is_closed(settled.get(p, HalfYear(team_id, p)), calendar, sight.today)
    ]
    wanted = tuple(sorted({*waiting, *held} or {life[-1]}))
    at = half_year if half_year in wanted else _next(wanted, held)
    return _view(sight, team, wanted, settled.get(at), held.get(at), at)


def _next(wanted: tuple[Period, ...], held: Mapping[Period, DotSession]) -> Period:
    return next((p for p in wanted if p not in held), wanted[-1])


def _view(
    sight: Sight,
    team: Team,
    half_years: tuple[Period, ...],
    settled: HalfYear | None,
    ended: DotSession | None,
    at: Period,
) -> LeadingView:
    session, codes = sight.session, set(sight.academy.model.codes)
    default = HalfYear(team.id, at, sight.academy.settings.policies.names, version=0)
    members = members_on(memberships_in(session, [team.id]), sight.today)
    answers = assessments_of(session, team.id, at)
    answered = {who: {a.process for a in answers if a.person_id == who} for who in members}
    steps = next_steps_of(session, [team.id])
    doers = {s.person_id for s in steps if s.person_id is not None}
    people = {p.id: p for p in these_people(session, sorted({*members, *doers}))}
    return LeadingView(
        team=team,
        half_year=at,
        half_years=half_years,
        settled=settled or default,
        closed=is_closed(settled or default, sight.academy.calendar, sight.today),
        ended=ended,
        members=by_name(people, members),
        begun=by_name(people, (who for who, said in answered.items() if said)),
        ready=sum(1 for said in answered.values() if codes <= said),
        frozen=bool(answers),
        carried=carried_over(steps, at),
        steps=tuple(s for s in steps if s.period == at),
        people=people,
    )
