"""People come back as they were stored, and are found by every address they ever had."""

from dataclasses import replace

import pytest
from sqlmodel import Session

from scorecard.domain.refusals import ConflictError
from scorecard.store.metrics import add_metric, remove_metrics
from scorecard.store.people import (
    add_person,
    change_person,
    password_hash,
    people,
    person,
    person_by_email,
    remove_people,
    set_password_hash,
)
from scorecard.store.rows import StillUsedError
from tests.store.examples import AINO, VEETI, visits_of


def test_people_come_back_with_ids_of_their_own(session: Session) -> None:
    aino = add_person(session, AINO)
    veeti = add_person(session, VEETI)

    assert (aino, veeti) == (replace(AINO, id=aino.id), replace(VEETI, id=veeti.id))
    assert people(session) == [aino, veeti]
    assert person(session, veeti.id) == veeti
    assert person(session, veeti.id + 1) is None


def test_an_address_is_found_however_it_is_written(session: Session) -> None:
    aino = add_person(session, AINO)

    assert person_by_email(session, " AINO@Example.org ") == aino
    assert person_by_email(session, "nobody@example.org") is None


def test_nobody_gets_an_address_that_somebody_has(session: Session) -> None:
    aino = add_person(session, AINO)
    other = replace(VEETI, email="aino@EXAMPLE.org")

    with pytest.raises(ConflictError) as refusal:
        add_person(session, other)

    assert (refusal.value.theirs, refusal.value.mine) == (aino, other)
    assert people(session) == [aino]


def test_a_former_address_still_finds_its_person(session: Session) -> None:
    aino = add_person(session, replace(AINO, former_emails=("a@example.org",)))

    moved = change_person(session, replace(aino, email="aino.uusi@example.org"))

    assert moved == replace(
        aino,
        email="aino.uusi@example.org",
        former_emails=("a@example.org", "Aino@example.org"),
        version=2,
    )
    assert people(session) == [moved]
    for address in ("a@example.org", "aino@example.org", "aino.uusi@example.org"):
        assert person_by_email(session, address) == moved


def test_an_address_leads_to_who_has_it_before_who_had_it(session: Session) -> None:
    aino = add_person(session, AINO)
    add_person(session, replace(VEETI, former_emails=("aino@example.org",)))

    assert person_by_email(session, "aino@example.org") == aino


def test_going_back_to_an_old_address_makes_it_a_current_one(session: Session) -> None:
    aino = add_person(session, AINO)
    moved = change_person(session, replace(aino, email="aino.uusi@example.org"))

    back = change_person(session, replace(moved, email=aino.email))

    assert back == replace(aino, former_emails=("aino.uusi@example.org",), version=3)
    assert people(session) == [back]


def test_who_saves_second_sees_what_the_first_one_saved(session: Session) -> None:
    aino = add_person(session, AINO)
    first = change_person(session, replace(aino, name="Aino A."))
    second = replace(aino, name="Aino B.")

    with pytest.raises(ConflictError) as refusal:
        change_person(session, second)

    assert (refusal.value.theirs, refusal.value.mine) == (first, second)
    assert people(session) == [first]


def test_the_hash_of_a_password_is_kept_beside_the_person(session: Session) -> None:
    aino, veeti = add_person(session, AINO), add_person(session, VEETI)

    set_password_hash(session, aino.id, "$argon2id$…")

    assert password_hash(session, aino.id) == "$argon2id$…"
    assert password_hash(session, veeti.id) is None
    change_person(session, replace(aino, name="Aino A."))
    assert password_hash(session, aino.id) == "$argon2id$…"


def test_people_go_with_their_addresses_once_nothing_is_theirs(session: Session) -> None:
    aino = add_person(session, replace(AINO, former_emails=("a@example.org",)))
    veeti = add_person(session, VEETI)
    visits = add_metric(session, visits_of(aino.owner))
    remove_metrics(session, [visits.id])
    remove_people(session, [aino.id])

    assert people(session) == [veeti]
    assert person_by_email(session, "a@example.org") is None


def test_who_still_has_a_metric_is_not_removed(session: Session) -> None:
    aino = add_person(session, AINO)
    add_metric(session, visits_of(aino.owner))

    with pytest.raises(StillUsedError):
        remove_people(session, [aino.id])


def test_nobody_moves_to_an_address_that_somebody_has(session: Session) -> None:
    aino, veeti = add_person(session, AINO), add_person(session, VEETI)
    moved = replace(veeti, email="aino@example.org")

    with pytest.raises(ConflictError) as refusal:
        change_person(session, moved)

    assert (refusal.value.theirs, refusal.value.mine) == (aino, moved)
    assert people(session) == [aino, veeti]


def test_an_address_that_somebody_gave_up_is_free(session: Session) -> None:
    aino, veeti = add_person(session, AINO), add_person(session, VEETI)
    change_person(session, replace(aino, email="aino.uusi@example.org"))

    moved = change_person(session, replace(veeti, email=aino.email))

    assert person_by_email(session, aino.email) == moved


def test_an_id_is_never_given_twice(session: Session) -> None:
    gone = add_person(session, AINO)
    remove_people(session, [gone.id])

    assert add_person(session, VEETI).id > gone.id
