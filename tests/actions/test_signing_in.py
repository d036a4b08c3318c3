"""A session is opened for whoever has shown who they are, and ended by its owner."""

import pytest

from scorecard.actions.signing_in import end_other_sign_ins, end_sign_in, sign_in, sign_out
from scorecard.domain.access import SIGNED_OUT, Actor
from scorecard.domain.refusals import NotAllowedError
from scorecard.domain.sign_ins import key_of
from scorecard.store.database import Database
from scorecard.store.people import password_hash
from scorecard.store.sign_ins import open_sign_ins_of
from tests.actions.test_people import NOW, added, done


def open_tokens(database: Database, person_id: int) -> list[str]:
    with database.read() as session:
        return [found.token_hash for found in open_sign_ins_of(session, person_id)]


def test_signing_in_opens_a_session_instead_of_the_earlier_one(database: Database) -> None:
    person = added(database)
    who = Actor(person.id)
    done(database, who, lambda act: sign_in(act, token_hash="first", remembered=False))

    opened = lambda act: sign_in(  # noqa: E731
        act, token_hash="second", remembered=True, instead_of="first", renewed_hash="anew"
    )
    done(database, who, opened)

    with database.read() as session:
        (found,) = open_sign_ins_of(session, person.id)
        assert (found.token_hash, found.opened_at, found.remembered) == ("second", NOW, True)
        assert password_hash(session, person.id) == "anew"


def test_nobody_signs_in_as_nobody(database: Database) -> None:
    with pytest.raises(NotAllowedError):
        done(database, SIGNED_OUT, lambda act: sign_in(act, token_hash="x", remembered=False))


def test_signing_out_ends_this_session_alone(database: Database) -> None:
    who = Actor(added(database).id)
    for token in ("phone", "laptop"):
        done(database, who, lambda act, t=token: sign_in(act, token_hash=t, remembered=False))

    done(database, who, lambda act: sign_out(act, token_hash="phone"))

    assert open_tokens(database, who.person_id or 0) == ["laptop"]


def test_nobody_ends_the_session_of_another(database: Database) -> None:
    owner = Actor(added(database).id)
    other = Actor(added(database, "other@example.org").id)
    done(database, owner, lambda act: sign_in(act, token_hash="x", remembered=False))

    for actor in (other, SIGNED_OUT):
        with pytest.raises(NotAllowedError):
            done(database, actor, lambda act: sign_out(act, token_hash="x"))

    assert open_tokens(database, owner.person_id or 0) == ["x"]


def test_a_session_is_ended_by_what_pages_know_it_by(database: Database) -> None:
    who = Actor(added(database).id)
    for token in ("phone", "laptop"):
        done(database, who, lambda act, t=token: sign_in(act, token_hash=t, remembered=False))

    done(database, who, lambda act: end_sign_in(act, key_of("phone")))

    assert open_tokens(database, who.person_id or 0) == ["laptop"]


def test_all_others_end_and_this_one_stays(database: Database) -> None:
    who = Actor(added(database).id)
    other = Actor(added(database, "other@example.org").id)
    for actor, token in ((who, "phone"), (who, "laptop"), (who, "tablet"), (other, "x")):
        done(database, actor, lambda act, t=token: sign_in(act, token_hash=t, remembered=False))

    done(database, who, lambda act: end_other_sign_ins(act, here=key_of("laptop")))

    assert open_tokens(database, who.person_id or 0) == ["laptop"]
    assert open_tokens(database, other.person_id or 0) == ["x"]


@pytest.mark.parametrize(
    "key", [key_of("x"), key_of("ended"), "x", ""], ids=["foreign", "ended", "a hash", "nothing"]
)
def test_what_is_no_open_session_of_ones_own_is_like_nothing(database: Database, key: str) -> None:
    who = Actor(added(database).id)
    other = Actor(added(database, "other@example.org").id)
    for actor, token in ((who, "phone"), (who, "ended"), (other, "x")):
        done(database, actor, lambda act, t=token: sign_in(act, token_hash=t, remembered=False))
    done(database, who, lambda act: sign_out(act, token_hash="ended"))

    for deed in (
        lambda act: end_sign_in(act, key),
        lambda act: end_other_sign_ins(act, here=key),
    ):
        with pytest.raises(NotAllowedError):
            done(database, who, deed)

    assert open_tokens(database, who.person_id or 0) == ["phone"]
    assert open_tokens(database, other.person_id or 0) == ["x"]
