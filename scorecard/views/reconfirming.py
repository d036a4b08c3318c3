"""Which processes got their first dot before somebody joined, and who has not said so yet."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.dots import Source
from scorecard.domain.model import Process
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.store.ratings import ratings_of
from scorecard.views.heard import Heard, heard
from scorecard.views.rocket import RocketView
from scorecard.views.sight import Sight
from scorecard.views.understood import TodayView, may_confirm, today_views


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """A process that asks the actor, who joined later; `said` if they have said so today."""

    process: Process
    said: bool


@dataclass(frozen=True, slots=True)
class ReconfirmView:
    """What the actor is asked to say, and who else has said nothing yet.

    `unheard` is for whoever may set the dots: by person, the processes that they joined after
    and have said nothing of. Only open words and that somebody answered are told, no answer.
    """

    team_id: int
    mine: tuple[ToConfirm, ...]
    unheard: tuple[tuple[Person, tuple[Process, ...]], ...]

    @property
    def waiting(self) -> int:
        """How many processes wait for a word of the actor."""
        return sum(1 for one in self.mine if not one.said)


def reconfirm_view(sight: Sight, rocket: RocketView) -> ReconfirmView:
    """Gather what to confirm in the latest half-year of a team's rocket; else there is nothing."""
    sight.require(Action.SEE_DOTS, Subject(owner=rocket.team.owner, team_id=rocket.team.id))
    standing = {code: held for code, held in rocket.shown.items() if held and held.dots >= 1}
    if not rocket.is_latest or not standing:
        return ReconfirmView(rocket.team.id, (), ())
    periods = {rocket.half_year, *(held.rated_in for held in standing.values())}
    ratings = ratings_of(sight.session, [rocket.team.id], source=Source.TEAM)
    said = heard(sight, rocket.team, periods, ratings)
    shown = today_views(sight, said, standing.items(), rocket.half_year)
    mine, unheard = _mine(sight, rocket, said, shown), _unheard(rocket, shown)
    return ReconfirmView(rocket.team.id, mine, unheard)


def words_waiting(sight: Sight, rocket: RocketView) -> int:
    """Return how many processes of their own team wait for a word of the actor.

    Whoever belonged to it before any of its dots was given is not looked up.
    """
    calendar = sight.academy.calendar
    since = [m.first for m in sight.actor.memberships if m.belongs and m.team_id == rocket.team.id]
    dots = [held for held in rocket.shown.values() if held and held.dots >= 1]
    if not since or all(min(since) <= calendar.first_day(held.rated_in) for held in dots):
        return 0
    return reconfirm_view(sight, rocket).waiting


def _mine(
    sight: Sight, rocket: RocketView, said: Heard, shown: Mapping[str, TodayView]
) -> tuple[ToConfirm, ...]:
    me = sight.actor.person_id
    if not may_confirm(sight, said):
        return ()
    today = {
        c.process for c in said.confirmations if c.person_id == me and c.said_on == sight.today
    }
    return tuple(
        ToConfirm(process, said=process.code in today)
        for process in rocket.processes
        if process.code in shown
        and (process.code in today or me in {p.id for p in shown[process.code].unheard})
    )


def _unheard(
    rocket: RocketView, shown: Mapping[str, TodayView]
) -> tuple[tuple[Person, tuple[Process, ...]], ...]:
    if not rocket.may_set:
        return ()
    by_person: dict[int, tuple[Person, list[Process]]] = {}
    for process in rocket.processes:
        for person in shown[process.code].unheard if process.code in shown else ():
            by_person.setdefault(person.id, (person, []))[1].append(process)
    ordered = sorted(by_person.values(), key=lambda pair: pair[0].name.casefold())
    return tuple((person, tuple(processes)) for person, processes in ordered)
