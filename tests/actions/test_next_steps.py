"""A team writes down three next steps at most, and says what became of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from scorecard.actions.next_steps import (
    StepGiven,
    add_step,
    change_step,
    settle_step,
    take_away_step,
)
from scorecard.app import App
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.people import Membership, Role
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError
from scorecard.store.database import Session
from scorecard.store.memberships import change_membership, memberships_of
from scorecard.store.next_steps import change_next_step, next_steps_of
from scorecard.store.teams import add_membership, change_team
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import Deed, done, log_of, refusal
from tests.actions.led import at_once
from tests.actions.sitting import AUTUMN, step

SPRING, NEXT, LONG_AGO = (Period.parse(code) for code in ("2026-H1", "2027-H1", "2025-H1"))
CALL = StepGiven("Call ten customers")


def adding(small: SmallAcademy, given: StepGiven = CALL, at: Period = AUTUMN) -> Deed:
    return lambda act: add_step(act, small.teams["usva"].id, at, given)


def settling(held: NextStep, state: StepState = StepState.DONE, *, version: int = 1) -> Deed:
    return lambda act: settle_step(act, held.id, state, version=version)


def key_of(app: App, small: SmallAcademy, deed: Deed, name: str = "maija") -> str | None:
    found = refusal(app, small.id(name), deed)
    return found.key if found else None


def held_by(app: App, small: SmallAcademy, name: str = "") -> NextStep:
    """Store a next step of Usva's, which somebody takes care of."""
    person = small.id(name) if name else None
    return app.database.write(lambda session: step(session, small.teams["usva"].id, person))


def steps(app: App, small: SmallAcademy) -> list[NextStep]:
    with app.database.read() as session:
        return next_steps_of(session, [small.teams["usva"].id])


def test_a_step_keeps_what_who_until_when_and_about_what(app: App, small: SmallAcademy) -> None:
    given = StepGiven(" Call ten customers ", small.id("aino"), TODAY, "A3")

    added = done(
        app, small.id("maija"), lambda act: add_step(act, small.teams["usva"].id, AUTUMN, given)
    )

    assert steps(app, small) == [added]
    assert added == NextStep(
        small.teams["usva"].id,
        AUTUMN,
        "Call ten customers",
        small.id("aino"),
        TODAY,
        "A3",
        given_by=small.id("maija"),
        id=added.id,
    )


@pytest.mark.parametrize(
    ("given", "at", "key"),
    [
        pytest.param(StepGiven(" "), AUTUMN, "text-empty", id="without words"),
        pytest.param(StepGiven("x" * 201), AUTUMN, "text-too-long", id="too many words"),
        pytest.param(
            StepGiven("Call", due=TODAY - timedelta(days=1)), AUTUMN, "step-due-passed", id="late"
        ),
        pytest.param(
            StepGiven("Call", process="X9"), AUTUMN, "no-such-process", id="unknown process"
        ),
        pytest.param(CALL, NEXT, "half-year-in-the-future", id="to come"),
        pytest.param(CALL, LONG_AGO, "half-year-before-the-team", id="before the team"),
    ],
)
def test_what_cannot_be_a_step_is_refused(
    app: App, small: SmallAcademy, given: StepGiven, at: Period, key: str
) -> None:
    assert key_of(app, small, adding(small, given, at)) == key


def test_a_half_year_has_three_steps_at_most(app: App, small: SmallAcademy) -> None:
    for _ in range(3):
        done(app, small.id("maija"), adding(small))

    assert key_of(app, small, adding(small)) == "steps-enough"
    assert key_of(app, small, adding(small, at=SPRING)) is None


def test_two_who_write_the_third_step_at_once_write_one(app: App, small: SmallAcademy) -> None:
    for _ in range(2):
        held_by(app, small)

    at_once(app, (small.id("maija"), adding(small)), (small.id("kaisa"), adding(small)))

    assert len(steps(app, small)) == 3


@pytest.mark.parametrize("name", ["tuuli", "kaisa", "otso", "veikko"])
def test_only_members_take_care_of_a_step(app: App, small: SmallAcademy, name: str) -> None:
    held = held_by(app, small, "aino")
    given = StepGiven("Call", small.id(name))

    assert key_of(app, small, adding(small, given)) == "not-found"
    change: Deed = lambda act: change_step(act, held.id, given, version=1)  # noqa: E731
    assert key_of(app, small, change) == "not-found"


