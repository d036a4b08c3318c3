"""A dot session is opened once, led by who sees where it stands, joined by code, and ended."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from threading import Barrier
from uuid import uuid4

import pytest
import time_machine

from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, enter_answer, give_answer, take_back_answer
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.half_years import choose_names
from scorecard.actions.sessions import (
    SessionPlan,
    end_session,
    join_session,
    lead_to,
    leave_session,
    open_session,
    plan_session,
    reveal,
    seat_member,
)
from scorecard.app import App
from scorecard.domain.dot_sessions import CODE_LETTERS, Agreement, Confirmation, DotSession, Order
from scorecard.domain.dots import Assessment, HalfYear, Names, Unanimity
from scorecard.domain.people import Membership, Role
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.agreements import add_confirmation, agreements_on
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import (
    attendance_of,
    dot_session,
    keep_dot_session,
    revealed_in,
)
from scorecard.store.half_years import half_year, keep_half_year
from scorecard.store.memberships import memberships_of
from scorecard.store.teams import add_membership, change_membership, change_team
from tests.academies import FOUNDED, NOW, TODAY, SmallAcademy
from tests.actions.doing import Deed, done, log_of, refusal
from tests.actions.sitting import AGENDA, AUTUMN, CODE, answers, sits
from tests.actions.test_dotting import with_policy

SPRING, NEXT, LONG_AGO = (Period.parse(code) for code in ("2026-H1", "2027-H1", "2025-H1"))
WORDS = "We talked about it all day"
Team = Callable[[int], Deed]
LEADING: dict[str, Team] = {
    "leading on": lambda usva: lambda act: lead_to(act, usva, AUTUMN, "Y2", version=1),
    "planning": lambda usva: lambda act: plan_session(act, usva, AUTUMN, SessionPlan(), version=1),
    "revealing": lambda usva: lambda act: reveal(act, usva, AUTUMN, "A3", version=1),
    "ending": lambda usva: lambda act: end_session(act, usva, AUTUMN, version=1),
}
BEING_THERE: dict[str, Callable[[int, int], Deed]] = {
    "joining": lambda usva, _: lambda act: join_session(act, usva, AUTUMN),
    "leaving": lambda usva, _: lambda act: leave_session(act, usva, AUTUMN),
    "seating": lambda usva, aino: lambda act: seat_member(act, usva, AUTUMN, aino),
}


def usva_of(small: SmallAcademy) -> int:
    return small.teams["usva"].id


def key_of(app: App, small: SmallAcademy, name: str, deed: Deed) -> str | None:
    found = refusal(app, small.id(name), deed)
    return found.key if found else None


def opened(
    app: App, small: SmallAcademy, at: Period = AUTUMN, plan: SessionPlan | None = None
) -> DotSession:
    usva = usva_of(small)
    return done(
        app, small.id("maija"), lambda act: open_session(act, usva, at, plan or SessionPlan())
    )


def opening(small: SmallAcademy, at: Period = AUTUMN, *, minutes: int = 3) -> Deed:
    return lambda act: open_session(act, usva_of(small), at, SessionPlan(minutes=minutes))


def stands(app: App, small: SmallAcademy) -> DotSession:
    with app.database.read() as session:
        held = dot_session(session, usva_of(small), AUTUMN)
    assert held
    return held


def there(app: App, small: SmallAcademy) -> set[str]:
    with app.database.read() as session:
        found = {a.person_id for a in attendance_of(session, usva_of(small), AUTUMN)}
    return {name for name, person in small.people.items() if person.id in found}


def said(app: App, small: SmallAcademy) -> dict[str, Assessment]:
    """Return the answers on A3 by first name."""
    with app.database.read() as session:
        found = {a.person_id: a for a in assessments_of(session, usva_of(small), AUTUMN)}
    return {name: found[p.id] for name, p in small.people.items() if p.id in found}


def at_once(app: App, *deeds: tuple[int, Deed]) -> list[object]:
    """Let everybody act at the same moment; return what came of it, or the refusals."""
    start = Barrier(len(deeds))

    def act_of(one: tuple[int, Deed]) -> object:
        start.wait(timeout=10)
        try:
            return app.perform(*one, request=uuid4().hex)
        except RefusedError as refused:
            return refused

    with ThreadPoolExecutor(len(deeds)) as everybody:
        return list(everybody.map(act_of, deeds))


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


@pytest.mark.parametrize("leading", LEADING.values(), ids=LEADING)
def test_who_has_not_seen_where_the_session_stands_changes_nothing(
    app: App, small: SmallAcademy, leading: Team
) -> None:
    sits(app, small)
    usva = usva_of(small)
    done(app, small.id("kaisa"), lambda act: lead_to(act, usva, AUTUMN, "Y1", version=1))
    before = stands(app, small), log_of(app)

    found = refusal(app, small.id("maija"), leading(usva))

    assert isinstance(found, ConflictError)
    assert found.theirs == before[0]
    assert (stands(app, small), log_of(app)) == before
    with app.database.read() as session:
        assert revealed_in(session, usva, AUTUMN) == set()


@pytest.mark.parametrize("process", ["Y2", ""], ids=["another process", "the summary"])
def test_a_session_is_led_to_a_process_or_to_what_came_out(
    app: App, small: SmallAcademy, process: str
) -> None:
    held = sits(app, small)
    later = NOW + timedelta(minutes=4)

    with time_machine.travel(later, tick=False):
        usva = usva_of(small)
        led = done(
            app, small.id("maija"), lambda act: lead_to(act, usva, AUTUMN, process, version=1)
        )

    assert led == replace(held, process=process, stepped_at=later, version=2)
    assert stands(app, small) == led


@pytest.mark.parametrize(("process", "key"), [("X9", "no-such-process"), ("A1", "not-found")])
def test_a_session_is_led_to_nothing_else(
    app: App, small: SmallAcademy, process: str, key: str
) -> None:
    sits(app, small)

    deed: Deed = lambda act: lead_to(act, usva_of(small), AUTUMN, process, version=1)  # noqa: E731
    assert key_of(app, small, "maija", deed) == key


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


def test_only_what_the_screens_show_is_revealed_and_once(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva, maija = usva_of(small), small.id("maija")

    elsewhere = refusal(app, maija, lambda act: reveal(act, usva, AUTUMN, "Y1", version=1))
    kept = done(app, maija, lambda act: reveal(act, usva, AUTUMN, "A3", version=1))
    again = refusal(app, maija, lambda act: reveal(act, usva, AUTUMN, "A3", version=2))

    assert isinstance(elsewhere, ConflictError)
    assert (again.key if again else None, kept.version) == ("session-revealed", 2)
    assert log_of(app)[0].subject == f"team:{usva}/2026-H2/session/A3"
    with app.database.read() as session:
        assert revealed_in(session, usva, AUTUMN) == {"A3"}


def test_nothing_is_revealed_where_the_summary_is(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva, maija = usva_of(small), small.id("maija")
    done(app, maija, lambda act: lead_to(act, usva, AUTUMN, "", version=1))

    found = refusal(app, maija, lambda act: reveal(act, usva, AUTUMN, "", version=2))

    assert isinstance(found, ConflictError)


def test_revealed_answers_stay_as_they_are(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    answers(app, small, ville=2)
    usva = usva_of(small)
    done(app, small.id("maija"), lambda act: reveal(act, usva, AUTUMN, "A3", version=1))
    tries: dict[str, tuple[str, Deed]] = {
        "changing": ("ville", lambda act: give_answer(act, AUTUMN, Answer("A3", 3, version=1))),
        "taking back": ("ville", lambda act: take_back_answer(act, AUTUMN, "A3", 1)),
        "a late one": ("aino", lambda act: give_answer(act, AUTUMN, Answer("A3", 3))),
        "a late one by the leader": (
            "maija",
            lambda act: enter_answer(act, usva, AUTUMN, small.id("aino"), Answer("A3", 3)),
        ),
    }

    told = {name: key_of(app, small, who, deed) for name, (who, deed) in tries.items()}
    other = key_of(app, small, "aino", lambda act: give_answer(act, AUTUMN, Answer("Y1", 3)))

    assert set(told.values()) == {"answer-revealed"}
    assert other is None


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


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        pytest.param("", None, id="by the link"),
        pytest.param(CODE, None, id="right"),
        pytest.param(" abcdef ", None, id="in small letters"),
        pytest.param("ABCDEG", "session-code-wrong", id="wrong"),
        pytest.param("ABCDE", "session-code-wrong", id="too short"),
    ],
)
def test_a_session_is_joined_by_its_code(
    app: App, small: SmallAcademy, typed: str, key: str | None
) -> None:
    sits(app, small)

    assert (
        key_of(
            app, small, "ville", lambda act: join_session(act, usva_of(small), AUTUMN, code=typed)
        )
        == key
    )


def test_latecomers_join_and_whoever_leaves_can_come_back(app: App, small: SmallAcademy) -> None:
    sits(app, small, "ville")
    usva, aino = usva_of(small), small.id("aino")
    join: Deed = lambda act: join_session(act, usva, AUTUMN)  # noqa: E731
    done(app, small.id("maija"), lambda act: reveal(act, usva, AUTUMN, "A3", version=1))

    done(app, aino, join)
    assert key_of(app, small, "aino", join) == "session-joined"
    assert there(app, small) == {"ville", "aino"}
    done(app, aino, lambda act: leave_session(act, usva, AUTUMN))
    assert there(app, small) == {"ville"}
    done(app, aino, join)
    assert there(app, small) == {"ville", "aino"}


def test_a_member_without_a_phone_is_put_down_as_there_and_taken_off(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small)
    usva, aino, maija = usva_of(small), small.id("aino"), small.id("maija")

    done(app, maija, lambda act: seat_member(act, usva, AUTUMN, aino))
    assert there(app, small) == {"aino"}
    done(app, maija, lambda act: seat_member(act, usva, AUTUMN, aino, there=False))
    assert there(app, small) == set()


@pytest.mark.parametrize("name", ["tuuli", "kaisa", "otso", "veikko"])
def test_nobody_is_seated_or_answered_for_who_is_no_member(
    app: App, small: SmallAcademy, name: str
) -> None:
    sits(app, small)
    usva, person = usva_of(small), small.id(name)

    seat: Deed = lambda act: seat_member(act, usva, AUTUMN, person)  # noqa: E731
    enter: Deed = lambda act: enter_answer(act, usva, AUTUMN, person, Answer("A3", 1))  # noqa: E731
    assert [key_of(app, small, "maija", deed) for deed in (seat, enter)] == ["not-found"] * 2


def test_an_answer_that_somebody_typed_for_a_member_is_marked_and_they_are_there(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small)
    usva, aino, maija = usva_of(small), small.id("aino"), small.id("maija")

    for dots in (1, 2):
        heard = Answer("A3", dots, " She said so ")
        enter = partial(enter_answer, team_id=usva, half_year=AUTUMN, person_id=aino, answer=heard)
        done(app, maija, enter)

    kept = said(app, small)["aino"]
    assert (kept.dots, kept.note, kept.entered_by, kept.version) == (2, "She said so", maija, 2)
    assert there(app, small) == {"aino"}
    with app.database.read() as session:
        settled = half_year(session, usva, AUTUMN)
    assert settled == HalfYear(usva, AUTUMN, Names.NOBODY)


def test_what_a_member_answered_themselves_nobody_else_changes(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small)
    usva, aino = usva_of(small), small.id("aino")
    enter: Deed = lambda act: enter_answer(act, usva, AUTUMN, aino, Answer("A3", 1))  # noqa: E731
    done(app, small.id("maija"), enter)
    assert key_of(app, small, "kaisa", enter) == "answer-is-their-own"

    done(app, aino, lambda act: give_answer(act, AUTUMN, Answer("A3", 3, version=1)))

    mine = said(app, small)["aino"]
    assert (mine.dots, mine.entered_by, mine.version) == (3, None, 2)
    assert key_of(app, small, "maija", enter) == "answer-is-their-own"
    assert said(app, small)["aino"] == mine


def test_nobody_types_their_own_answer_as_somebody_elses(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva, maija = usva_of(small), small.id("maija")

    deed: Deed = lambda act: enter_answer(act, usva, AUTUMN, maija, Answer("A3", 1))  # noqa: E731
    assert key_of(app, small, "maija", deed) == "not-found"


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


def agreed(app: App, small: SmallAcademy, dots: int = 1) -> Agreement | None:
    """Set A3's dots, and return what is kept of who agreed."""
    given = DotsGiven("A3", dots, attested=WORDS)
    rating = done(app, small.id("maija"), lambda act: set_dots(act, usva_of(small), AUTUMN, given))
    with app.database.read() as session:
        return agreements_on(session, [rating.id]).get(rating.id)


