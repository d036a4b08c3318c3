"""What the half-year report and the poster show: a team's half-year, to be hung on the wall.

Whoever walks past may read what hangs there. So the report has what the whole team may see and
nothing of a single member: no personal metrics or goals, and who gave which answer only where
the team chose to see that itself.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.curves import Point, collected_curve
from scorecard.domain.dot_sessions import (
    Agreement,
    NextStep,
    Spread,
    carried_over,
    names_seen,
    spread,
)
from scorecard.domain.dots import Assessment, HalfYear, Rating, Source, Standing, latest_ratings
from scorecard.domain.goals import GoalState
from scorecard.domain.model import Process
from scorecard.domain.people import Person, Team
from scorecard.domain.periods import Period, PeriodKind, month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.agreements import agreements_on
from scorecard.store.half_years import half_year as settled_half_year
from scorecard.store.next_steps import next_steps_of
from scorecard.store.people import these_people
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import team_by_key
from scorecard.views.heard import heard
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger, MetricLedger, ledger
from scorecard.views.month import goal_in_focus, months_of_curve
from scorecard.views.rocket import RocketView, rocket_view
from scorecard.views.sight import Sight
from scorecard.views.team import ShownMetric

MONTHS = 25  # a month and the two years before it


class NoSuchHalfYearError(RefusedError):
    """The team did not live in this half-year, or it is still to come."""

    def __init__(self, team: Team, asked: Period, life: tuple[Period, ...]) -> None:
        first, last = (life or (asked,))[0].code, (life or (asked,))[-1].code
        super().__init__(
            "report-no-such-half-year", team=team.name, asked=asked.code, first=first, last=last
        )


@dataclass(frozen=True, slots=True)
class ReportedProcess:
    """One process in the half-year: its dots, why, and how far the members agreed.

    `process` is None for a code that the model no longer has. `rating` is what the dots come
    from, perhaps of an earlier half-year. `spread` is None as long as the answers are secret,
    or so few that one could be told from the rest; `said` names people by the dots they gave,
    and is empty where the team does not see that.
    """

    code: str
    process: Process | None
    now: Standing | None
    before: Standing | None
    rating: Rating | None
    agreement: Agreement | None
    spread: Spread | None
    said: Mapping[int, tuple[Person, ...]]


@dataclass(frozen=True, slots=True)
class ReportView:
    """A team's half-year: rocket, processes, next steps, goals, curves and celebrations.

    `earlier` are the steps of the session before, with what became of them. `goals` and
    `celebrated` are the team's own of this half-year. `people` are those who take the steps.
    """

    rocket: RocketView
    processes: tuple[ReportedProcess, ...]
    steps: tuple[NextStep, ...]
    earlier: tuple[NextStep, ...]
    goals: tuple[JudgedGoal, ...]
    celebrated: tuple[JudgedGoal, ...]
    metrics: tuple[ShownMetric, ...]
    people: Mapping[int, Person]

    @property
    def team(self) -> Team:
        """Whose half-year it is."""
        return self.rocket.team

    @property
    def half_year(self) -> Period:
        """Which half-year it is."""
        return self.rocket.half_year


def report_view(sight: Sight, team_key: str, half_year: Period) -> ReportView:
    """Gather the report of the team with this short name, former ones included.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        NoSuchHalfYearError: the team has no such half-year.
    """
    team = team_by_key(sight.session, team_key)
    if team is None:
        raise NotAllowedError
    rocket = rocket_view(sight, team.id, half_year)
    if rocket.half_year != half_year:
        raise NoSuchHalfYearError(team, half_year, rocket.half_years)
    book = ledger(sight, {team.owner: team.id})
    every = next_steps_of(sight.session, [team.id])
    steps = tuple(step for step in every if step.period == half_year)
    earlier = carried_over(every, half_year)
    doers = {s.person_id for s in (*steps, *earlier) if s.person_id is not None}
    names = sight.may(Action.SEE_TEAM_NAMES, Subject(owner=team.owner, team_id=team.id))
    return ReportView(
        rocket=rocket,
        processes=_processes(sight, rocket),
        steps=steps,
        earlier=earlier,
        goals=_goals(sight, book, half_year),
        celebrated=_celebrated(sight, book, half_year),
        metrics=tuple(_curves(sight, book, half_year)),
        people={p.id: p for p in these_people(sight.session, sorted(doers) if names else ())},
    )


def _processes(sight: Sight, rocket: RocketView) -> tuple[ReportedProcess, ...]:
    team, at = rocket.team, rocket.half_year
    ratings = latest_ratings(ratings_of(sight.session, [team.id], source=Source.TEAM))
    standing = {(r.process, r.period): r for r in ratings}
    found = {
        code: standing.get((code, held.rated_in)) if held else None
        for code, held in rocket.shown.items()
    }
    agreed = agreements_on(sight.session, [r.id for r in found.values() if r])
    told = _Told(sight, rocket)
    known = {p.code: p for p in sight.academy.model.processes}
    codes = [*known, *(code for code in rocket.shown if code not in known)]
    return tuple(
        ReportedProcess(
            code=code,
            process=known.get(code),
            now=rocket.shown.get(code),
            before=rocket.before.get(code),
            rating=(rating := found.get(code)),
            agreement=agreed.get(rating.id) if rating and rating.period == at else None,
            spread=told.spread(code, known.get(code)),
            said=told.said(code),
        )
        for code in codes
    )


class _Told:
    """What members answered in a half-year, as far as it is told on the wall."""

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


def _goals(sight: Sight, book: Ledger, at: Period) -> tuple[JudgedGoal, ...]:
    """Return the goals whose range touches the half-year, the longest range first."""
    calendar, kinds = sight.academy.calendar, list(PeriodKind)
    first, last = calendar.first_month(at), calendar.last_month(at)
    touching = [
        judged
        for judged in book.goals
        if judged.state is not GoalState.DROPPED
        and calendar.first_month(judged.goal.period) <= last
        and calendar.last_month(judged.goal.period) >= first
    ]
    return tuple(
        sorted(touching, key=lambda g: (-kinds.index(g.goal.period.kind), g.goal.period, g.goal.id))
    )


def _celebrated(sight: Sight, book: Ledger, at: Period) -> tuple[JudgedGoal, ...]:
    calendar = sight.academy.calendar
    first, last = calendar.first_day(at), calendar.last_day(at)
    held = [
        (judged.celebration.held_on, judged)
        for judged in book.goals
        if judged.celebration and first <= judged.celebration.held_on <= last
    ]
    return tuple(judged for _, judged in sorted(held, key=lambda pair: pair[0]))


def _curves(sight: Sight, book: Ledger, at: Period) -> Iterable[ShownMetric]:
    """Yield the team's metrics of the half-year, each with its months up to its end or today."""
    calendar, now = sight.academy.calendar, month_of(sight.today)
    first, last = calendar.first_month(at), min(calendar.last_month(at), now)
    for own in book.metrics:
        if own.metric.first <= last and (own.metric.last is None or own.metric.last >= first):
            yield ShownMetric(
                metric=own.metric,
                person=None,
                points=_points(own, last),
                goal=goal_in_focus(own.goals, last, sight),
                goals=own.goals,
                latest=None,
            )


def _points(own: MetricLedger, last: Period) -> tuple[Point, ...]:
    if not own.metric.collected:
        return months_of_curve(own, last)[-MONTHS:]
    return tuple(p for p in collected_curve(own.collected) if p.month <= last)[-MONTHS:]
