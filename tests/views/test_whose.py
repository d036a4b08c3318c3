"""Whose numbers one may look at: one's own, the team's, and who shares theirs."""

from dataclasses import replace

import pytest

from scorecard.app import App
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.refusals import NotAllowedError
from scorecard.views.relations import relations_view
from scorecard.views.whose import Whose, WhoseKind, whose_view
from tests.academies import SmallAcademy


def keys(app: App, small: SmallAcademy, name: str, team: str | None = "usva") -> list[str]:
    team_id = small.teams[team].id if team else None
    offered = app.look(small.id(name), lambda sight: whose_view(sight, team_id))
    return [whose.person.name if whose.person else whose.key for whose in offered]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("ville", ["me", "team", "members"], id="himself first"),
        pytest.param("aino", ["team", "members", "Ville Koski"], id="who shares with the team"),
        pytest.param("kaisa", ["team", "members", "Ville Koski"], id="the coach"),
        pytest.param("risto", ["team", "members"], id="an administrator sees no person"),
    ],
)
def test_who_is_offered_whose_numbers(
    app: App, small: SmallAcademy, name: str, expected: list[str]
) -> None:
    assert keys(app, small, name) == expected


def test_who_has_left_has_their_own_only(app: App, small: SmallAcademy) -> None:
    assert keys(app, small, "tuuli", team=None) == ["me"]
    assert keys(app, small, "veikko", team=None) == []


def ask(app: App, small: SmallAcademy, name: str, whose: Whose) -> None:
    app.look(small.id(name), lambda sight: relations_view(sight, whose))


def test_a_choice_that_nobody_offered_opens_nothing(app: App, small: SmallAcademy) -> None:
    usva, ahjo = small.teams["usva"], small.teams["ahjo"]
    ville = Whose(WhoseKind.PERSON, small.people["ville"].owner, usva.id)
    forged = {
        "the month of somebody else": replace(ville, kind=WhoseKind.ME),
        "somebody as if they were in one's own team": replace(ville, team_id=ahjo.id),
        "somebody in no team": replace(ville, team_id=None),
        "another team": Whose(WhoseKind.TEAM, usva.owner, usva.id),
        "another team's members": Whose(WhoseKind.MEMBERS, usva.owner, usva.id),
        "another team by way of one's own": Whose(WhoseKind.TEAM, usva.owner, ahjo.id),
        "a team in no team": Whose(WhoseKind.TEAM, usva.owner, None),
        "nobody": Whose(WhoseKind.PERSON, Owner(OwnerKind.PERSON, 999_999), usva.id),
    }

    for whose in forged.values():
        with pytest.raises(NotAllowedError):
            ask(app, small, "otso", whose)
