"""People see where they are signed in, and what was done by them and about them."""

from datetime import timedelta

import pytest

from scorecard.actions.own_settings import change_own_name, set_language
from scorecard.actions.people import NewPassword, add_person, set_password
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.sign_ins import key_of
from scorecard.store.sign_ins import end_sign_in, open_sign_in
from scorecard.views.me import ON_A_PAGE, Doer, MeView, OpenSignIn, OwnDeed, me_view
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import done

HOUR = timedelta(hours=1)


def seen(app: App, small: SmallAcademy, name: str, **asked: object) -> MeView:
    return app.look(small.id(name), lambda sight: me_view(sight, now=NOW, **asked))


def signed_in(
    app: App, small: SmallAcademy, name: str, token: str, *, ago: timedelta, mine: bool = False
) -> None:
    app.database.write(
        lambda s: open_sign_in(
            s, token_hash=token, person_id=small.id(name), at=NOW - ago, remembered=mine
        )
    )


def test_the_browsers_of_ones_own_are_listed_this_one_first(app: App, small: SmallAcademy) -> None:
    signed_in(app, small, "ville", "phone", ago=3 * HOUR, mine=True)
    signed_in(app, small, "ville", "laptop", ago=2 * HOUR)
    signed_in(app, small, "aino", "foreign", ago=HOUR)

    view = seen(app, small, "ville", here=key_of("phone"))

    phone, laptop = NOW - 3 * HOUR, NOW - 2 * HOUR
    assert view.sign_ins == (
        OpenSignIn(key_of("phone"), phone, phone, remembered=True, here=True),
        OpenSignIn(key_of("laptop"), laptop, laptop, remembered=False, here=False),
    )


@pytest.mark.parametrize(("name", "ago"), [("ville", 13 * HOUR), ("kaisa", 1.1 * HOUR)])
def test_what_has_run_out_or_was_ended_is_left_out(
    app: App, small: SmallAcademy, name: str, ago: timedelta
) -> None:
    signed_in(app, small, name, "old", ago=ago)
    signed_in(app, small, name, "ended", ago=HOUR / 2)
    app.database.write(lambda session: end_sign_in(session, "ended", at=NOW))

    assert seen(app, small, name).sign_ins == ()


def test_no_hash_of_a_token_can_be_seen(app: App, small: SmallAcademy) -> None:
    signed_in(app, small, "ville", "the hash of a token", ago=HOUR)

    assert "the hash of a token" not in repr(seen(app, small, "ville"))


def test_the_log_tells_what_one_did_and_what_others_did_to_ones_account(
    app: App, small: SmallAcademy
) -> None:
    ville, risto = small.id("ville"), small.id("risto")
    done(app, ville, lambda act: set_language(act, "fi"))
    done(app, small.id("aino"), lambda act: set_language(act, "fi"))
    done(app, risto, lambda act: set_password(act, ville, NewPassword("x")))
    done(app, risto, lambda act: add_person(act, email="new@example.org", name="Uusi"))
    done(app, OPERATOR, lambda act: set_password(act, ville, NewPassword("y")))

    assert seen(app, small, "ville").deeds == (
        OwnDeed(NOW, "set-password", Doer.NOBODY),
        OwnDeed(NOW, "set-password", Doer.OTHER, "Risto Aalto"),
        OwnDeed(NOW, "set-language", Doer.SELF),
    )


def test_the_log_comes_page_by_page(app: App, small: SmallAcademy) -> None:
    for number in range(ON_A_PAGE + 1):
        name = f"Ville {number}"
        done(
            app,
            small.id("ville"),
            lambda act, n=name, v=number + 1: change_own_name(act, n, version=v),
        )

    first = seen(app, small, "ville")
    second = seen(app, small, "ville", before=first.earlier)

    assert (len(first.deeds), len(second.deeds)) == (ON_A_PAGE, 1)
    assert first.earlier is not None
    assert second.earlier is None


def test_a_page_that_is_just_full_is_the_last(app: App, small: SmallAcademy) -> None:
    for version in range(1, ON_A_PAGE + 1):
        done(
            app,
            small.id("ville"),
            lambda act, v=version: change_own_name(act, "Ville", version=v),
        )

    assert seen(app, small, "ville").earlier is None
