"""How far "every member has understood" holds: in a half-year, and among those of today."""

from collections.abc import Iterable
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.dots import Standing
from scorecard.domain.people import Owner, OwnerKind, Person
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.understanding import heard_now
from scorecard.views.heard import Heard
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class UnderstoodView:
    """How many members have answered, who is silent, and, once it gives nobody away, what.

    The counts are told once the answers are secret no more, of those who were members on that
    day. `understood` and `not_yet` are None before that, and as long as somebody could be
    told from the others: of fewer than three answers one is known to who gave the other.
    `silent` is empty for whoever may not see the team's names. `holds_today` says that the
    members of today are known to be unanimous, which is what a rating given today asks for.
    """

    answered: int
    understood: int | None
    not_yet: int | None
    members: int
    silent: tuple[Person, ...]
    holds_today: bool

    @property
    def is_unanimous(self) -> bool:
        """Whether every member had understood."""
        return self.members > 0 and self.understood == self.members


@dataclass(frozen=True, slots=True)
class TodayView:
    """How a process stands with the members of today, heard in the half-year `period`.

    `understood` of `members` is one figure where that gives nobody away; otherwise, and of
    what was never counted, only the parts are told: `then` of `of_then` had understood,
    `joined` came since, `said` have said so openly since, and `unheard` of those who came
    have said nothing.
    """

    process: str
    period: Period
    members: int
    understood: int | None
    then: int | None
    of_then: int
    joined: tuple[Person, ...]
    said: tuple[Person, ...]
    unheard: tuple[Person, ...]

    @property
    def is_unanimous(self) -> bool:
        """Whether every member of today is known to have understood."""
        return self.members > 0 and self.understood == self.members

    @property
    def joined_and_said(self) -> int:
        """How many of those who joined since say that they have understood."""
        return len({p.id for p in self.joined} & {p.id for p in self.said})


def understood_view(sight: Sight, all_said: Heard, period: Period, process: str) -> UnderstoodView:
    """Count the own answers on one process of a half-year."""
    team = all_said.team
    subject = Subject(owner=team.owner, team_id=team.id)
    then = all_said.then(period, process)
    found = then or all_said.progress(period, process)
    told = then if sight.may(Action.SEE_SPREAD, subject) else None
    return UnderstoodView(
        answered=len(found.answered),
        understood=told.all_understood if told else None,
        not_yet=told.not_yet if told else None,
        members=len(found.members),
        silent=all_said.named(found.silent if then else found.members - found.answered),
        holds_today=told is not None and _holds_today(all_said, period, process),
    )


def today_views(
    sight: Sight, all_said: Heard, shown: Iterable[tuple[str, Standing | None]], at: Period
) -> dict[str, TodayView]:
    """Return by process how it stands with today's members, where anything was counted.

    That is where the answers of the half-year `at` are secret no more, and else where a first
    dot was given: then by the answers of the half-year that it was given in. Nobody is told
    who may not see what was answered.
    """
    team = all_said.team
    if not sight.may(Action.SEE_SPREAD, Subject(owner=team.owner, team_id=team.id)):
        return {}
    found = {code: _heard_in(all_said, code, held, at) for code, held in shown}
    return {code: _today(all_said, code, period) for code, period in found.items() if period}


def may_confirm(sight: Sight, all_said: Heard) -> bool:
    """Return whether the actor is a member who may say openly what they have understood."""
    me, team = sight.actor.person_id, all_said.team
    own = Owner(OwnerKind.PERSON, me or 0)
    archived = team.is_archived(sight.today)
    subject = Subject(owner=own, team_id=team.id, archived=archived)
    return me in all_said.members and sight.may(Action.CONFIRM_UNDERSTANDING, subject)


def own_word(sight: Sight, all_said: Heard, today: TodayView | None) -> bool | None:
    """Return whether the actor has said so openly, None if nothing asks for their word.

    Nobody is asked who has answered in that half-year that they have understood.
    """
    me = sight.actor.person_id
    if today is None or me is None or not may_confirm(sight, all_said):
        return None
    said = {c.person_id for c in all_said.said(today.process) if c.period >= today.period}
    answered = all_said.dots_of(today.period, today.process).get(me, 0)
    return True if me in said else None if answered else False


def _holds_today(all_said: Heard, period: Period, process: str) -> bool:
    then = all_said.then(period, process)
    said = (c.person_id for c in all_said.said(process) if c.period == period)
    return then is not None and heard_now(then, all_said.members, said).is_unanimous


def _heard_in(all_said: Heard, code: str, held: Standing | None, at: Period) -> Period | None:
    if all_said.then(at, code) is not None:
        return at
    return held.rated_in if held and held.dots >= 1 else None


def _today(all_said: Heard, code: str, period: Period) -> TodayView:
    then, now = all_said.then(period, code), all_said.now(period, code)
    return TodayView(
        process=code,
        period=period,
        members=len(now.members),
        understood=now.understood,
        then=then.all_understood if then else None,
        of_then=len(then.members) if then else 0,
        joined=all_said.named(now.joined),
        said=all_said.named(now.said),
        unheard=all_said.named(now.unheard),
    )