def revealed(app: App, small: SmallAcademy) -> None:
    usva = usva_of(small)
    done(app, small.id("maija"), lambda act: reveal(act, usva, AUTUMN, "A3", version=1))


def test_dots_set_in_a_session_keep_who_was_there_and_how_many_had_understood(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small, "ville", "kaisa", "maija")
    answers(app, small, ville=1, aino=0, maija=2)
    revealed(app, small)

    found = agreed(app, small)

    assert found
    assert (found.members, found.understood) == (3, 2)
    assert set(found.present) == {small.id("ville"), small.id("maija")}


def test_how_many_had_understood_is_kept_of_three_answers_and_only_once_revealed(
    app: App, small: SmallAcademy
) -> None:
    sits(app, small)
    answers(app, small, ville=1, aino=0)
    before = agreed(app, small)
    revealed(app, small)

    given = DotsGiven("A3", 1, attested=WORDS, revision=1)
    rating = done(app, small.id("maija"), lambda act: set_dots(act, usva_of(small), AUTUMN, given))

    with app.database.read() as session:
        after = agreements_on(session, [rating.id])[rating.id]
    assert before
    assert [(a.members, a.understood) for a in (before, after)] == [(3, None), (3, None)]


def test_three_answers_that_are_secret_are_not_counted(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    answers(app, small, ville=1, aino=1, maija=1)

    found = agreed(app, small)

    assert found
    assert found.understood is None


def test_a_correction_counts_nobody_once_somebody_has_left(app: App, small: SmallAcademy) -> None:
    usva, yesterday = usva_of(small), TODAY - timedelta(days=1)
    fourth = Membership(0, usva, small.id("veikko"), Role.MEMBER, FOUNDED)
    app.database.write(lambda session: add_membership(session, fourth))
    sits(app, small, "ville", "aino", "maija")
    answers(app, small, ville=1, aino=0, maija=2, veikko=1)
    revealed(app, small)
    before = agreed(app, small)
    with app.database.read() as session:
        held = dot_session(session, usva, AUTUMN)
        assert held
        [place] = [m for m in memberships_of(session, small.id("aino")) if m.team_id == usva]
    since_yesterday = replace(held, opened_at=NOW - timedelta(days=1))
    app.database.write(lambda session: keep_dot_session(session, since_yesterday))
    app.database.write(lambda session: change_membership(session, replace(place, last=yesterday)))

    given = DotsGiven("A3", 1, attested=WORDS, revision=1)
    rating = done(app, small.id("maija"), lambda act: set_dots(act, usva, AUTUMN, given))

    with app.database.read() as session:
        after = agreements_on(session, [rating.id])[rating.id]
    assert before
    assert (before.understood, after.understood, after.members) == (3, None, 3)


def test_dots_set_elsewhere_were_agreed_by_nobody(app: App, small: SmallAcademy) -> None:
    assert agreed(app, small) is None


@pytest.mark.parametrize("policy", [Unanimity.REQUIRE, Unanimity.ATTEST])
def test_who_says_openly_that_they_have_understood_counts_for_the_first_dot(
    app: App, small: SmallAcademy, policy: Unanimity
) -> None:
    asking = with_policy(app, unanimity=policy)
    sits(asking, small)
    answers(asking, small, ville=1, maija=2)
    revealed(asking, small)
    usva = usva_of(small)
    rate: Deed = lambda act: set_dots(act, usva, AUTUMN, DotsGiven("A3", 1))  # noqa: E731
    assert key_of(asking, small, "maija", rate) in {"dots-not-unanimous", "dots-attest-needed"}

    word = Confirmation(usva, AUTUMN, "A3", small.id("aino"), TODAY)
    asking.database.write(lambda session: add_confirmation(session, word))

    assert key_of(asking, small, "maija", rate) is None


def test_of_two_leaders_who_act_at_once_one_wins(app: App, small: SmallAcademy) -> None:
    sits(app, small)
    usva, maija, kaisa = usva_of(small), small.id("maija"), small.id("kaisa")
    rounds: list[Callable[[int], tuple[Deed, Deed]]] = [
        lambda v: (
            lambda act: reveal(act, usva, AUTUMN, "A3", version=v),
            lambda act: reveal(act, usva, AUTUMN, "A3", version=v),
        ),
        lambda v: (
            lambda act: lead_to(act, usva, AUTUMN, AGENDA[1], version=v),
            lambda act: lead_to(act, usva, AUTUMN, AGENDA[2], version=v),
        ),
        lambda v: (
            lambda act: reveal(act, usva, AUTUMN, stands(app, small).process, version=v),
            lambda act: lead_to(act, usva, AUTUMN, "", version=v),
        ),
    ]

    for number, deeds in enumerate(rounds, 1):
        one, other = deeds(number)
        ends = at_once(app, (maija, one), (kaisa, other))

        (won,) = (end for end in ends if isinstance(end, DotSession))
        (lost,) = (end for end in ends if isinstance(end, ConflictError))
        assert lost.theirs == won == stands(app, small)
        assert won.version == number + 1


def test_of_two_who_open_a_session_at_once_one_does(app: App, small: SmallAcademy) -> None:
    ends = at_once(app, (small.id("maija"), opening(small)), (small.id("kaisa"), opening(small)))

    (won,) = (end for end in ends if isinstance(end, DotSession))
    assert won == stands(app, small)
    assert len(ends) == 2


def test_an_answer_given_at_the_moment_of_the_reveal_is_there_before_it_or_not_at_all(
    app: App, small: SmallAcademy
) -> None:
    usva = usva_of(small)
    seen: list[int] = []

    def revealing(act: Act) -> object:
        kept = reveal(act, usva, AUTUMN, "A3", version=1)
        seen[:] = [len(assessments_of(act.session, usva, AUTUMN))]
        return kept

    sits(app, small)
    at_once(
        app,
        (small.id("maija"), revealing),
        (small.id("ville"), lambda act: give_answer(act, AUTUMN, Answer("A3", 1))),
    )

    assert seen == [len(said(app, small))]
