"""What the half-year report and the poster show: a team's half-year, to be hung on the wall.

Whoever walks past may read what hangs there. So the report has what the whole team may see and
nothing of a single member: no personal metrics or goals, and who gave which answer only where
the team chose to see that itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.dot_sessions import Agreement
from scorecard.domain.dots import Rating, Source, Standing, latest_ratings
from scorecard.domain.model import Process
from scorecard.domain.next_steps import NextStep, carried_over
from scorecard.domain.people import Person, Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.spreads import Spread
from scorecard.store.agreements import agreements_on
from scorecard.store.next_steps import next_steps_of
from scorecard.store.people import these_people
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import team_by_key
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import ledger
from scorecard.views.reached import Reached
from scorecard.views.report_numbers import celebrated_during, curves_upto, goals_touching
from scorecard.views.rocket import RocketView, rocket_view
from scorecard.views.sight import Sight
from scorecard.views.team import ShownMetric
from scorecard.views.told_answers import ToldAnswers


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

    `process` is None for a code that is in no model we know. `rating` is what the dots come
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
    celebrated: tuple[Reached, ...]
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
        goals=goals_touching(sight, book, half_year),
        celebrated=celebrated_during(sight, book, team, half_year),
        metrics=tuple(curves_upto(sight, book, half_year)),
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
    told = ToldAnswers(sight, rocket)
    known = {p.code: p for p in rocket.processes}
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
