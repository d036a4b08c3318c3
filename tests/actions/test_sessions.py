"""A dot session is opened once, planned, and over when it was ended or forgotten."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine

from scorecard.actions.answering import Answer, enter_answer
from scorecard.actions.half_years import choose_names
from scorecard.actions.joining import join_session
from scorecard.actions.leading import lead_to, reveal
from scorecard.actions.sessions import SessionPlan, end_session, plan_session
from scorecard.app import App
from scorecard.domain.dot_sessions import CODE_LETTERS, DotSession, Order
from scorecard.domain.dots import HalfYear, Names
from scorecard.domain.periods import Period
from scorecard.store.dot_sessions import (
    revealed_in,
)
from scorecard.store.half_years import keep_half_year
from scorecard.store.teams import change_team
from tests.academies import NOW, TODAY, SmallAcademy
from tests.actions.doing import Deed, done
from tests.actions.led import (
    BEING_THERE,
    LEADING,
    at_once,
    key_of,
    opened,
    opening,
    stands,
    there,
    usva_of,
)
from tests.actions.sitting import AUTUMN, answers, sits

SPRING, NEXT, LONG_AGO = (Period.parse(code) for code in ("2026-H1", "2027-H1", "2025-H1"))


def test_a_session_begins_with_the_first_process_a_new_code_and_a_hint_of_the_time(
    app: App, small: SmallAcademy
) -> None:
    held = opened(app, small)

    codes = [process.code for process in app.academy.model.processes]
    assert stands(app, small) == held
    assert (list(held.agenda), held.process, held.version) == (codes, codes[0], 1)
    assert (held.ordered, held.minutes, held.opened_by) == (Order.ROCKET, 3, small.id("maija"))
    assert held.stepped_at == held.opened_at == NOW
    assert re.fullmatch(f"[{CODE_LETTERS}]{{6}}", held.code)


def test_widest_disagreement_is_worked_out_once(app: App, small: SmallAcademy) -> None:
    answers(app, small, "Y2", ville=0, aino=3, maija=3)

    held = opened(app, small, plan=SessionPlan(Order.WIDEST))
    answers(app, small, "A1", ville=0, aino=0, maija=3)

    assert (held.process, held.agenda[0], held.ordered) == ("Y2", "Y2", Order.WIDEST)
    assert stands(app, small).agenda == held.agenda


def test_a_second_open_session_of_a_team_is_refused(app: App, small: SmallAcademy) -> None:
    opened(app, small)

    assert key_of(app, small, "kaisa", opening(small)) == "session-is-open"
    with time_machine.travel(NOW + timedelta(days=42), tick=False):
        # The one of the autumn was forgotten, and is over.
        opened(app, small, NEXT)


@pytest.mark.parametrize(
    ("at", "minutes", "key"),
    [
        pytest.param(NEXT, 3, "half-year-in-the-future", id="to come"),
        pytest.param(LONG_AGO, 3, "half-year-before-the-team", id="before the team"),
        pytest.param(SPRING, 3, "answers-closed", id="closed by itself"),
        pytest.param(AUTUMN, 31, "session-minutes", id="too long a time"),
        pytest.param(AUTUMN, -1, "session-minutes", id="a time below nothing"),
    ],
)
def test_what_cannot_be_opened_is_refused(
    app: App, small: SmallAcademy, at: Period, minutes: int, key: str
) -> None:
    assert key_of(app, small, "maija", opening(small, at, minutes=minutes)) == key


def test_a_half_year_that_was_closed_has_no_session(app: App, small: SmallAcademy) -> None:
    closed = HalfYear(usva_of(small), AUTUMN, closed_on=TODAY, version=0)
    app.database.write(lambda session: keep_half_year(session, closed))

    assert key_of(app, small, "maija", opening(small)) == "answers-closed"


def test_opening_anew_keeps_what_was_revealed_and_takes_another_code(
    app: App, small: SmallAcademy
) -> None:
    usva, maija = usva_of(small), small.id("maija")
    first = opened(app, small)
    at = first.process
    done(app, maija, lambda act: join_session(act, usva, AUTUMN))
    done(app, maija, lambda act: reveal(act, usva, AUTUMN, at, version=1))
    done(app, maija, lambda act: end_session(act, usva, AUTUMN, version=2))

    again = opened(app, small)

    assert (again.ended_at, again.version) == (None, 4)
    assert again.code != first.code
    assert there(app, small) == {"maija"}
    with app.database.read() as session:
        assert revealed_in(session, usva, AUTUMN) == {at}
    done(app, maija, lambda act: end_session(act, usva, AUTUMN, version=4))
    with time_machine.travel(NOW + timedelta(days=1), tick=False):
        opened(app, small)
    assert there(app, small) == set()


def test_another_plan_leaves_the_screens_where_they_are(app: App, small: SmallAcademy) -> None:
    held = sits(app, small)
    answers(app, small, "Y2", ville=0, aino=3, maija=3)
    plan = SessionPlan(Order.WIDEST, minutes=0)

    planned = done(
        app,
        small.id("maija"),
        lambda act: plan_session(act, usva_of(small), AUTUMN, plan, version=1),
    )

    assert (planned.process, planned.stepped_at) == (held.process, held.stepped_at)
    assert (planned.agenda[0], planned.ordered, planned.minutes) == ("Y2", Order.WIDEST, 0)
    assert set(planned.agenda) == {process.code for process in app.academy.model.processes}


@pytest.mark.parametrize("ended", [True, False], ids=["ended", "forgotten"])
def test_a_session_that_is_over_takes_nothing(app: App, small: SmallAcademy, ended: bool) -> None:
    sits(app, small)
    usva, aino = usva_of(small), small.id("aino")
    if ended:
        done(app, small.id("maija"), lambda act: end_session(act, usva, AUTUMN, version=1))
    days = 0 if ended else 3
    deeds = [*(d(usva) for d in LEADING.values()), *(d(usva, aino) for d in BEING_THERE.values())]

    with time_machine.travel(NOW + timedelta(days=days), tick=False):
        told = [key_of(app, small, "maija", deed) for deed in deeds]
        entered = key_of(
            app,
            small,
            "maija",
            lambda act: enter_answer(act, usva, AUTUMN, aino, Answer("A3", 1)),
        )

    assert set(told) == {"session-over"}
    assert entered == "not-found"


def test_a_session_that_goes_on_two_days_later_is_open(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva = usva_of(small)

    with time_machine.travel(NOW + timedelta(days=2), tick=False):
        done(app, small.id("maija"), lambda act: lead_to(act, usva, AUTUMN, "Y1", version=1))
    with time_machine.travel(NOW + timedelta(days=4), tick=False):
        done(app, small.id("ville"), lambda act: join_session(act, usva, AUTUMN))

    assert there(app, small) == {"ville"}


def test_a_leader_of_another_team_finds_no_session(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva, aino = usva_of(small), small.id("aino")
    deeds: list[Deed] = [
        opening(small),
        *(leading(usva) for leading in LEADING.values()),
        *(being(usva, aino) for being in BEING_THERE.values()),
        lambda act: enter_answer(act, usva, AUTUMN, aino, Answer("A3", 1)),
        lambda act: choose_names(act, usva, AUTUMN, Names.TEAM, version=0),
    ]

    assert {key_of(app, small, "osmo", deed) for deed in deeds} == {"not-found"}


def test_an_archived_team_does_not_sit_together(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva, aino = usva_of(small), small.id("aino")
    archived = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, archived))
    deeds = [
        opening(small),
        *(leading(usva) for leading in LEADING.values()),
        *(being(usva, aino) for being in BEING_THERE.values()),
    ]

    assert {key_of(app, small, "maija", deed) for deed in deeds} == {"not-found"}


def test_of_two_who_open_a_session_at_once_one_does(app: App, small: SmallAcademy) -> None:
    ends = at_once(app, (small.id("maija"), opening(small)), (small.id("kaisa"), opening(small)))

    (won,) = (end for end in ends if isinstance(end, DotSession))
    assert won == stands(app, small)
    assert len(ends) == 2