def test_a_step_is_corrected_over_what_was_seen(app: App, small: SmallAcademy) -> None:
    held = held_by(app, small, "aino")
    given = StepGiven("Call five", small.id("ville"), date(2026, 12, 1), "Y1")

    kept = done(app, small.id("maija"), lambda act: change_step(act, held.id, given, version=1))

    assert steps(app, small) == [kept]
    assert kept == replace(
        held,
        words="Call five",
        person_id=small.id("ville"),
        due=date(2026, 12, 1),
        process="Y1",
        version=2,
    )


def test_a_date_that_has_passed_since_and_a_member_who_left_since_may_stay(
    app: App, small: SmallAcademy
) -> None:
    tuuli = small.id("tuuli")
    late = date(2026, 9, 1)
    done(app, small.id("maija"), adding(small))
    (held,) = steps(app, small)
    past = replace(held, due=late, person_id=tuuli)
    app.database.write(lambda session: change_next_step(session, past))
    given = StepGiven("Call five", tuuli, late)

    change: Deed = lambda act: change_step(act, held.id, given, version=2)  # noqa: E731
    assert key_of(app, small, change) is None
    other = replace(given, due=late + timedelta(days=1))
    earlier: Deed = lambda act: change_step(act, held.id, other, version=2)  # noqa: E731
    assert key_of(app, small, earlier) == "step-due-passed"


def test_who_has_not_seen_a_step_as_it_is_changes_nothing(app: App, small: SmallAcademy) -> None:
    held = held_by(app, small, "aino")
    done(app, small.id("aino"), settling(held))
    before = steps(app, small), log_of(app)
    stale: list[Deed] = [
        lambda act: change_step(act, held.id, CALL, version=1),
        lambda act: take_away_step(act, held.id, version=1),
        settling(held, StepState.DROPPED),
    ]

    found = [refusal(app, small.id("maija"), deed) for deed in stale]
    strangers = [refusal(app, small.id("osmo"), deed) for deed in stale]

    assert [type(refused) for refused in found] == [ConflictError] * 3
    assert {refused.key for refused in strangers if refused} == {"not-found"}
    assert (steps(app, small), log_of(app)) == before


def test_a_step_written_by_mistake_leaves_nothing(app: App, small: SmallAcademy) -> None:
    held = held_by(app, small)

    done(app, small.id("kaisa"), lambda act: take_away_step(act, held.id, version=1))

    assert steps(app, small) == []
    assert key_of(app, small, settling(held)) == "not-found"


def test_a_step_is_done_dropped_and_open_again(app: App, small: SmallAcademy) -> None:
    held = held_by(app, small, "aino")
    found = [
        done(app, small.id("aino"), settling(held, state, version=version))
        for version, state in enumerate((StepState.DONE, StepState.DROPPED, StepState.OPEN), 1)
    ]

    assert [(kept.state, kept.settled_on) for kept in found if isinstance(kept, NextStep)] == [
        (StepState.DONE, TODAY),
        (StepState.DROPPED, TODAY),
        (StepState.OPEN, None),
    ]
    assert steps(app, small) == found[-1:]


@pytest.mark.parametrize(
    ("owner", "may"),
    [
        pytest.param("aino", {"aino", "maija", "kaisa"}, id="a member's"),
        pytest.param("", {"maija", "kaisa"}, id="nobody's"),
        pytest.param("tuuli", {"maija", "kaisa"}, id="of somebody who left"),
    ],
)
def test_a_step_is_settled_by_who_takes_care_of_it_and_by_who_leads(
    app: App, small: SmallAcademy, owner: str, may: set[str]
) -> None:
    held = held_by(app, small, owner)

    told = {name: key_of(app, small, settling(held), name) for name in small.people}

    assert {name for name, key in told.items() if key is None} == may
    assert {key for key in told.values() if key} == {"not-found"}


def test_whoever_went_to_another_team_takes_care_of_nothing_here(
    app: App, small: SmallAcademy
) -> None:
    held = held_by(app, small, "aino")
    ahjo, aino = small.teams["ahjo"].id, small.id("aino")

    def move(session: Session) -> None:
        (place,) = memberships_of(session, aino)
        change_membership(session, replace(place, last=TODAY - timedelta(days=1)))
        add_membership(session, Membership(0, ahjo, aino, Role.MEMBER, TODAY))

    app.database.write(move)

    assert key_of(app, small, settling(held), "aino") == "not-found"


def test_an_archived_team_takes_no_steps(app: App, small: SmallAcademy) -> None:
    held = held_by(app, small, "aino")
    archived = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, archived))
    deeds: list[Deed] = [
        adding(small),
        lambda act: change_step(act, held.id, CALL, version=1),
        lambda act: take_away_step(act, held.id, version=1),
        settling(held),
    ]

    assert {key_of(app, small, deed) for deed in deeds} == {"not-found"}
    assert key_of(app, small, settling(held), "aino") == "not-found"
