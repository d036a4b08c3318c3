"""Own answers: kept with what the first one promises, changed until the half-year is closed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from scorecard.actions.answering import Answer, give_answer, take_back_answer
from scorecard.app import App, Who
from scorecard.domain.dots import HalfYear, Names
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError, NotAllowedError
from scorecard.store.assessments import assessments_of
from scorecard.store.half_years import half_year, keep_half_year
from scorecard.store.teams import change_team
from scorecard.views.answering import answering_view
from scorecard.views.celebrations import celebrations_view
from scorecard.views.compare import compare_view
from scorecard.views.home import home_view
from scorecard.views.process import process_view
from scorecard.views.rocket import rocket_view
from scorecard.views.sight import Sight
from scorecard.views.team import team_view
from tests.academies import SmallAcademy
from tests.actions.doing import ACTORS, done, log_of, refusal, who

AUTUMN, SPRING, LONG_AGO = (Period.parse(code) for code in ("2026-H2", "2026-H1", "2025-H1"))
CANARY = "Only for my own eyes"


def say(app: App, small: SmallAcademy, answer: Answer, who: str = "ville") -> None:
    done(app, small.id(who), lambda act: give_answer(act, AUTUMN, answer))


def key_of(app: App, small: SmallAcademy, answer: Answer, at: Period = AUTUMN) -> str | None:
    found = refusal(app, small.id("ville"), lambda act: give_answer(act, at, answer))
    return found.key if found else None


def names_of(app: App, small: SmallAcademy) -> HalfYear | None:
    with app.database.read() as session:
        return half_year(session, small.teams["usva"].id, AUTUMN)


def test_an_answer_is_kept_with_its_note_and_changed_over_what_was_seen(
    app: App, small: SmallAcademy
) -> None:
    say(app, small, Answer("A3", 1, " We tried "))
    say(app, small, Answer("A3", 2, version=1))

    with app.database.read() as session:
        (kept,) = assessments_of(session, small.teams["usva"].id, AUTUMN)
    assert (kept.person_id, kept.dots, kept.note, kept.version) == (small.id("ville"), 2, "", 2)
    assert key_of(app, small, Answer("A3", 3, version=1)) == "conflict"


def test_the_first_answer_settles_who_will_see_names(app: App, small: SmallAcademy) -> None:
    assert names_of(app, small) is None

    say(app, small, Answer("A3", 1))
    policies = replace(app.academy.settings.policies, names=Names.TEAM)
    academy = replace(app.academy, settings=replace(app.academy.settings, policies=policies))
    later = replace(app, academy=academy)
    say(later, small, Answer("A3", 1), who="aino")

    settled = names_of(app, small)
    assert settled
    assert settled.names is Names.NOBODY
    seen = later.look(small.id("aino"), answering_view)
    assert seen.names is Names.NOBODY


@pytest.mark.parametrize(
    ("answer", "at", "key"),
    [
        (Answer("A3", 4), AUTUMN, "dots-out-of-range"),
        (Answer("A3", -1), AUTUMN, "dots-out-of-range"),
        (Answer("XX", 1), AUTUMN, "no-such-process"),
        (Answer("A3", 1, "x" * 2001), AUTUMN, "text-too-long"),
        (Answer("A3", 1), AUTUMN.successor, "half-year-in-the-future"),
        (Answer("A3", 1), LONG_AGO, "half-year-before-the-team"),
        (Answer("A3", 1), SPRING, "answers-closed"),
    ],
)
def test_what_cannot_be_an_answer_is_refused(
    app: App, small: SmallAcademy, answer: Answer, at: Period, key: str
) -> None:
    assert key_of(app, small, answer, at) == key


def test_a_closed_half_year_keeps_its_answers(app: App, small: SmallAcademy) -> None:
    say(app, small, Answer("A3", 1))
    settled = names_of(app, small)
    assert settled
    closed = replace(settled, closed_on=date(2026, 11, 20))
    app.database.write(lambda session: keep_half_year(session, closed))

    assert key_of(app, small, Answer("A3", 2, version=1)) == "answers-closed"
    back = refusal(
        app, small.id("ville"), lambda act: take_back_answer(act, AUTUMN, "A3", version=1)
    )
    assert back
    assert back.key == "answers-closed"


def test_an_archived_team_takes_no_answers(app: App, small: SmallAcademy) -> None:
    archived = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, archived))

    assert key_of(app, small, Answer("A3", 1)) == "not-found"


def test_only_what_was_seen_is_taken_back(app: App, small: SmallAcademy) -> None:
    say(app, small, Answer("A3", 1))
    say(app, small, Answer("A3", 2, version=1))

    lost = refusal(
        app, small.id("ville"), lambda act: take_back_answer(act, AUTUMN, "A3", version=1)
    )
    assert isinstance(lost, ConflictError)
    done(app, small.id("ville"), lambda act: take_back_answer(act, AUTUMN, "A3", version=2))

    with app.database.read() as session:
        assert assessments_of(session, small.teams["usva"].id, AUTUMN) == []


def test_nobody_else_sees_a_word_of_an_answer(app: App, small: SmallAcademy) -> None:
    say(app, small, Answer("A3", 3, CANARY))
    usva = small.teams["usva"].id
    views = [
        home_view,
        celebrations_view,
        compare_view,
        answering_view,
        lambda sight: rocket_view(sight, usva),
        lambda sight: process_view(sight, rocket_view(sight, usva), "A3"),
        lambda sight: team_view(sight, usva),
    ]

    told = {name: repr([_seen(app, who(small, name), view) for view in views]) for name in ACTORS}

    assert {name for name, seen in told.items() if CANARY in seen} == {"ville"}
    assert CANARY not in repr(log_of(app))


def _seen(app: App, actor: Who, view: Callable[[Sight], object]) -> object:
    try:
        return app.look(actor, view)
    except NotAllowedError:
        return None
