"""A dot session is led, and answers revealed, by who sees where it stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine

from scorecard.actions.act import Act
from scorecard.actions.answering import Answer, enter_answer, give_answer, take_back_answer
from scorecard.actions.leading import lead_to, reveal
from scorecard.app import App
from scorecard.domain.dot_sessions import DotSession
from scorecard.domain.refusals import ConflictError
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import (
    revealed_in,
)
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import Deed, done, log_of, refusal
from tests.actions.led import (
    LEADING,
    Team,
    at_once,
    key_of,
    said,
    stands,
    usva_of,
)
from tests.actions.sitting import AGENDA, AUTUMN, answers, sits


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
