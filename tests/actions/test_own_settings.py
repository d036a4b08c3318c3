"""Everybody has a name and a language of their choice, and never writes over what came since."""

import pytest

from scorecard.actions.own_settings import change_own_name, set_language, set_time_zone
from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.domain.refusals import ConflictError
from scorecard.store.people import person
from tests.academies import SmallAcademy
from tests.actions.doing import done, log_of, refusal


def people(app: App, small: SmallAcademy) -> dict[str, Person | None]:
    with app.database.read() as session:
        return {key: person(session, small.id(key)) for key in small.people}


@pytest.mark.parametrize("name", ["ville", "tuuli", "veikko"])
def test_a_language_is_set_for_oneself_alone(app: App, small: SmallAcademy, name: str) -> None:
    done(app, small.id(name), lambda act: set_language(act, "fi"))

    found = people(app, small)
    assert [key for key, one in found.items() if one and one.language == "fi"] == [name]


def test_a_language_that_the_academy_does_not_offer_is_refused(
    app: App, small: SmallAcademy
) -> None:
    found = refusal(app, small.id("ville"), lambda act: set_language(act, "sv"))

    assert found is not None
    assert (found.key, found.arguments) == ("no-such-language", {"value": "sv"})


@pytest.mark.parametrize("name", ["ville", "tuuli", "veikko"])
def test_a_name_is_changed_for_oneself_alone(app: App, small: SmallAcademy, name: str) -> None:
    done(app, small.id(name), lambda act: change_own_name(act, " Uusi Nimi ", version=1))

    found = people(app, small)
    assert [key for key, one in found.items() if one and one.name == "Uusi Nimi"] == [name]


def test_a_change_names_the_field_in_the_log_and_not_what_stood_there(
    app: App, small: SmallAcademy
) -> None:
    done(app, small.id("ville"), lambda act: change_own_name(act, "Uusi Nimi", version=1))
    done(app, small.id("ville"), lambda act: set_language(act, "fi", version=2))
    done(app, small.id("ville"), lambda act: set_time_zone(act, "Asia/Tokyo", version=3))

    told = [(e.deed, e.subject, e.fields) for e in log_of(app)[:3]]
    who = f"person:{small.id('ville')}"
    assert told == [
        ("set-time-zone", who, ("time_zone",)),
        ("set-language", who, ("language",)),
        ("change-name", who, ("name",)),
    ]


def test_a_time_zone_is_set_for_oneself_alone_and_given_up(app: App, small: SmallAcademy) -> None:
    ville = small.id("ville")

    done(app, ville, lambda act: set_time_zone(act, "Asia/Tokyo", version=1))
    found = people(app, small)
    done(app, ville, lambda act: set_time_zone(act, None, version=2))

    assert {key: one.time_zone for key, one in found.items() if one} == {
        key: "Asia/Tokyo" if key == "ville" else None for key in small.people
    }
    assert [one.time_zone for one in people(app, small).values() if one] == [None] * len(found)


@pytest.mark.parametrize("zone", ["Europe/Helsinky", "../../etc/passwd", "", "EET"])
def test_a_time_zone_that_nobody_can_choose_is_refused(
    app: App, small: SmallAcademy, zone: str
) -> None:
    found = refusal(app, small.id("ville"), lambda act: set_time_zone(act, zone, version=1))

    assert found is not None
    assert (found.key, found.arguments) == ("no-such-time-zone", {"value": zone})


@pytest.mark.parametrize(
    ("name", "key"),
    [
        pytest.param("  ", "text-empty", id="nothing"),
        pytest.param("x" * 201, "text-too-long", id="too much"),
        pytest.param("Ville\x00", "text-control-character", id="what cannot be stored"),
    ],
)
def test_a_name_that_is_none_is_refused(app: App, small: SmallAcademy, name: str, key: str) -> None:
    found = refusal(app, small.id("ville"), lambda act: change_own_name(act, name, version=1))

    assert found is not None
    assert found.key == key


def test_what_was_changed_since_is_not_written_over(app: App, small: SmallAcademy) -> None:
    ville = small.id("ville")
    done(app, ville, lambda act: change_own_name(act, "Ville Vuori", version=1))

    for deed in (
        lambda act: change_own_name(act, "Ville Virta", version=1),
        lambda act: set_language(act, "fi", version=1),
        lambda act: set_time_zone(act, "Asia/Tokyo", version=1),
    ):
        found = refusal(app, ville, deed)
        assert isinstance(found, ConflictError)
        assert isinstance(found.theirs, Person)
        assert (found.theirs.name, found.theirs.version) == ("Ville Vuori", 2)
