"""Administrators change people, and the last of them stays one."""

from dataclasses import replace

import pytest

from scorecard.actions.changing_people import PersonGiven, change_person
from scorecard.app import App
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.people import change_person as store_change
from scorecard.store.people import person, person_by_email
from tests.academies import SmallAcademy
from tests.actions.doing import done, refusal

VILLE = PersonGiven("ville@example.org", "Ville Koski", "en", admin=False, version=1)


def refused_key(app: App, small: SmallAcademy, name: str, given: PersonGiven) -> str:
    refused = refusal(app, small.id("risto"), lambda act: change_person(act, small.id(name), given))
    assert isinstance(refused, RefusedError)
    return refused.key


def test_what_was_given_stands_and_the_old_address_still_finds(
    app: App, small: SmallAcademy
) -> None:
    given = PersonGiven(" uusi@example.org", "Ville  Uusi", "fi", admin=True, version=1)

    done(app, small.id("risto"), lambda act: change_person(act, small.id("ville"), given))

    with app.database.read() as session:
        stored = person(session, small.id("ville"))
        assert person_by_email(session, "ville@example.org") == stored
    assert stored == replace(
        small.people["ville"],
        email="uusi@example.org",
        name="Ville  Uusi",
        language="fi",
        admin=True,
        former_emails=("ville@example.org",),
        version=2,
    )


@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param({"email": "AINO@example.org"}, "email-taken", id="another's address"),
        pytest.param({"email": "ville"}, "text-not-an-email", id="no address"),
        pytest.param({"name": " "}, "text-empty", id="no name"),
        pytest.param({"language": "sv"}, "no-such-language", id="a foreign language"),
        pytest.param({"version": 0}, "conflict", id="an older version"),
    ],
)
def test_a_change_is_refused(
    app: App, small: SmallAcademy, given: dict[str, object], key: str
) -> None:
    assert refused_key(app, small, "ville", replace(VILLE, **given)) == key


def test_nobody_gets_the_address_that_another_had(app: App, small: SmallAcademy) -> None:
    moved = replace(small.people["aino"], email="aino.uusi@example.org")
    app.database.write(lambda session: store_change(session, moved))

    key = refused_key(app, small, "ville", replace(VILLE, email="aino@example.org"))

    assert key == "email-taken"


def test_the_last_administrator_stays_one(app: App, small: SmallAcademy) -> None:
    plain = PersonGiven("risto@example.org", "Risto Aalto", "en", admin=False, version=1)
    assert refused_key(app, small, "risto", plain) == "people-last-admin"

    second = replace(small.people["ville"], admin=True)
    app.database.write(lambda session: store_change(session, second))

    done(app, small.id("ville"), lambda act: change_person(act, small.id("risto"), plain))
    with app.database.read() as session:
        assert person(session, small.id("risto")).admin is False


def test_a_lost_race_shows_both_sides(app: App, small: SmallAcademy) -> None:
    theirs = replace(small.people["ville"], name="Ville Vilkas")
    app.database.write(lambda session: store_change(session, theirs))
    mine = replace(VILLE, name="Ville Vakaa")

    refused = refusal(
        app, small.id("risto"), lambda act: change_person(act, small.id("ville"), mine)
    )

    assert isinstance(refused, ConflictError)
    assert (refused.theirs.name, refused.mine.name) == ("Ville Vilkas", "Ville Vakaa")
