"""A second factor is changed by whoever showed lately who they are, and is lost in one way only."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from scorecard.actions.act import Act
from scorecard.actions.own_password import ShownPassword
from scorecard.actions.second_factor import (
    RecoveryCodes,
    ask_for_code,
    begin_second_factor,
    confirm_second_factor,
    recovery_codes,
    remove_second_factor,
    renew_recovery_codes,
    sign_in_with_code,
    turn_off_second_factor,
)
from scorecard.actions.showing import (
    ShownCode,
    ShownRecoveryCode,
    require_shown,
    show_again,
    shown_code,
)
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.refusals import RefusedError
from scorecard.domain.second_factors import step_at
from scorecard.domain.sign_ins import key_of
from scorecard.store.database import Session
from scorecard.store.links import HALF_WAY, link
from scorecard.store.one_time_codes import new_secret, recovery_hash
from scorecard.store.people import set_password_hash
from scorecard.store.sealing import seal
from scorecard.store.second_factors import second_factor
from scorecard.store.sign_ins import note_shown, open_sign_in, open_sign_ins_of, sign_in
from tests.academies import NOW, SmallAcademy
from tests.actions import factors
from tests.actions.doing import Deed, done, refusal
from tests.authenticators import Authenticator

HERE = key_of("laptop")
KEY = b"k" * 32
NEW_CODES = RecoveryCodes(("0123456789abcdef",))


@pytest.fixture
def ville(app: App, small: SmallAcademy) -> int:
    """Ville, on a laptop and a phone where he has just signed in, and a password."""

    def unit(session: Session) -> None:
        for browser in ("laptop", "phone"):
            open_sign_in(
                session, token_hash=browser, person_id=small.id("ville"), at=NOW, remembered=True
            )
        set_password_hash(session, small.id("ville"), "Ville's")

    app.database.write(unit)
    return small.id("ville")


def begun(app: App, who: int) -> None:
    app.database.write(lambda session: factors.begin(session, who, NOW))


def confirmed(app: App, who: int) -> None:
    app.database.write(lambda session: factors.confirm(session, who, NOW))


def browsers(app: App, who: int) -> list[str]:
    with app.database.read() as session:
        return sorted(one.token_hash for one in open_sign_ins_of(session, who))


def code(step: int = 0, secret: str = factors.SEALED) -> ShownCode:
    return ShownCode(step_at(NOW) + step, secret)


def _begin(act: Act) -> None:
    begin_second_factor(act, here=HERE, sealed_secret="new")


def _confirm(act: Act) -> object:
    return confirm_second_factor(act, here=HERE, shown=code(), recovery=NEW_CODES, token_hash="new")


def _turn_off(act: Act) -> object:
    return turn_off_second_factor(act, here=HERE, token_hash="new")


def _renew(act: Act) -> None:
    renew_recovery_codes(act, here=HERE, recovery=NEW_CODES)


def _needing(here: str) -> Deed:
    def deed(act: Act) -> None:
        require_shown(act, here)
        act.log("need", "academy", ["proof"])

    return deed


def said(app: App, who: int, deed: Deed) -> str:
    found = refusal(app, who, deed)
    return found.key if found else ""


@pytest.mark.parametrize(
    ("before", "deed"),
    [
        pytest.param(None, _begin, id="beginning"),
        pytest.param(begun, _confirm, id="confirming"),
        pytest.param(confirmed, _turn_off, id="turning off"),
        pytest.param(confirmed, _renew, id="new codes"),
    ],
)
def test_each_change_needs_a_proof_of_the_last_half_hour(
    app: App, ville: int, before: Callable[[App, int], None] | None, deed: Deed
) -> None:
    if before:
        before(app, ville)
    assert said(app, ville, deed) == ""

    late = NOW - timedelta(minutes=30)
    app.database.write(lambda session: note_shown(session, "laptop", at=late))

    assert said(app, ville, deed) == "password-again"


def test_a_proof_on_one_browser_does_not_count_on_another(app: App, ville: int) -> None:
    app.database.write(
        lambda session: note_shown(session, "laptop", at=NOW - timedelta(minutes=31))
    )

    answers = [said(app, ville, _needing(key_of(b))) for b in ("laptop", "phone")]
    assert answers == ["password-again", ""]


def test_the_operator_has_shown_it_to_the_machine(app: App) -> None:
    assert refusal(app, OPERATOR, _needing("")) is None


@pytest.mark.parametrize(
    ("before", "deed", "key"),
    [
        pytest.param(confirmed, _begin, "second-factor-already", id="two at once"),
        pytest.param(confirmed, _confirm, "second-factor-none-begun", id="confirming twice"),
        pytest.param(None, _confirm, "second-factor-none-begun", id="confirming nothing"),
        pytest.param(None, _turn_off, "second-factor-none", id="turning nothing off"),
        pytest.param(begun, _renew, "second-factor-none", id="codes before it counts"),
    ],
)
def test_what_does_not_fit_is_refused(
    app: App, ville: int, before: Callable[[App, int], None] | None, deed: Deed, key: str
) -> None:
    if before:
        before(app, ville)

    assert said(app, ville, deed) == key


def test_what_was_begun_too_long_ago_cannot_be_confirmed(app: App, ville: int) -> None:
    long_ago = NOW - timedelta(minutes=31)
    app.database.write(lambda session: factors.begin(session, ville, long_ago))

    assert said(app, ville, _confirm) == "second-factor-none-begun"


def test_a_code_of_another_secret_confirms_nothing(app: App, ville: int) -> None:
    begun(app, ville)

    def deed(act: Act) -> object:
        return confirm_second_factor(
            act, here=HERE, shown=code(0, "older"), recovery=NEW_CODES, token_hash="new"
        )

    assert said(app, ville, deed) == "second-factor-code-wrong"


@pytest.mark.parametrize(
    ("before", "deed"), [(begun, _confirm), (confirmed, _turn_off)], ids=["on", "off"]
)
def test_a_change_leaves_this_browser_alone_signed_in_under_a_new_token(
    app: App, ville: int, before: Callable[[App, int], None], deed: Deed
) -> None:
    before(app, ville)

    done(app, ville, deed)

    assert browsers(app, ville) == ["new"]


def test_taking_it_away_signs_out_everywhere_and_ends_what_is_half_way(
    app: App, small: SmallAcademy, ville: int
) -> None:
    confirmed(app, ville)
    done(app, ville, lambda act: ask_for_code(act, token_hash="half-way"))

    done(app, small.id("risto"), lambda act: remove_second_factor(act, ville))

    assert browsers(app, ville) == []
    with app.database.read() as session:
        assert second_factor(session, ville) is None
        assert link(session, "half-way", HALF_WAY, at=NOW) is None


def test_nobody_takes_their_own_away_past_the_proof(app: App, small: SmallAcademy) -> None:
    risto = small.id("risto")
    confirmed(app, risto)

    assert said(app, risto, lambda act: remove_second_factor(act, risto)) == "second-factor-own"


def test_who_has_none_has_none_to_lose(app: App, small: SmallAcademy, ville: int) -> None:
    key = said(app, small.id("risto"), lambda act: remove_second_factor(act, ville))

    assert key == "second-factor-none-of-theirs"


def _sign_in(shown: ShownCode | ShownRecoveryCode) -> Deed:
    return lambda act: sign_in_with_code(
        act, half_way="half-way", shown=shown, token_hash="tablet", remembered=False
    )


def test_a_refused_code_leaves_the_way_half_in_as_it_was(app: App, ville: int) -> None:
    confirmed(app, ville)
    done(app, ville, lambda act: ask_for_code(act, token_hash="half-way"))
    done(app, ville, _sign_in(code(-1)))
    done(app, ville, lambda act: ask_for_code(act, token_hash="half-way 2"))

    def again(shown: ShownCode | ShownRecoveryCode) -> Deed:
        return lambda act: sign_in_with_code(
            act, half_way="half-way 2", shown=shown, token_hash="watch", remembered=False
        )

    with pytest.raises(RefusedError, match="code-used"):
        done(app, ville, again(code(-1)))
    done(app, ville, again(code(0)))

    assert browsers(app, ville) == ["laptop", "phone", "tablet", "watch"]


@pytest.mark.parametrize(
    ("shown", "key"),
    [
        pytest.param(code(0, "another"), "second-factor-code-wrong", id="another secret"),
        pytest.param(code(-2), "second-factor-code-used", id="before it was set up"),
        pytest.param(ShownRecoveryCode("x"), "second-factor-recovery-wrong", id="no such code"),
    ],
)
def test_a_code_that_does_not_hold_opens_nothing(
    app: App, ville: int, shown: ShownCode | ShownRecoveryCode, key: str
) -> None:
    confirmed(app, ville)
    done(app, ville, lambda act: ask_for_code(act, token_hash="half-way"))

    assert said(app, ville, _sign_in(shown)) == key


def test_a_new_sign_in_by_code_counts_as_a_proof(app: App, ville: int) -> None:
    confirmed(app, ville)
    done(app, ville, lambda act: ask_for_code(act, token_hash="half-way"))
    hash = recovery_hash(factors.RECOVERY)
    assert hash
    done(app, ville, _sign_in(ShownRecoveryCode(hash)))

    with app.database.read() as session:
        found = sign_in(session, "tablet")
    assert found
    assert found.shown_at == NOW


def test_a_password_that_was_changed_meanwhile_shows_nothing(app: App, ville: int) -> None:
    def deed(act: Act) -> object:
        return show_again(act, here=HERE, shown=ShownPassword("older"), token_hash="new")

    assert said(app, ville, deed) == "password-not-current"


def test_codes_are_checked_with_the_key_and_the_clock(app: App, ville: int, now: datetime) -> None:
    secret = new_secret()
    sealed = seal(secret, key=KEY, whose=ville)
    done(app, ville, lambda act: begin_second_factor(act, here=HERE, sealed_secret=sealed))
    with app.database.read() as session:
        factor = second_factor(session, ville)
    phone = Authenticator(secret)

    assert shown_code(factor, phone.code(now), key=KEY, now=now) == ShownCode(step_at(now), sealed)
    for typed, key in ((phone.wrong(now), KEY), (phone.code(now), b"o" * 32)):
        with pytest.raises(RefusedError):
            shown_code(factor, typed, key=key, now=now)
    with pytest.raises(RefusedError, match="second-factor-none"):
        shown_code(None, phone.code(now), key=KEY, now=now)


def test_new_recovery_codes_are_never_told_in_a_description() -> None:
    made = recovery_codes()

    assert len(set(made.hashes)) == 10
    assert not any(one in repr(made) for one in made.codes)
