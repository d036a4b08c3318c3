"""What a person's calendar shows: months to enter, dots, ends of goals, celebrations due."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from scorecard.domain.access import Subject
from scorecard.domain.goals import GoalState
from scorecard.domain.people import ACADEMY, Owner, Person, Team
from scorecard.domain.periods import Period, month_of, months_between
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.calendar_feeds import feed_made_at, reader_of
from scorecard.store.people import person
from scorecard.store.teams import these_teams
from scorecard.views.celebrations import celebrations_in
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.ledger import Ledger, ledger
from scorecard.views.reached import Reached
from scorecard.views.sight import Sight

MONTHS_AHEAD = 6


class DateKind(StrEnum):
    """What a day in the calendar is about."""

    MONTH = "month"
    DOTS = "dots"
    GOAL = "goal"
    CELEBRATION = "celebration"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A whole day. `key` is the same for the same thing whenever the calendar is read.

    A `MOMENT` is a best month or a first for which somebody has planned a day.
    """

    kind: DateKind
    key: str
    day: date
    period: Period
    team: Team | None = None
    judged: JudgedGoal | None = None
    reached: Reached | None = None


@dataclass(frozen=True, slots=True)
class CalendarView:
    """A person's days, the earliest first."""

    person: Person
    dates: tuple[CalendarDate, ...]


def reader_of_feed(sight: Sight, token_hash: str) -> int:
    """Return whose calendar it is that shows this address.

    Raises:
        NotAllowedError: the address leads nowhere.
    """
    found = reader_of(sight.session, token_hash)
    sight.require(Action.READ_CALENDAR_FEED, Subject(by_link=found is not None))
    if found is None:
        raise NotAllowedError
    return found


def own_feed(sight: Sight) -> datetime | None:
    """Return since when the actor has an address for their calendar; None without one."""
    who = _oneself(sight)
    return feed_made_at(sight.session, who.id)


def calendar_view(sight: Sight) -> CalendarView:
    """Gather the actor's days: a half-year's months, open goals, and what waits for joy."""
    who = _oneself(sight)
    actor = sight.actor
    teams = these_teams(sight.session, actor.team_ids)
    own = [t for t in teams if t.id == actor.own_team_id]
    owners: dict[Owner, int | None] = {who.owner: actor.own_team_id}
    owners |= {team.owner: team.id for team in own}
    if actor.admin:
        owners[ACADEMY] = None
    book = ledger(sight, owners)
    waiting = [r for r in celebrations_in(sight, book, owners).waiting if r.may_celebrate]
    dates = (
        *_months(sight, book.of(who.owner)),
        *_dots(sight, teams),
        *_goals(sight, book),
        *_celebrations(sight, waiting),
    )
    return CalendarView(who, tuple(sorted(dates, key=lambda d: (d.day, d.key))))


def _oneself(sight: Sight) -> Person:
    found = person(sight.session, sight.actor.person_id or 0)
    if found is None:
        raise NotAllowedError
    sight.require(Action.SEE_CALENDAR, Subject(owner=found.owner))
    return found


def _months(sight: Sight, book: Ledger) -> Iterator[CalendarDate]:
    """Yield the day after each month that still lacks a number of the person's."""
    if sight.actor.own_team_id is None:
        return
    now = month_of(sight.today)
    own = [m for m in book.metrics if not m.metric.collected]
    for month in months_between(now.predecessor, now.plus(MONTHS_AHEAD)):
        followed = [m for m in own if m.metric.in_use(month)]
        entered = [any(v.month == month and not v.is_nothing for v in m.values) for m in followed]
        if not all(entered):
            day = sight.academy.calendar.last_day(month) + timedelta(days=1)
            yield CalendarDate(DateKind.MONTH, f"month-{month}", day, month)


def _dots(sight: Sight, teams: list[Team]) -> Iterator[CalendarDate]:
    """Yield the last day of this half-year and the next, for each team of the person."""
    calendar = sight.academy.calendar
    half_year = calendar.half_year_of(sight.today)
    for period in (half_year, half_year.successor):
        for team in teams:
            day = calendar.last_day(period)
            if not team.is_archived(day):
                yield CalendarDate(DateKind.DOTS, f"dots-{team.id}-{period}", day, period, team)


def _goals(sight: Sight, book: Ledger) -> Iterator[CalendarDate]:
    """Yield the last day of each open goal."""
    for judged in book.goals:
        goal, last = judged.goal, sight.academy.calendar.last_day(judged.goal.period)
        if judged.state is GoalState.OPEN and last >= sight.today:
            yield CalendarDate(DateKind.GOAL, f"goal-{goal.id}", last, goal.period, judged=judged)


def _celebrations(sight: Sight, waiting: Iterable[Reached]) -> Iterator[CalendarDate]:
    """Yield when each reached goal is to be celebrated, today if no day is planned.

    Of what fades by itself only what somebody has planned for a day.
    """
    for reached in waiting:
        planned, judged = reached.plan.planned_on if reached.plan else None, reached.judged
        key = f"celebration-{reached.key}"
        if judged is not None:
            day, period = planned or sight.today, judged.goal.period
            yield CalendarDate(DateKind.CELEBRATION, key, day, period, judged=judged)
        elif planned is not None:
            month = month_of(reached.moment.on if reached.moment else planned)
            yield CalendarDate(DateKind.MOMENT, key, planned, month, reached=reached)
