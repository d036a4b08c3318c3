"""The coach's dots are the coaches' own; the team sees those of a half-year once it is shared."""

from datetime import date, timedelta

import pytest

from scorecard.app import App
from scorecard.domain.dots import HalfYear, Rating, Source
from scorecard.domain.people import Membership, Role
from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.half_years import keep_half_year
from scorecard.store.ratings import add_rating
from scorecard.store.teams import add_membership
from scorecard.views.coach_dots import CoachDotsView, coach_dots_view
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import ACTORS, who

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
ALONE = {"kaisa", "operator"}
WITH_TEAM = ALONE | {"ville", "aino", "maija"}


def rated(
    app: App, small: SmallAcademy, at: Period, code: str, dots: int, *, revision: int = 1
) -> Rating:
    """Store dots of the coach, with a note."""
    note = f"{code} in {at}, {revision}"
    given = Rating(
        team_id=small.teams["usva"].id,
        process=code,
        period=at,
        dots=dots,
        given_on=date(2026, 5, 12) if at == SPRING else TODAY,
        model=app.academy.model_version,
        source=Source.COACH,
        reason=note,
        given_by=small.id("kaisa"),
        revision=revision,
    )
    return app.database.write(lambda session: add_rating(session, given))


def share(app: App, small: SmallAcademy, at: Period) -> None:
    settled = HalfYear(small.teams["usva"].id, at, coach_shared_on=TODAY, version=0)
    app.database.write(lambda session: keep_half_year(session, settled))


def seen(app: App, small: SmallAcademy, name: str, at: Period = AUTUMN) -> CoachDotsView | None:
    usva = small.teams["usva"].id
    try:
        return app.look(who(small, name), lambda sight: coach_dots_view(sight, usva, at))
    except NotAllowedError:
        return None


def see(app: App, small: SmallAcademy, at: Period = AUTUMN) -> set[str]:
    """Return everybody who sees the coach's dots of a half-year."""
    return {name for name in ACTORS if seen(app, small, name, at)}


def place(app: App, small: SmallAcademy, name: str, role: Role, *days: date | None) -> None:
    held = Membership(0, small.teams["usva"].id, small.id(name), role, *days)
    app.database.write(lambda session: add_membership(session, held))


def test_before_sharing_nobody_but_the_coach_sees_them(app: App, small: SmallAcademy) -> None:
    rated(app, small, AUTUMN, "A3", 1)

    assert see(app, small) == ALONE


def test_after_sharing_the_team_sees_them_and_nobody_else(app: App, small: SmallAcademy) -> None:
    rated(app, small, AUTUMN, "A3", 1)
    share(app, small, AUTUMN)

    assert see(app, small) == WITH_TEAM
    assert see(app, small, SPRING) == ALONE  # each half-year is shared by itself


def test_the_coach_sees_dots_notes_and_what_was_there_before(app: App, small: SmallAcademy) -> None:
    spring = rated(app, small, SPRING, "A3", 1)
    rated(app, small, AUTUMN, "A3", 3)
    autumn = rated(app, small, AUTUMN, "A3", 2, revision=2)

    view = seen(app, small, "kaisa")

    assert view
    by_code = {r.process.code: (r.now, r.before) for r in view.ratings}
    assert by_code["A3"] == (autumn, spring)
    assert {code: pair for code, pair in by_code.items() if any(pair)}.keys() == {"A3"}
    assert tuple(by_code) == app.academy.model.codes
    assert (view.completeness.given, view.completeness.of) == (1, 14)
    assert (view.shared_on, view.version, view.may_set) == (None, 0, True)


def test_a_later_half_year_tells_nothing_of_an_earlier_look(app: App, small: SmallAcademy) -> None:
    rated(app, small, AUTUMN, "A3", 2)

    view = seen(app, small, "kaisa", SPRING)

    assert view
    assert [r for r in view.ratings if r.now or r.before] == []


@pytest.mark.parametrize("name", ["ville", "maija"])
def test_what_was_not_shared_before_stays_hidden_beside_what_is_shared_now(
    app: App, small: SmallAcademy, name: str
) -> None:
    rated(app, small, SPRING, "A3", 1)
    autumn = rated(app, small, AUTUMN, "A3", 2)
    share(app, small, AUTUMN)

    view = seen(app, small, name)

    assert view
    [rating] = [r for r in view.ratings if r.now or r.before]
    assert (rating.now, rating.before) == (autumn, None)
    assert (view.shared_on, view.version, view.may_set) == (TODAY, 1, False)


def test_several_coaches_see_one_set(app: App, small: SmallAcademy) -> None:
    rated(app, small, AUTUMN, "A3", 1)
    place(app, small, "osmo", Role.COACH, TODAY, None)

    assert seen(app, small, "osmo") == seen(app, small, "kaisa")


def test_who_coaches_the_team_no_more_sees_nothing(app: App, small: SmallAcademy) -> None:
    rated(app, small, AUTUMN, "A3", 1)
    yesterday = TODAY - timedelta(days=1)
    place(app, small, "osmo", Role.COACH, yesterday, yesterday)

    assert seen(app, small, "osmo") is None


def test_who_coached_the_team_and_is_its_member_now_waits_like_the_team(
    app: App, small: SmallAcademy
) -> None:
    rated(app, small, AUTUMN, "A3", 1)
    yesterday = TODAY - timedelta(days=1)
    place(app, small, "veikko", Role.COACH, yesterday, yesterday)
    place(app, small, "veikko", Role.MEMBER, TODAY, None)

    before = seen(app, small, "veikko")
    share(app, small, AUTUMN)

    assert before is None
    assert seen(app, small, "veikko")
