"""What members have said of their team's processes, read once for many of them.

It holds answers that are secret; what it hands out is counted, and only where they no longer
are. Whoever asks it has asked leave for that.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from scorecard.domain.academy import Academy
from scorecard.domain.access import Subject
from scorecard.domain.clock import today_in
from scorecard.domain.dot_sessions import Confirmation
from scorecard.domain.dots import Assessment, HalfYear, Rating
from scorecard.domain.people import Membership, Person, Team, members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.understanding import (
    HeardNow,
    HeardThen,
    counted_on,
    heard_now,
    heard_then,
)
from scorecard.store.agreements import confirmations_of
from scorecard.store.assessments import assessments_in
from scorecard.store.dot_sessions import reveals_of
from scorecard.store.half_years import half_years_of
from scorecard.store.people import these_people
from scorecard.store.teams import memberships_in
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class Heard:
    """Everything that was said in a team in some half-years, and who belonged to it when.

    `people` are all who ever belonged to the team, for whoever may see its names.
    """

    academy: Academy
    today: date
    team: Team
    memberships: tuple[Membership, ...]
    answers: tuple[Assessment, ...]
    revealed: Mapping[tuple[Period, str], date]
    settled: Mapping[Period, HalfYear]
    confirmations: tuple[Confirmation, ...]
    ratings: tuple[Rating, ...]
    people: Mapping[int, Person]

    @property
    def members(self) -> tuple[int, ...]:
        """The members of today."""
        return members_on(self.memberships, self.today)

    def named(self, ids: Iterable[int]) -> tuple[Person, ...]:
        """Return these people by their names, in that order; nobody whose name is kept back."""
        known = (self.people[id] for id in ids if id in self.people)
        return tuple(sorted(known, key=lambda person: (person.name.casefold(), person.id)))

    def progress(self, period: Period, process: str) -> HeardThen:
        """Return who has answered so far, whose counts must not be shown: they may be secret."""
        day = min(self.today, self.academy.calendar.last_day(period))
        return self._heard_on(day, period, process)

    def then(self, period: Period, process: str) -> HeardThen | None:
        """Return what a half-year's answers on a process say; None as long as they are secret."""
        day = counted_on(
            self.settled.get(period, HalfYear(self.team.id, period)),
            self.revealed.get((period, process)),
            calendar=self.academy.calendar,
            today=self.today,
        )
        return None if day is None else self._heard_on(day, period, process)

    def now(self, period: Period, process: str) -> HeardNow:
        """Return what is known of today's members, by a half-year's answers and open words since.

        Answers that are still secret count as none.
        """
        before = self._members_at_rating(period, process)
        then = self.then(period, process)
        if then is None or not then.answered:
            then = heard_then(before, {})
        later = (a for a in self.answers if a.process == process and a.period > period)
        return heard_now(
            then,
            self.members,
            (c.person_id for c in self.said(process) if c.period >= period),
            heard=(a.person_id for a in later),
            new=set(self.members).difference(before),
        )

    def said(self, process: str) -> list[Confirmation]:
        """Return who has said openly that they have understood a process, and when."""
        return [c for c in self.confirmations if c.process == process]

    def counted(self, period: Period, process: str) -> tuple[Assessment, ...]:
        """Return the answers on a process that are counted; none as long as they are secret.

        Wherever answers are counted it is these: two counts of one thing, with and without
        somebody who left, would tell what they had answered.
        """
        then = self.then(period, process)
        who = then.answered if then else frozenset[int]()
        given = (a for a in self.answers if (a.period, a.process) == (period, process))
        return tuple(a for a in given if a.person_id in who)

    def dots_of(self, period: Period, process: str) -> dict[int, int]:
        """Return everybody's own answer; only to be counted, or shown to whoever gave it."""
        return {
            a.person_id: a.dots for a in self.answers if (a.period, a.process) == (period, process)
        }

    def _members_at_rating(self, period: Period, process: str) -> tuple[int, ...]:
        own = [r for r in self.ratings if (r.period, r.process) == (period, process)]
        first = min((r for r in own if r.dots >= 1), key=lambda r: r.revision, default=None)
        day = min(self.today, self.academy.calendar.last_day(period))
        # When imported dots were given is not known, and half-years begin without any.
        known = first is not None and not first.imported
        return members_on(self.memberships, first.given_on if first and known else day)

    def _heard_on(self, day: date, period: Period, process: str) -> HeardThen:
        said = [c.person_id for c in self.said(process) if c.period == period]
        members = members_on(self.memberships, day)
        return heard_then(members, self.dots_of(period, process), said)


def heard(
    sight: Sight, team: Team, half_years: Iterable[Period], ratings: Iterable[Rating]
) -> Heard:
    """Read what was said in a team in these half-years, beside the dots that it gave itself."""
    zone = sight.academy.settings.time_zone
    memberships = tuple(memberships_in(sight.session, [team.id]))
    subject = Subject(owner=team.owner, team_id=team.id)
    who = {m.person_id for m in memberships} if sight.may(Action.SEE_TEAM_NAMES, subject) else ()
    return Heard(
        academy=sight.academy,
        today=sight.today,
        team=team,
        memberships=memberships,
        answers=tuple(assessments_in(sight.session, team.id, sorted(set(half_years)))),
        revealed={
            (one.period, one.process): today_in(zone, one.revealed_at)
            for one in reveals_of(sight.session, [team.id])
        },
        settled={one.period: one for one in half_years_of(sight.session, [team.id])},
        confirmations=tuple(confirmations_of(sight.session, [team.id])),
        ratings=tuple(ratings),
        people={person.id: person for person in these_people(sight.session, sorted(who))},
    )
