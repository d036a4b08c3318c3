"""Teams side by side, by half-year and by age; nobody is ranked, and archived ones on request."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.app import App
from scorecard.domain.comparing import Alignment
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.teams import add_team
from scorecard.views.compare import CompareView, compare_view
from tests.academies import SmallAcademy

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")


@pytest.fixture
def old(app: App, small: SmallAcademy) -> Team:
    """A team that began a year before the others and was archived."""
    gone = Team(0, "old", "Old", "", date(2024, 8, 1), archived=date(2026, 3, 1))
    return app.database.write(lambda session: add_team(session, gone))


def seen(app: App, small: SmallAcademy, name: str = "risto", **asked: object) -> CompareView:
    return app.look(small.id(name), lambda sight: compare_view(sight, **asked))


def rows(view: CompareView) -> list[tuple[str, str, int]]:
    return [(dots.team.name, dots.half_year.code, dots.total) for dots in view.rows]


def test_by_half_year_every_team_stands_in_the_same_one(app: App, small: SmallAcademy) -> None:
    view = seen(app, small, half_year=SPRING)

    assert rows(view) == [("Ahjo", "2026-H1", 0), ("Usva", "2026-H1", 4)]
    usva = view.rows[1]
    assert (usva.growth, usva.completeness.given, usva.age) == (4, 3, 2)
    assert rows(seen(app, small)) == [("Ahjo", "2026-H2", 0), ("Usva", "2026-H2", 4)]


def test_by_age_every_team_is_as_old(app: App, small: SmallAcademy, old: Team) -> None:
    view = seen(app, small, alignment=Alignment.AGE, age=2, archived=True)

    assert rows(view) == [("Old", "2025-H1", 0), ("Ahjo", "2026-H1", 0), ("Usva", "2026-H1", 4)]
    assert view.ages == (1, 2, 3, 4)


def test_archived_teams_come_on_request_only(app: App, small: SmallAcademy, old: Team) -> None:
    without, with_it = seen(app, small), seen(app, small, archived=True)

    assert [h[0].team.name for h in without.histories] == ["Ahjo", "Usva"]
    assert [h[0].team.name for h in with_it.histories] == ["Old", "Ahjo", "Usva"]
    assert (without.has_archived, "Old" in [r[0] for r in rows(with_it)]) == (True, False)


@pytest.mark.parametrize("opened", [False, True])
def test_a_coach_compares_their_own_teams_or_all_if_the_academy_says_so(
    app: App, small: SmallAcademy, opened: bool
) -> None:
    policies = replace(app.academy.settings.policies, all_coaches_see_all_teams=opened)
    settings = replace(app.academy.settings, policies=policies)
    ours = replace(app, academy=replace(app.academy, settings=settings))

    teams = [dots.team.name for dots in seen(ours, small, "kaisa").rows]

    assert teams == (["Ahjo", "Usva"] if opened else ["Usva"])
    with pytest.raises(NotAllowedError):
        seen(ours, small, "maija")


def test_what_cannot_be_chosen_becomes_the_latest(app: App, small: SmallAcademy) -> None:
    view = seen(app, small, half_year=Period.parse("2031-H1"), age=99)

    assert (view.half_year, view.age) == (AUTUMN, 3)
