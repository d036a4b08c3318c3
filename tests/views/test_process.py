"""A process close up: its history, and how many have understood, as far as that is told."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import time_machine

from scorecard.app import App
from scorecard.domain.dots import Standing
from scorecard.domain.people import Membership, Role
from scorecard.store.teams import add_membership, change_membership, memberships_of
from scorecard.views.process import process_view
from scorecard.views.rocket import rocket_view
from tests.academies import NOW, SmallAcademy
from tests.views.usva import SPRING, answer, close_up, rate, reveal, seen


def test_the_history_has_every_rating_with_its_corrections_latest_first(
    app: App, small: SmallAcademy
) -> None:
    first = rate(app, small, "A3", 2)
    second = rate(app, small, "A3", 1, revision=1)

    process = close_up(app, small, "A3")

    *ours, spring = process.history
    assert [(then.rating, then.corrected) for then in ours] == [(second, False), (first, True)]
    assert (spring.rating.period, spring.rating.dots, spring.corrected) == (SPRING, 1, False)
    assert (process.revision, process.reason) == (2, "Why")
    assert process.before == Standing(1, SPRING, carried=False)
    assert [g.goal for g in process.goals] == [small.goals["a3"]]


def test_who_has_not_answered_is_named_and_who_answered_what_is_not(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, ville=2, aino=0, tuuli=0)

    found = close_up(app, small, "A3").understood

    assert (found.answered, found.members) == (2, 3)
    assert [p.name for p in found.silent] == ["Maija Salo"]


def test_how_many_understood_is_secret_until_it_is_revealed(app: App, small: SmallAcademy) -> None:
    answer(app, small, ville=2, aino=0, maija=1)

    before = close_up(app, small, "A3").understood
    reveal(app, small)
    after = close_up(app, small, "A3").understood

    assert (before.answered, before.understood, before.not_yet) == (3, None, None)
    assert (after.answered, after.understood, after.not_yet) == (3, 2, 1)
    assert not after.is_unanimous


def test_what_is_revealed_of_one_process_tells_nothing_of_another(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, ville=1, aino=1, maija=1)
    reveal(app, small, "A2")

    found = close_up(app, small, "A3").understood

    assert (found.understood, found.holds_today) == (None, False)


def test_a_rating_of_today_is_unanimous_once_everybodys_answer_is_revealed(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, ville=1, aino=3, maija=1)
    secret = close_up(app, small, "A3").understood.holds_today
    reveal(app, small)

    assert (secret, close_up(app, small, "A3").understood.holds_today) == (False, True)


def test_who_leaves_after_the_reveal_takes_no_answer_out_of_the_count(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, ville=1, aino=1, maija=0)
    reveal(app, small)
    with app.database.read() as session:
        (held,) = memberships_of(session, small.id("maija"))
    gone = replace(held, last=NOW.date())
    app.database.write(lambda session: change_membership(session, gone))
    with time_machine.travel(NOW + timedelta(days=2), tick=False):
        found = close_up(app, small, "A3")

    assert (found.understood.understood, found.understood.not_yet) == (2, 1)
    assert found.today
    assert (found.today.members, found.today.understood, found.today.then) == (2, None, 2)


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        pytest.param({"ville": 1, "aino": 0}, (None, None), id="two are too few"),
        pytest.param({"ville": 1, "aino": 0, "tuuli": 2}, (2, 1), id="three and one is silent"),
    ],
)
def test_a_closed_half_year_tells_how_many_of_three_or_more_understood(
    app: App, small: SmallAcademy, answers: dict[str, int], said: tuple[int | None, int | None]
) -> None:
    answer(app, small, SPRING, **answers)
    spring = seen(app, small, SPRING)

    found = app.look(small.id("ville"), lambda sight: process_view(sight, spring, "A3").understood)

    assert (found.understood, found.not_yet) == said


def test_what_somebody_said_who_left_is_not_told_by_the_unanimity_of_the_others(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, SPRING, ville=1, aino=1, maija=1, tuuli=0)
    spring = seen(app, small, SPRING)

    found = app.look(small.id("ville"), lambda sight: process_view(sight, spring, "A3").understood)

    assert (found.understood, found.not_yet, found.holds_today) == (3, 1, False)


def test_two_members_are_not_told_of_each_other_by_their_unanimity(
    app: App, small: SmallAcademy
) -> None:
    with app.database.read() as session:
        (held,) = memberships_of(session, small.id("maija"))
    gone = replace(held, last=date(2026, 9, 1))
    app.database.write(lambda session: change_membership(session, gone))
    answer(app, small, ville=1, aino=1)
    reveal(app, small)

    found = close_up(app, small, "A3").understood

    assert (found.answered, found.understood, found.holds_today) == (2, None, False)


def test_an_administrator_is_not_told_how_many_understood(app: App, small: SmallAcademy) -> None:
    answer(app, small, ville=2, aino=0, maija=1)
    reveal(app, small)
    usva = small.teams["usva"].id

    found = app.look(
        small.id("risto"),
        lambda sight: process_view(sight, rocket_view(sight, usva), "A3").understood,
    )

    assert (found.answered, found.understood, found.not_yet) == (3, None, None)


def test_somebody_who_joined_later_is_asked_for_when_dots_of_then_change_now(
    app: App, small: SmallAcademy
) -> None:
    answer(app, small, SPRING, maija=1, ville=1, aino=1, tuuli=1)
    joined = Membership(
        0, small.teams["usva"].id, small.id("veikko"), Role.MEMBER, date(2026, 9, 1)
    )
    app.database.write(lambda session: add_membership(session, joined))
    spring = seen(app, small, SPRING)

    found = app.look(small.id("ville"), lambda sight: process_view(sight, spring, "A3").understood)

    assert (found.is_unanimous, found.holds_today) == (True, False)
