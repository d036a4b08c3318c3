"""The stamp of a team's session changes with all that its screens show, and with nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from scorecard.app import App
from scorecard.domain.dot_sessions import Attendance, Confirmation, DotSession, Reveal
from scorecard.domain.dots import Assessment, HalfYear, Names, Rating, Source
from scorecard.domain.next_steps import StepState
from scorecard.domain.people import Membership, Role
from scorecard.store.agreements import add_confirmation, remove_confirmation
from scorecard.store.assessments import keep_assessment, remove_assessments
from scorecard.store.database import Session
from scorecard.store.dot_sessions import (
    add_attendance,
    add_reveal,
    keep_dot_session,
    remove_attendance,
)
from scorecard.store.half_years import keep_half_year
from scorecard.store.memberships import change_membership, memberships_of
from scorecard.store.next_steps import (
    change_next_step,
    next_steps_of,
    remove_next_step,
)
from scorecard.store.people import change_person
from scorecard.store.ratings import add_rating
from scorecard.store.rights_stamp import Stamp
from scorecard.store.session_stamp import session_stamp
from scorecard.store.teams import add_membership
from tests.academies import NOW, TODAY, SmallAcademy, app, now, small
from tests.actions.sitting import AUTUMN, seated, step

__all__ = ["app", "now", "small"]
Change = Callable[["Sitting"], object]


class Sitting:
    """Usva in the middle of its session, and Ahjo in its own, within one transaction."""

    def __init__(self, session: Session, small: SmallAcademy, model: str) -> None:
        self.session, self.small, self.model = session, small, model
        self.usva, self.ahjo = (small.teams[key].id for key in ("usva", "ahjo"))
        self.held = {team: seated(session, team) for team in (self.usva, self.ahjo)}
        for team, person in ((self.usva, "ville"), (self.ahjo, "otso")):
            self.joins(person, team)
            self.says(person, team)
            self.answers(person, team)
            step(session, team, small.id(person))

    def led(self, team: int, **changed: Any) -> DotSession:
        """Lead a team's session on."""
        return keep_dot_session(self.session, replace(self.held[team], **changed))

    def reveals(self, team: int, process: str = "A3") -> object:
        """Reveal answers."""
        return add_reveal(self.session, Reveal(team, AUTUMN, process, NOW))

    def joins(self, name: str, team: int) -> object:
        """Let somebody be there."""
        there = Attendance(team, AUTUMN, self.small.id(name), NOW)
        return add_attendance(self.session, there)

    def goes(self, team: int) -> None:
        """Let whoever is there be there no more."""
        for name in ("ville", "otso"):
            remove_attendance(self.session, team, AUTUMN, self.small.id(name))

    def says(self, name: str, team: int, process: str = "Y1") -> object:
        """Let somebody say openly that they have understood."""
        return add_confirmation(self.session, self.word(name, team, process))

    def word(self, name: str, team: int, process: str = "Y1") -> Confirmation:
        """Return what somebody says openly."""
        return Confirmation(team, AUTUMN, process, self.small.id(name), TODAY)

    def answers(self, name: str, team: int, dots: int = 1, *, version: int = 0) -> object:
        """Let somebody answer."""
        said = Assessment(self.small.id(name), team, AUTUMN, "A3", dots, version=version)
        return keep_assessment(self.session, said)

    def takes_back(self, name: str, team: int) -> None:
        """Let somebody take their answer back."""
        remove_assessments(self.session, [(team, AUTUMN, self.small.id(name), "A3")])

    def rates(self, team: int, *, source: Source = Source.TEAM) -> object:
        """Set dots."""
        given = Rating(team, "A1", AUTUMN, 1, TODAY, self.model, source)
        return add_rating(self.session, given)

    def settles(self, team: int, **settled: Any) -> object:
        """Settle something for the half-year."""
        return keep_half_year(self.session, replace(HalfYear(team, AUTUMN, version=0), **settled))

    def changes_step(self, team: int, **changed: Any) -> object:
        """Change the team's only step."""
        (held,) = next_steps_of(self.session, [team], AUTUMN)
        return change_next_step(self.session, replace(held, **changed))

    def takes_step_away(self, team: int) -> None:
        """Take the team's only step away."""
        (held,) = next_steps_of(self.session, [team], AUTUMN)
        remove_next_step(self.session, held.id)

    def adds_member(self, team: int) -> object:
        """Let somebody become a member."""
        place = Membership(0, team, self.small.id("veikko"), Role.MEMBER, TODAY)
        return add_membership(self.session, place)

    def ends_place(self, name: str) -> object:
        """Let somebody's place end."""
        (held,) = memberships_of(self.session, self.small.id(name))
        return change_membership(self.session, replace(held, last=date(2026, 11, 21)))


