"""A coach lets the team see the coach's dots when the coach chooses, and takes slips back."""

from datetime import timedelta

import pytest
import time_machine

from scorecard.actions.coach_sharing import (
    keep_coach_dots_private,
    share_coach_dots,
    take_back_coach_dots,
)
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.teams import TeamGiven, change_team
from scorecard.app import App
from scorecard.domain.dots import HalfYear, Names, Rating, Source
from scorecard.domain.people import Membership, Role
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.half_years import half_year, keep_half_year
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import add_membership
from tests.academies import NOW, TODAY, SmallAcademy
from tests.actions.doing import Deed, done, log_of, refusal, says_not_found

AUTUMN = Period.parse("2026-H2")


def usva(small: SmallAcademy) -> int:
    return small.teams["usva"].id


def settled(app: App, small: SmallAcademy) -> HalfYear | None:
    with app.database.read() as session:
        return half_year(session, usva(small), AUTUMN)


def share(small: SmallAcademy, version: int) -> Deed:
    return lambda act: share_coach_dots(act, usva(small), AUTUMN, version)


def keep_private(small: SmallAcademy, version: int) -> Deed:
    return lambda act: keep_coach_dots_private(act, usva(small), AUTUMN, version)


def rate(app: App, small: SmallAcademy, dots: int, *, revision: int = 0, note: str = "") -> Rating:
    given = DotsGiven("A3", dots, note, revision=revision)
    return done(
        app,
        small.id("kaisa"),
        lambda act: set_dots(act, usva(small), AUTUMN, given, source=Source.COACH),
    )


def take_back(small: SmallAcademy, revision: int) -> Deed:
    return lambda act: take_back_coach_dots(act, usva(small), AUTUMN, "A3", revision)


def coachs(app: App, small: SmallAcademy) -> list[Rating]:
    with app.database.read() as session:
        return ratings_of(session, [usva(small)], source=Source.COACH)


def test_sharing_is_kept_with_the_day_and_the_academys_choice_of_names(
    app: App, small: SmallAcademy
) -> None:
    done(app, small.id("kaisa"), share(small, 0))

    names = app.academy.settings.policies.names
    kept = HalfYear(usva(small), AUTUMN, names, None, version=1, coach_shared_on=TODAY)
    assert settled(app, small) == kept


def test_what_else_is_settled_stays(app: App, small: SmallAcademy) -> None:
    before = HalfYear(usva(small), AUTUMN, Names.TEAM, closed_on=TODAY, version=0)
    app.database.write(lambda session: keep_half_year(session, before))

    done(app, small.id("kaisa"), share(small, 1))
    done(app, small.id("kaisa"), keep_private(small, 2))

    found = settled(app, small)
    assert found == HalfYear(usva(small), AUTUMN, Names.TEAM, closed_on=TODAY, version=3)


def test_sharing_once_more_keeps_the_first_day(app: App, small: SmallAcademy) -> None:
    done(app, small.id("kaisa"), share(small, 0))

    with time_machine.travel(NOW + timedelta(days=3), tick=False):
        done(app, small.id("kaisa"), share(small, 1))

    found = settled(app, small)
    assert found
    assert found.coach_shared_on == TODAY


@pytest.mark.parametrize("deed", [share, keep_private], ids=["sharing", "taking it back"])
def test_who_has_not_seen_the_half_year_as_it_is_hears_so(
    app: App, small: SmallAcademy, deed: Deed
) -> None:
    held = HalfYear(usva(small), AUTUMN, version=0)
    app.database.write(lambda session: keep_half_year(session, held))

    found = refusal(app, small.id("kaisa"), deed(small, 0))

    assert isinstance(found, ConflictError)
    assert isinstance(found.theirs, HalfYear)


def test_the_log_says_that_it_was_shared(app: App, small: SmallAcademy) -> None:
    done(app, small.id("kaisa"), share(small, 0))
    done(app, small.id("kaisa"), keep_private(small, 1))

    about = f"team:{usva(small)}/2026-H2"
    assert [(e.deed, e.subject, e.fields) for e in log_of(app)[:2]] == [
        ("keep-coach-dots-private", about, ("coach_shared_on",)),
        ("share-coach-dots", about, ("coach_shared_on",)),
    ]


