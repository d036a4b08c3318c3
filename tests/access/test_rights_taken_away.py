"""Rights that are taken away are gone at the next look and the next act, on open pages too."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.app import App
from scorecard.domain.metrics import Visibility
from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.database import Session
from scorecard.store.memberships import change_membership, memberships_of
from scorecard.store.metrics import change_metric, metric
from scorecard.store.people import change_person, person
from scorecard.store.teams import change_team
from scorecard.views.people import people_view
from scorecard.views.rocket import rocket_view
from scorecard.views.sight import Sight
from scorecard.views.team import team_view
from tests.academies import TODAY, SmallAcademy
from tests.actions.doing import refusal, says_not_found
from tests.databases import on_sqlite
from tests.pages.conftest import Open, open_page

__all__ = ["open_page"]
YESTERDAY = TODAY - timedelta(days=1)
Taking = Callable[[Session, SmallAcademy], object]


def place_of(name: str, last: date = YESTERDAY) -> Taking:
    """Return what ends somebody's place in a team."""

    def taking(session: Session, small: SmallAcademy) -> None:
        (held,) = memberships_of(session, small.id(name))
        change_membership(session, replace(held, last=last))

    return taking


def _office(session: Session, small: SmallAcademy) -> None:
    found = person(session, small.id("risto"))
    assert found
    change_person(session, replace(found, admin=False))


def _rocket(sight: Sight, small: SmallAcademy) -> object:
    return rocket_view(sight, small.teams["usva"].id)


def _team(sight: Sight, small: SmallAcademy) -> object:
    return team_view(sight, small.teams["usva"].id)


@pytest.mark.parametrize(
    ("name", "view", "taken"),
    [
        pytest.param("kaisa", _rocket, place_of("kaisa"), id="a coach's team"),
        pytest.param("maija", _team, place_of("maija"), id="a leader's place"),
        pytest.param("ville", _team, place_of("ville"), id="a member's place"),
        pytest.param("risto", lambda sight, _: people_view(sight), _office, id="the office"),
    ],
)
def test_what_was_there_a_moment_ago_is_not_there_any_more(
    app: App,
    small: SmallAcademy,
    name: str,
    view: Callable[[Sight, SmallAcademy], object],
    taken: Taking,
) -> None:
    app.look(small.id(name), lambda sight: view(sight, small))
    app.database.write(lambda session: taken(session, small))

    with pytest.raises(NotAllowedError):
        app.look(small.id(name), lambda sight: view(sight, small))


def test_a_coach_who_has_lost_the_team_sets_no_more_dots(app: App, small: SmallAcademy) -> None:
    usva, autumn = small.teams["usva"].id, Period.parse("2026-H2")
    given = DotsGiven("Y3", 1, attested="We talked about it all day")

    before = refusal(app, small.id("kaisa"), lambda act: set_dots(act, usva, autumn, given))
    app.database.write(lambda session: place_of("kaisa")(session, small))
    after = refusal(app, small.id("kaisa"), lambda act: set_dots(act, usva, autumn, given))

    assert before is None
    assert says_not_found(after)


@pytest.mark.parametrize("kept", [Visibility.COACH, Visibility.ME])
def test_a_metric_that_is_kept_back_now_is_gone_at_the_next_look(
    app: App, small: SmallAcademy, kept: Visibility
) -> None:
    def shared() -> list[str]:
        view = app.look(small.id("aino"), lambda sight: team_view(sight, small.teams["usva"].id))
        return [shown.metric.name for shown in view.shared]

    def keep_back(session: Session) -> None:
        found = metric(session, small.metrics["visits"].id)
        assert found
        change_metric(session, replace(found, visibility=kept))

    before = shared()
    app.database.write(keep_back)

    assert (before, shared()) == (["Customer visits"], [])


def test_an_archived_team_takes_nothing_from_the_moment_on(app: App, small: SmallAcademy) -> None:
    team = replace(small.teams["usva"], archived=YESTERDAY)
    view = rocket_view

    before = app.look(small.id("maija"), lambda sight: view(sight, team.id)).may_set
    app.database.write(lambda session: change_team(session, team))

    assert (before, app.look(small.id("maija"), lambda s: view(s, team.id)).may_set) == (
        True,
        False,
    )


@on_sqlite
def test_an_open_page_loses_its_team_with_the_next_run(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("kaisa", "rocket")
    before = page.title[0].value
    app.database.write(lambda session: place_of("kaisa")(session, small))

    page.run()

    assert "Usva" in before
    assert not page.exception
    said = " ".join(element.value for element in (*page.title, *page.markdown, *page.info))
    assert "Usva" not in said
