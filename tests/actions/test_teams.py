"""Teams come, change their names and go to the archive; history that stands is not cut off."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.actions.teams import TeamGiven, add_team, change_team
from scorecard.app import App
from scorecard.domain.people import Team
from scorecard.domain.refusals import RefusedError
from scorecard.store.memberships import remove_memberships
from scorecard.store.teams import memberships_in, team_by_key, teams
from tests.academies import FOUNDED, TODAY, SmallAcademy
from tests.actions.doing import done, refusal

KAARI = TeamGiven("kaari", "Kaari", "2026", TODAY)
USVA = TeamGiven("usva", "Usva", "2025", FOUNDED, version=1)


def refused_key(app: App, small: SmallAcademy, given: TeamGiven, *, new: bool = False) -> str:
    usva = small.teams["usva"].id
    refused = refusal(
        app,
        small.id("risto"),
        lambda act: add_team(act, given) if new else change_team(act, usva, given),
    )
    assert isinstance(refused, RefusedError)
    return refused.key


def test_a_team_is_added(app: App, small: SmallAcademy) -> None:
    added = done(app, small.id("risto"), lambda act: add_team(act, KAARI))

    assert added == Team(added.id, "kaari", "Kaari", "2026", TODAY)
    with app.database.read() as session:
        assert teams(session)[-1] == added


def test_an_old_short_name_still_finds_the_team_and_is_nobody_elses(
    app: App, small: SmallAcademy
) -> None:
    usva = small.teams["usva"].id
    renamed = replace(USVA, key="sumu", name="Sumu")

    done(app, small.id("risto"), lambda act: change_team(act, usva, renamed))

    with app.database.read() as session:
        found = team_by_key(session, "usva")
    assert found == Team(usva, "sumu", "Sumu", "2025", FOUNDED, None, ("usva",), 2)
    assert refused_key(app, small, replace(KAARI, key="USVA"), new=True) == "people-key-taken"


def test_an_archived_team_is_opened_again(app: App, small: SmallAcademy) -> None:
    usva, risto = small.teams["usva"].id, small.id("risto")
    closed = replace(USVA, archived=TODAY)

    done(app, risto, lambda act: change_team(act, usva, closed))
    stored = done(app, risto, lambda act: change_team(act, usva, replace(USVA, version=2)))

    assert (stored.archived, stored.version) == (None, 3)


@pytest.mark.parametrize("new", [True, False], ids=["new", "known"])
@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param({"key": " Academy "}, "people-key-reserved", id="the academy's own"),
        pytest.param({"key": "AHJO"}, "people-key-taken", id="another's short name"),
        pytest.param({"key": " "}, "text-empty", id="no short name"),
        pytest.param({"name": ""}, "text-empty", id="no name"),
        pytest.param(
            {"archived": date(2025, 8, 14)}, "people-archived-before-founded", id="archived early"
        ),
    ],
)
def test_a_team_is_refused(
    app: App, small: SmallAcademy, given: dict[str, object], key: str, new: bool
) -> None:
    base = KAARI if new else USVA

    assert refused_key(app, small, replace(base, **given), new=new) == key


def test_the_founding_stays_before_the_first_member_and_the_first_dots(
    app: App, small: SmallAcademy
) -> None:
    late = replace(USVA, founded=date(2026, 9, 1))
    assert refused_key(app, small, late) == "people-founded-too-late"

    def empty(session: object) -> None:
        held = memberships_in(session, [small.teams["usva"].id])
        remove_memberships(session, [m.id for m in held])

    app.database.write(empty)
    assert refused_key(app, small, late) == "people-founded-after-dots"


def test_an_older_version_loses(app: App, small: SmallAcademy) -> None:
    assert refused_key(app, small, replace(USVA, version=2)) == "conflict"
