"""What came out of a half-year's dots: what rose, what fell, where the team disagreed."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.dots import change
from scorecard.domain.goals import GoalState
from scorecard.domain.model import Process
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.spreads import Spread, spread
from scorecard.store.celebrations import seen
from scorecard.views.heard import heard
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.rocket import RocketView, rocket_view
from scorecard.views.sight import Sight

MOST_WIDEST = 3
"""How many disagreements are named: more of them is no longer where the team differs most."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A process whose dots are others than in the half-year before."""

    process: Process
    before: int
    now: int

    @property
    def change(self) -> int:
        """How many dots came, or went, negative."""
        return self.now - self.before


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A process on which the answers lie apart: how many gave 0, 1, 2, 3 dots."""

    process: Process
    spread: Spread


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """What came out of a half-year.

    `rocket` is how the dots stand in it and stood before. `rose` and `fell` begin with what
    moved most. `widest` holds revealed processes only, with answers enough that none can be
    told from the rest. `reached` are goals for dots, `unseen` those of them whose success has
    not been shown to the actor yet.
    """

    rocket: RocketView
    rose: tuple[Moved, ...]
    fell: tuple[Moved, ...]
    widest: tuple[Disagreement, ...]
    reached: tuple[JudgedGoal, ...]
    unseen: tuple[int, ...]

    @property
    def is_first(self) -> bool:
        """Whether nothing had been rated before, so that nothing can have risen."""
        return not any(self.rocket.before.values())


def session_summary(sight: Sight, team_id: int, half_year: Period) -> SessionSummary:
    """Gather what came out of a half-year of a team, whether or not a session was held.

    Who may not see how the answers are spread gets everything else.

    Raises:
        NotAllowedError: there is no such team for this actor.
    """
    rocket = rocket_view(sight, team_id, half_year)
    moved = [_moved(rocket, process) for process in rocket.processes]
    reached = tuple(g for g in rocket.goals if _was_reached(sight, rocket, g))
    known = seen(sight.session, sight.actor.person_id or 0)
    return SessionSummary(
        rocket=rocket,
        rose=_most_first(m for m in moved if m.change > 0),
        fell=_most_first(m for m in moved if m.change < 0),
        widest=_widest(sight, rocket),
        reached=reached,
        unseen=tuple(g.goal.id for g in reached if g.goal.id not in known),
    )


def _moved(rocket: RocketView, process: Process) -> Moved:
    now, before = rocket.shown.get(process.code), rocket.before.get(process.code)
    held = before.dots if before else 0
    return Moved(process, held, held + change(now, before))


def _most_first(moved: Iterable[Moved]) -> tuple[Moved, ...]:
    return tuple(sorted(moved, key=lambda one: -abs(one.change)))


def _widest(sight: Sight, rocket: RocketView) -> tuple[Disagreement, ...]:
    team = rocket.team
    if not sight.may(Action.SEE_SPREAD, Subject(owner=team.owner, team_id=team.id)):
        return ()
    said = heard(sight, team, [rocket.half_year], ())
    found = [
        Disagreement(
            process, spread(said.counted(rocket.half_year, process.code), process.most_dots)
        )
        for process in rocket.processes
    ]
    apart = [one for one in found if one.spread.is_shown and one.spread.width]
    apart.sort(key=lambda one: (-one.spread.width, -one.spread.variance))
    return tuple(apart[:MOST_WIDEST])


def _was_reached(sight: Sight, rocket: RocketView, judged: JudgedGoal) -> bool:
    # A goal of the whole year belongs to the half in which its dots came.
    goal, calendar = judged.goal, sight.academy.calendar
    if judged.state is not GoalState.REACHED or goal.process is None:
        return False
    begun = calendar.first_month(goal.period) >= calendar.first_month(rocket.half_year)
    ended = calendar.last_month(goal.period) <= calendar.last_month(rocket.half_year)
    before = rocket.before.get(goal.process)
    return (begun and ended) or (before.dots if before else 0) < (goal.target or 0)