def test_each_of_several_coaches_may_share(app: App, small: SmallAcademy) -> None:
    place = Membership(0, usva(small), small.id("osmo"), Role.COACH, TODAY)
    app.database.write(lambda session: add_membership(session, place))

    assert refusal(app, small.id("osmo"), share(small, 0)) is None


def test_who_coaches_the_team_no_more_may_not(app: App, small: SmallAcademy) -> None:
    yesterday = TODAY - timedelta(days=1)
    place = Membership(0, usva(small), small.id("osmo"), Role.COACH, yesterday, yesterday)
    app.database.write(lambda session: add_membership(session, place))

    assert says_not_found(refusal(app, small.id("osmo"), share(small, 0)))


@pytest.mark.parametrize(
    ("code", "key"),
    [("2027-H1", "half-year-in-the-future"), ("2025-H1", "half-year-before-the-team")],
)
def test_a_half_year_in_which_the_team_was_not_at_work_is_refused(
    app: App, small: SmallAcademy, code: str, key: str
) -> None:
    found = refusal(
        app,
        small.id("kaisa"),
        lambda act: share_coach_dots(act, usva(small), Period.parse(code), 0),
    )

    assert found is not None
    assert found.key == key


def test_an_archived_team_is_read_only(app: App, small: SmallAcademy) -> None:
    rate(app, small, 2)
    team = small.teams["usva"]
    given = TeamGiven(team.key, team.name, team.cohort, team.founded, TODAY, version=1)
    done(app, small.id("risto"), lambda act: change_team(act, team.id, given))

    for deed in (share(small, 0), keep_private(small, 0), take_back(small, 1)):
        found = refusal(app, small.id("kaisa"), deed)
        assert type(found) is RefusedError
        assert found.key == "team-archived"


def test_a_first_slip_leaves_nothing_behind(app: App, small: SmallAcademy) -> None:
    rate(app, small, 3)

    done(app, small.id("kaisa"), take_back(small, 1))

    assert coachs(app, small) == []


def test_what_a_slip_had_replaced_stands_again(app: App, small: SmallAcademy) -> None:
    first = rate(app, small, 1, note="Seen twice")
    rate(app, small, 3, revision=1)

    done(app, small.id("kaisa"), take_back(small, 2))

    assert coachs(app, small) == [first]


def test_dots_given_meanwhile_are_not_taken_back(app: App, small: SmallAcademy) -> None:
    rate(app, small, 1)
    second = rate(app, small, 3, revision=1)

    found = refusal(app, small.id("kaisa"), take_back(small, 1))

    assert isinstance(found, ConflictError)
    assert found.theirs == second


def test_what_the_team_has_seen_is_corrected_and_not_taken_back(
    app: App, small: SmallAcademy
) -> None:
    rate(app, small, 1)
    done(app, small.id("kaisa"), share(small, 0))

    found = refusal(app, small.id("kaisa"), take_back(small, 1))

    assert found is not None
    assert found.key == "coach-dots-shared-already"


def test_what_another_coach_gave_is_no_slip_of_ones_own(app: App, small: SmallAcademy) -> None:
    rate(app, small, 1)
    place = Membership(0, usva(small), small.id("osmo"), Role.COACH, TODAY)
    app.database.write(lambda session: add_membership(session, place))

    assert says_not_found(refusal(app, small.id("osmo"), take_back(small, 1)))


def test_yesterdays_dots_are_no_slip(app: App, small: SmallAcademy) -> None:
    rate(app, small, 1)

    with time_machine.travel(NOW + timedelta(days=1), tick=False):
        found = refusal(app, small.id("kaisa"), take_back(small, 1))

    assert says_not_found(found)


def test_the_teams_own_dots_cannot_be_taken_back_so(app: App, small: SmallAcademy) -> None:
    given = DotsGiven("A3", 1, attested="We talked")
    done(app, small.id("kaisa"), lambda act: set_dots(act, usva(small), AUTUMN, given))

    assert says_not_found(refusal(app, small.id("kaisa"), take_back(small, 1)))
