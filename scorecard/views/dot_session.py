"""A team's dot session as its screens show it: where it stands, who is there, what was said."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.dot_sessions import DotSession, names_seen
from scorecard.domain.dots import HalfYear, Source, is_closed
from scorecard.domain.model import Process
from scorecard.domain.next_steps import NextStep, carried_over
from scorecard.domain.people import Person, Team, leaders_on, members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.understanding import counted_on
from scorecard.store.agreements import confirmations_of
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import attendance_of, dot_sessions_of, reveals_of
from scorecard.store.half_years import half_year as settled_for
from scorecard.store.next_steps import next_steps_of
from scorecard.store.people import these_people
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import memberships_in
from scorecard.views.session_process import (
    AtProcess,
    by_name,
    latest_by_source,
    what_was_revealed,
)
from scorecard.views.sight import Sight
from scorecard.views.team_life import shown_dots


@dataclass(frozen=True, slots=True)
class Station:
    """A process on the agenda: whether its answers were revealed, and its dots agreed on."""

    process: Process
    revealed: bool
    agreed: bool
    answered: int


@dataclass(frozen=True, slots=True)
class DotSessionView:
    """A session of a team: `at` is the process on the screens, None where the summary is.

    `stations` say of each process of the agenda whether it is revealed and its dots agreed
    on. `leaders` are those who may lead it. `carried` are the next steps of the session before,
    `steps` those of this one.
    """

    team: Team
    session: DotSession
    settled: HalfYear
    members: tuple[Person, ...]
    here: tuple[Person, ...]
    leaders: tuple[Person, ...]
    at: AtProcess | None
    stations: tuple[Station, ...]
    carried: tuple[NextStep, ...]
    steps: tuple[NextStep, ...]
    people: Mapping[int, Person]
    may_lead: bool
    is_here: bool
    is_member: bool
    is_open: bool


def session_view(
    sight: Sight,
    team_id: int,
    half_year: Period | None = None,
    *,
    process: str | None = None,
    on_wall: bool = False,
) -> DotSessionView | None:
    """Gather a team's session: that of a half-year, or the one that is open; None without any.

    With a `process` it is looked at beside the wall: `at` is that one.
    With `on_wall` it is what the whole room may see: no more names than the team chose to
    show to everybody, whoever has opened the screen.

    Raises:
        NotAllowedError: there is no such team for this actor.
    """
    team = sight.team_to(team_id, Action.SEE_SESSION)
    held = _held(sight, team_id, half_year)
    if held is None:
        return None
    return _Gathering(sight, team, held, on_wall=on_wall).view(process or held.process)


def _held(sight: Sight, team_id: int, half_year: Period | None) -> DotSession | None:
    sessions = dot_sessions_of(sight.session, [team_id])
    if half_year is not None:
        return next((s for s in sessions if s.period == half_year), None)
    return next((s for s in reversed(sessions) if s.is_open(sight.today)), None)


class _Gathering:
    """What the parts of a session's view are gathered from, read once."""

    def __init__(self, sight: Sight, team: Team, held: DotSession, *, on_wall: bool) -> None:
        session, period = sight.session, held.period
        self.sight, self.team, self.held = sight, team, held
        default = HalfYear(team.id, period, sight.academy.settings.policies.names, version=0)
        self.settled = settled_for(session, team.id, period) or default
        self.closed = is_closed(self.settled, sight.academy.calendar, sight.today)
        day = (
            sight.today if held.is_open(sight.today) else (held.ended_at or held.stepped_at).date()
        )
        self.places = memberships_in(session, [team.id])
        self.members = members_on(self.places, day)
        self.leaders = leaders_on(self.places, day)
        self.here = [a.person_id for a in attendance_of(session, team.id, period)]
        self.answers = assessments_of(session, team.id, period)
        self.revealed = {
            r.process: r.revealed_at.date()
            for r in reveals_of(session, [team.id])
            if r.period == period
        }
        said = confirmations_of(session, [team.id])
        self.confirmed = [c for c in said if c.period == period]
        self.ratings = ratings_of(session, [team.id])
        self.steps = next_steps_of(session, [team.id])
        doers = [s.person_id for s in self.steps if s.person_id is not None]
        said_by = (a.person_id for a in self.answers)
        ids = {*self.members, *self.leaders, *self.here, *doers, *said_by}
        self.people = {p.id: p for p in these_people(session, sorted(ids))}
        coaches = team.id in sight.actor.coached_team_ids
        self.on_wall = on_wall
        self.names = names_seen(self.settled, coaches=coaches, on_wall=on_wall)

    def view(self, code: str) -> DotSessionView:
        """Return the session, with this process close up."""
        me, held = self.sight.actor.person_id, self.held
        archived = self.team.is_archived(self.sight.today)
        subject = Subject(owner=self.team.owner, team_id=self.team.id, archived=archived)
        codes = self.sight.academy.model.codes
        return DotSessionView(
            team=self.team,
            session=held,
            settled=self.settled,
            members=by_name(self.people, self.members),
            here=by_name(self.people, self.here),
            leaders=by_name(self.people, self.leaders),
            at=self._at(code) if code in codes else None,
            stations=tuple(self._station(code) for code in held.agenda if code in codes),
            carried=carried_over(self.steps, held.period),
            steps=tuple(s for s in self.steps if s.period == held.period),
            people=self.people,
            may_lead=self.sight.may(Action.LEAD_SESSION, subject),
            is_here=me in self.here,
            is_member=me in self.members,
            is_open=held.is_open(self.sight.today) and not archived,
        )

    def _station(self, code: str) -> Station:
        answered = {a.person_id for a in self.answers if a.process == code}
        return Station(
            process=self.sight.academy.model.process(code),
            revealed=self.closed or code in self.revealed,
            agreed=Source.TEAM in latest_by_source(self.ratings, code, self.held.period),
            answered=len(answered & set(self.members)),
        )

    def _at(self, code: str) -> AtProcess:
        process = self.sight.academy.model.process(code)
        answers = [a for a in self.answers if a.process == code]
        answered = {a.person_id for a in answers}
        confirmed = [c.person_id for c in self.confirmed if c.process == code]
        me, period = self.sight.actor.person_id, self.held.period
        counted = self._counted(code)
        if counted is not None and self.names:
            self.sight.shows(self.people[a].owner for a in answered if a in self.people)
        own = [r for r in self.ratings if r.source is Source.TEAM]
        latest = latest_by_source(self.ratings, code, period)
        return AtProcess(
            process=process,
            answered=by_name(self.people, answered & set(self.members)),
            entered=by_name(self.people, [a.person_id for a in answers if a.entered_by]),
            waiting=by_name(self.people, set(self.members) - answered),
            revealed=what_was_revealed(
                process,
                [a for a in answers if a.person_id in counted],
                counted,
                self.members,
                confirmed,
                self.people,
                names=self.names,
            )
            if counted is not None
            else None,
            # What the whole room sees is nobody's own.
            mine=None if self.on_wall else next((a for a in answers if a.person_id == me), None),
            mine_confirmed=me in confirmed and not self.on_wall,
            before=shown_dots(self.sight, self.team, own, period.predecessor).get(code),
            now=latest.get(Source.TEAM),
            coach=latest.get(Source.COACH) if self.settled.coach_shared_on else None,
        )

    def _counted(self, code: str) -> tuple[int, ...] | None:
        """Return whose answers are counted, for good; None as long as they are secret."""
        calendar, today = self.sight.academy.calendar, self.sight.today
        day = counted_on(self.settled, self.revealed.get(code), calendar=calendar, today=today)
        return None if day is None else members_on(self.places, day)
