"""What home shows: what needs me now, my curves in small, my team's rocket, latest joys."""

from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.answering import waiting_answers
from scorecard.domain.comparing import TeamDots
from scorecard.domain.next_steps import NextStep
from scorecard.domain.people import ACADEMY, Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.store.dot_sessions import open_sessions
from scorecard.store.teams import these_teams
from scorecard.views.answering import answering_view
from scorecard.views.celebrations import celebrations_in, note_shown, owners_around
from scorecard.views.compare import compare_view
from scorecard.views.ledger import ledger
from scorecard.views.month import MonthView, month_view
from scorecard.views.next_steps import next_steps_view
from scorecard.views.reached import Reached
from scorecard.views.reconfirming import words_waiting
from scorecard.views.rocket import RocketView, rocket_view
from scorecard.views.sight import Sight

LATEST = 3


@dataclass(frozen=True, slots=True)
class HomeView:
    """What a person needs to know first. Whoever belongs to no team has no `rocket`.

    `sitting` are the teams of theirs that sit in their dot session now, and `steps` the open
    next steps that they take care of. `waiting` are moments for this person to celebrate, with
    how that is planned, `fanfare` those of them that they have not seen shine yet.
    `dots_due` is the half-year in which processes of the own team still wait to be rated,
    told only to those who may set the dots. `answers_due` is how many own answers are asked
    for now, `to_confirm` how many processes got their first dot before this person joined and
    wait for their word. `teams` are those that a coach coaches, and all of them for an
    administrator, as they stand now.
    """

    month: MonthView
    sitting: tuple[Team, ...]
    steps: tuple[NextStep, ...]
    waiting: tuple[Reached, ...]
    fanfare: tuple[Reached, ...]
    latest: tuple[Reached, ...]
    rocket: RocketView | None
    dots_due: Period | None
    answers_due: int
    to_confirm: int
    teams: tuple[TeamDots, ...]

    @property
    def needs(self) -> int:
        """How many things wait for this person."""
        asked = (self.month.missing, self.dots_due, self.answers_due, self.to_confirm)
        return sum(map(bool, asked)) + len(self.waiting) + len(self.sitting)


def home_view(sight: Sight) -> HomeView:
    """Gather a person's home."""
    sight.require(Action.SEE_HOME, Subject())
    teams_of = owners_around(sight) | ({ACADEMY: None} if sight.actor.admin else {})
    book = ledger(sight, teams_of)  # once for all of the page
    joys = celebrations_in(sight, book, teams_of)
    own = sight.actor.own_team_id
    rocket = rocket_view(sight, own) if own is not None else None
    latest = joys.wall[:LATEST]
    note_shown(sight, latest)
    return HomeView(
        month=month_view(sight, known=book),
        sitting=_sitting(sight),
        steps=_steps(sight, own) if own is not None else (),
        waiting=tuple(r for r in joys.waiting if r.may_celebrate),
        fanfare=joys.fanfare,
        latest=latest,
        rocket=rocket,
        dots_due=_dots_due(rocket),
        answers_due=_answers_due(sight) if own is not None else 0,
        to_confirm=words_waiting(sight, rocket) if rocket else 0,
        teams=_teams(sight),
    )


def _sitting(sight: Sight) -> tuple[Team, ...]:
    held = open_sessions(sight.session, sight.actor.team_ids)
    sitting = [s.team_id for s in held if s.is_open(sight.today)]
    found = these_teams(sight.session, sitting)
    return tuple(t for t in found if sight.may(Action.SEE_SESSION, Subject(t.owner, t.id)))


def _steps(sight: Sight, team_id: int) -> tuple[NextStep, ...]:
    return next_steps_view(sight, team_id).of(sight.actor.person_id or 0)


def _dots_due(rocket: RocketView | None) -> Period | None:
    if rocket is None or not rocket.may_set or rocket.completeness.is_full:
        return None
    return rocket.half_year


def _answers_due(sight: Sight) -> int:
    own = answering_view(sight)
    if not own.is_open:
        return 0
    calendar = sight.academy.calendar
    return waiting_answers(own.completeness, own.half_year, calendar, sight.today)


def _teams(sight: Sight) -> tuple[TeamDots, ...]:
    coached, admin = sight.actor.coached_team_ids, sight.actor.admin
    if not coached and not admin:
        return ()
    return tuple(d for d in compare_view(sight).rows if admin or d.team.id in coached)