CHANGES: dict[str, Callable[[Sitting, int], object]] = {
    "another process": lambda s, team: s.led(team, process="Y1"),
    "another order": lambda s, team: s.led(team, agenda=("Y2", "Y1", "A3")),
    "the end": lambda s, team: s.led(team, ended_at=NOW),
    "a reveal": lambda s, team: s.reveals(team),
    "somebody who joins": lambda s, team: s.joins("risto", team),
    "somebody who leaves": lambda s, team: s.goes(team),
    "an open word": lambda s, team: s.says("risto", team),
    "an open word taken back": lambda s, team: [
        remove_confirmation(s.session, s.word(name, team)) for name in ("ville", "otso")
    ],
    "dots": lambda s, team: s.rates(team),
    "dots of the coach": lambda s, team: s.rates(team, source=Source.COACH),
    "a next step": lambda s, team: step(s.session, team),
    "a changed next step": lambda s, team: s.changes_step(team, words="Ask five"),
    "a settled next step": lambda s, team: s.changes_step(
        team, state=StepState.DONE, settled_on=TODAY
    ),
    "a next step taken away": lambda s, team: s.takes_step_away(team),
    "a choice of names": lambda s, team: s.settles(team, names=Names.TEAM),
    "a half-year that is closed": lambda s, team: s.settles(team, closed_on=TODAY),
    "the coach's dots shared": lambda s, team: s.settles(team, coach_shared_on=TODAY),
    "a member who came": lambda s, team: s.adds_member(team),
}
OF_USVA: dict[str, Change] = {
    "a member who left": lambda s: s.ends_place("aino"),
    "a coach who left": lambda s: s.ends_place("kaisa"),
}
ANSWERS: dict[str, Change] = {
    "a first answer": lambda s: s.answers("maija", s.usva),
    "a changed answer": lambda s: s.answers("ville", s.usva, 2, version=1),
    "an answer taken back": lambda s: s.takes_back("ville", s.usva),
}
ELSEWHERE: dict[str, Change] = {
    "an answer to another team": lambda s: s.answers("veikko", s.ahjo),
    "a name": lambda s: change_person(s.session, replace(s.small.people["ville"], name="Ville V")),
}


class _NeverMindError(Exception):
    """Leaves the database as it was."""


def stamps(
    app: App, small: SmallAcademy, change: Change, *, answers_of: str = ""
) -> tuple[Stamp, Stamp]:
    """Return the stamp of Usva's session before and after a change, which is rolled back."""
    person = small.id(answers_of) if answers_of else None
    found: list[Stamp] = []

    def unit(session: Session) -> None:
        sitting = Sitting(session, small, app.academy.model_version)
        before = session_stamp(session, sitting.usva, answers_of=person)
        change(sitting)
        found[:] = before, session_stamp(session, sitting.usva, answers_of=person)
        raise _NeverMindError

    with pytest.raises(_NeverMindError):
        app.database.write(unit)
    return found[0], found[1]


def told_apart(
    app: App, small: SmallAcademy, changes: dict[str, Change], *, answers_of: str = ""
) -> set[str]:
    """Return which of the changes the stamp shows."""
    found = {
        name: stamps(app, small, change, answers_of=answers_of) for name, change in changes.items()
    }
    return {name for name, (before, after) in found.items() if before != after}


def at(team: str) -> dict[str, Change]:
    """Return the changes as they happen to one of the two teams."""
    return {name: _at(team, change) for name, change in CHANGES.items()}


def _at(team: str, change: Callable[[Sitting, int], object]) -> Change:
    return lambda sitting: change(sitting, getattr(sitting, team))


@pytest.mark.parametrize("of", ["", "ville"], ids=["on the wall", "on a phone"])
def test_it_changes_with_what_happens_in_the_team(app: App, small: SmallAcademy, of: str) -> None:
    changes = at("usva") | OF_USVA

    assert changes.keys() - told_apart(app, small, changes, answers_of=of) == set()


@pytest.mark.parametrize("of", ["", "ville"], ids=["on the wall", "on a phone"])
def test_it_stays_with_what_happens_elsewhere(app: App, small: SmallAcademy, of: str) -> None:
    assert told_apart(app, small, at("ahjo") | ELSEWHERE, answers_of=of) == set()


def test_it_changes_with_every_answer_on_the_wall(app: App, small: SmallAcademy) -> None:
    assert told_apart(app, small, ANSWERS) == ANSWERS.keys()


def test_it_changes_on_a_phone_with_ones_own_answers_alone(app: App, small: SmallAcademy) -> None:
    changes = ANSWERS | {"a first answer": lambda s: s.answers("aino", s.usva)}

    told = {name: told_apart(app, small, changes, answers_of=name) for name in ("ville", "aino")}

    assert told == {
        "ville": {"a changed answer", "an answer taken back"},
        "aino": {"a first answer"},
    }


def test_it_is_one_statement(app: App, small: SmallAcademy) -> None:
    asked: list[str] = []
    sa.event.listen(app.database.reader, "before_cursor_execute", lambda *a: asked.append(a[2]))

    with app.database.read() as session:
        stamp = session_stamp(session, small.teams["usva"].id)
        nowhere = session_stamp(session, 999_999, answers_of=small.id("ville"))

    assert len([s for s in asked if "SELECT" in s]) == 2
    assert len(stamp) == len(nowhere)
    assert not any(nowhere)


def test_it_tells_nothing_of_what_was_answered(app: App, small: SmallAcademy) -> None:
    _, some = stamps(app, small, lambda s: s.answers("aino", s.usva, 0))
    _, others = stamps(app, small, lambda s: s.answers("aino", s.usva, 3))

    assert some == others
