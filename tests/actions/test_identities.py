"""An identity is linked by invitation, by oneself, or by address where settings say so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine

from scorecard.actions.act import Act
from scorecard.actions.identities import (
    accept_invitation_with_identity,
    link_identity,
    link_identity_by_address,
    sign_in_with_both_factors,
    unlink_identity,
)
from scorecard.actions.inviting import invite, send_invitation
from scorecard.app import App
from scorecard.domain.academy import SignInRules
from scorecard.domain.providers import Identity, Provider, Vouched
from scorecard.domain.refusals import RefusedError
from scorecard.domain.sign_ins import key_of
from scorecard.store.identities import add_identity, identities_of
from scorecard.store.links import INVITATION, link
from scorecard.store.people import change_person, set_password_hash
from scorecard.store.sign_ins import open_sign_in, open_sign_ins_of
from scorecard.views.identities import identities_view
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import done, log_of, refusal, says_not_found
from tests.actions.test_inviting import NEW, into_usva

SCHOOL = Provider("school", "School", "https://login.example.org", "us")
GOOGLE = Provider("google", "Google", "https://accounts.example.org", "us")
VILLE = Vouched(SCHOOL.issuer, "17", email="Ville@Example.org")


@pytest.fixture
def academy(app: App) -> Callable[..., App]:
    """Returns the app under settings that have these providers."""

    def under(*providers: Provider) -> App:
        rules = SignInRules(providers=providers)
        settings = replace(app.academy.settings, sign_in=rules)
        return replace(app, academy=replace(app.academy, settings=settings))

    return under


def identities(app: App, person_id: int) -> list[tuple[str, str]]:
    with app.database.read() as session:
        return [(one.issuer, one.subject) for one in identities_of(session, person_id)]


def signed_in(app: App, person_id: int) -> str:
    """Sign somebody in, and return what pages know the browser by."""
    app.database.write(
        lambda session: open_sign_in(
            session, token_hash="here", person_id=person_id, at=NOW, remembered=False
        )
    )
    return key_of("here")


def has_identity(app: App, person_id: int, issuer: str, subject: str) -> Identity:
    found = app.database.write(
        lambda session: add_identity(
            session, person_id=person_id, issuer=issuer, subject=subject, at=NOW
        )
    )
    assert found
    return found


def by_address(vouched: Vouched = VILLE) -> Callable[[Act], object]:
    return lambda act: link_identity_by_address(act, vouched)


def test_the_actor_links_who_a_provider_says_that_they_are(app: App, small: SmallAcademy) -> None:
    here = signed_in(app, small.id("ville"))

    done(app, small.id("ville"), lambda act: link_identity(act, VILLE, here=here))

    assert identities(app, small.id("ville")) == [(SCHOOL.issuer, "17")]
    assert (log_of(app)[0].deed, log_of(app)[0].fields) == ("link-identity", ("identity",))


def test_linking_again_changes_nothing(app: App, small: SmallAcademy) -> None:
    here = signed_in(app, small.id("ville"))
    for _ in range(2):
        done(app, small.id("ville"), lambda act: link_identity(act, VILLE, here=here))

    assert identities(app, small.id("ville")) == [(SCHOOL.issuer, "17")]


def test_linking_takes_having_shown_lately_who_one_is(app: App, small: SmallAcademy) -> None:
    here = signed_in(app, small.id("ville"))

    with time_machine.travel(NOW + timedelta(minutes=31), tick=False):
        refused = refusal(app, small.id("ville"), lambda act: link_identity(act, VILLE, here=here))

    assert refused
    assert refused.key == "password-again"


def test_somebody_elses_identity_is_not_linked(app: App, small: SmallAcademy) -> None:
    has_identity(app, small.id("aino"), SCHOOL.issuer, "17")
    here = signed_in(app, small.id("ville"))

    refused = refusal(app, small.id("ville"), lambda act: link_identity(act, VILLE, here=here))

    assert refused
    assert refused.key == "providers-taken"


def test_the_last_way_in_stays(academy: Callable[..., App], small: SmallAcademy) -> None:
    app = academy(SCHOOL, GOOGLE)
    ville = small.id("ville")
    first, here = has_identity(app, ville, SCHOOL.issuer, "17"), signed_in(app, ville)

    refused = refusal(app, ville, lambda act: unlink_identity(act, first.id, here=here))
    has_identity(app, ville, GOOGLE.issuer, "x")
    done(app, ville, lambda act: unlink_identity(act, first.id, here=here))

    assert refused
    assert refused.key == "providers-last-way-in"
    assert identities(app, ville) == [(GOOGLE.issuer, "x")]


def test_a_provider_that_is_gone_is_no_way_in(
    academy: Callable[..., App], small: SmallAcademy
) -> None:
    app = academy(SCHOOL)
    ville = small.id("ville")
    first, here = has_identity(app, ville, SCHOOL.issuer, "17"), signed_in(app, ville)
    has_identity(app, ville, GOOGLE.issuer, "x")

    refused = refusal(app, ville, lambda act: unlink_identity(act, first.id, here=here))

    assert refused
    assert refused.key == "providers-last-way-in"


def test_with_a_password_every_identity_may_go(app: App, small: SmallAcademy) -> None:
    ville = small.id("ville")
    first, here = has_identity(app, ville, SCHOOL.issuer, "17"), signed_in(app, ville)
    app.database.write(lambda session: set_password_hash(session, ville, "hash"))

    done(app, ville, lambda act: unlink_identity(act, first.id, here=here))

    assert identities(app, ville) == []


def test_nobody_takes_anothers_identity_away(app: App, small: SmallAcademy) -> None:
    ainos, here = has_identity(app, small.id("aino"), SCHOOL.issuer, "17"), "here"
    signed_in(app, small.id("ville"))

    refused = refusal(
        app, small.id("ville"), lambda act: unlink_identity(act, ainos.id, here=key_of(here))
    )

    assert says_not_found(refused)


def test_an_invitation_is_accepted_once_and_without_a_password(
    app: App, small: SmallAcademy
) -> None:
    asked = into_usva(small)
    invited = done(app, small.id("maija"), lambda act: invite(act, asked, token_hash="link"))

    def accept(act: Act) -> object:
        return accept_invitation_with_identity(act, VILLE, token_hash="link")

    done(app, None, accept)

    assert identities(app, invited.id) == [(SCHOOL.issuer, "17")]
    assert says_not_found(refusal(app, None, accept))


def test_an_invitation_stays_when_the_identity_is_somebody_elses(
    app: App, small: SmallAcademy
) -> None:
    has_identity(app, small.id("aino"), SCHOOL.issuer, "17")
    done(app, small.id("risto"), lambda act: invite(act, NEW, token_hash="link"))

    refused = refusal(
        app, None, lambda act: accept_invitation_with_identity(act, VILLE, token_hash="link")
    )

    assert refused
    assert refused.key == "providers-taken"
    with app.database.read() as session:
        assert link(session, "link", INVITATION, NOW)


@pytest.mark.parametrize("again", ["invite", "send"])
def test_who_came_in_with_a_provider_is_not_invited_anew_by_a_leader(
    app: App, small: SmallAcademy, again: str
) -> None:
    """Whoever holds an invitation could choose a password, and be that person."""
    asked = into_usva(small)
    invited = done(app, small.id("maija"), lambda act: invite(act, asked, token_hash="link"))
    done(app, None, lambda act: accept_invitation_with_identity(act, VILLE, token_hash="link"))

    def anew(act: Act) -> object:
        if again == "invite":
            return invite(act, asked, token_hash="mine")
        return send_invitation(act, invited.id, token_hash="mine")

    assert isinstance(refusal(app, small.id("maija"), anew), RefusedError)


def test_a_believed_provider_links_by_the_address_of_today(
    academy: Callable[..., App], small: SmallAcademy
) -> None:
    app = academy(replace(SCHOOL, link_verified_emails=True))

    done(app, None, by_address())

    assert identities(app, small.id("ville")) == [(SCHOOL.issuer, "17")]
    assert log_of(app)[0].deed == "link-identity-by-address"


@pytest.mark.parametrize(
    ("provider", "vouched"),
    [
        pytest.param(SCHOOL, VILLE, id="a provider that is not believed"),
        pytest.param(None, replace(VILLE, email=None), id="an address that nobody verified"),
        pytest.param(None, replace(VILLE, email="new@example.org"), id="nobody's address"),
        pytest.param(None, replace(VILLE, email="risto@example.org"), id="an administrator's"),
        pytest.param(None, replace(VILLE, email="aino@example.org"), id="who has one there"),
        pytest.param(None, replace(VILLE, email="old@example.org"), id="one that was given up"),
        pytest.param(None, replace(VILLE, issuer=GOOGLE.issuer), id="another provider's word"),
        pytest.param(None, replace(VILLE, subject="16"), id="who is somebody else already"),
    ],
)
def test_nobody_else_is_linked_by_address(
    academy: Callable[..., App], small: SmallAcademy, provider: Provider | None, vouched: Vouched
) -> None:
    app = academy(provider or replace(SCHOOL, link_verified_emails=True), GOOGLE)
    has_identity(app, small.id("aino"), SCHOOL.issuer, "16")
    tuuli = replace(small.people["tuuli"], email="old@example.org")
    tuuli = app.database.write(lambda session: change_person(session, tuuli))
    app.database.write(
        lambda session: change_person(session, replace(tuuli, email="tuuli@example.org"))
    )
    before = [identities(app, person.id) for person in small.people.values()]

    assert isinstance(refusal(app, None, by_address(vouched)), RefusedError)
    assert [identities(app, person.id) for person in small.people.values()] == before


@pytest.mark.parametrize(
    ("believed", "shown", "actor", "lets_in"),
    [
        pytest.param(True, True, "ville", True, id="believed"),
        pytest.param(False, True, "ville", False, id="not believed"),
        pytest.param(True, False, "ville", False, id="not shown there"),
        pytest.param(True, True, "aino", False, id="somebody else"),
    ],
)
def test_both_factors_count_where_settings_believe_it(
    academy: Callable[..., App],
    small: SmallAcademy,
    believed: bool,
    shown: bool,
    actor: str,
    lets_in: bool,
) -> None:
    app = academy(replace(SCHOOL, second_factor=believed))
    has_identity(app, small.id("ville"), SCHOOL.issuer, "17")
    vouched = replace(VILLE, multi_factor=shown)

    refused = refusal(
        app,
        small.id(actor),
        lambda act: sign_in_with_both_factors(act, vouched, token_hash="new", remembered=False),
    )

    assert (refused is None) == lets_in
    with app.database.read() as session:
        assert open_sign_ins_of(session, small.id(actor)) == []


def test_one_sees_what_is_linked_and_what_could_be(
    academy: Callable[..., App], small: SmallAcademy
) -> None:
    app = academy(SCHOOL, GOOGLE)
    has_identity(app, small.id("ville"), SCHOOL.issuer, "17")
    has_identity(app, small.id("ville"), "https://gone.example.org/x", "1")

    here = signed_in(app, small.id("ville"))

    view, later = (
        app.look(small.id("ville"), lambda sight, at=at: identities_view(sight, here=here, now=at))
        for at in (NOW, NOW + timedelta(minutes=31))
    )

    assert (view.shown_lately, later.shown_lately) == (True, False)
    assert [(one.provider, one.works) for one in view.linked] == [
        ("School", True),
        ("gone.example.org", False),
    ]
    assert view.offered == (GOOGLE,)
