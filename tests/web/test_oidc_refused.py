"""Whatever a provider, a browser or somebody between them does wrong, nobody is signed in."""

import hashlib
import hmac
import json
import logging
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
import time_machine
from joserfc.jwk import OctKey

from scorecard.app import App
from scorecard.web import oidc_http, oidc_provider
from tests.web.conftest import opened
from tests.web.people import Browser, member
from tests.web.provider import SECRET, Provider, ec, providing, rsa
from tests.web.test_account import cookie
from tests.web.visits import START, back, config_with, entry, known_as, school, sent, visit, why

__all__ = ["school"]
Deceit = Callable[[Provider], None]


@pytest.fixture
def other() -> Iterator[Provider]:
    """A second provider, with keys of its own."""
    with providing() as provider:
        provider.signing = rsa(1)
        provider.keys = [rsa(1)]
        yield provider


@pytest.fixture
def app(started: Callable[..., App], tmp_path: Path, school: Provider, other: Provider) -> App:
    """The app with two providers, and Maija who is known to the first."""
    folder = config_with(tmp_path, entry(school), entry(other, "other"))
    app = started(CONFIG=folder, OIDC_SCHOOL_SECRET=SECRET, OIDC_OTHER_SECRET=SECRET)
    known_as(app, member(app), school.issuer)
    return app


def says(**claims: Any) -> Deceit:
    """Return a deceit by claims."""
    return lambda provider: provider.says.update(claims)


def of_itself(**metadata: Any) -> Deceit:
    """Return a deceit by what the provider says of itself."""
    return lambda provider: provider.metadata.update(metadata)


def answers(path: str, body: bytes, status: int = 200, kind: str = "text/html") -> Deceit:
    """Return a deceit by what a path answers."""
    return lambda provider: provider.answers.update({path: (status, kind, body)})


def unsigned(provider: Provider) -> None:
    """Let nobody sign the token, which is still of this visit."""

    def written(visit: dict[str, str]) -> str:
        head = {"alg": "none", "typ": "JWT"}
        body = {**claims_of(provider, visit)}
        return ".".join([*(encoded(json.dumps(part).encode()) for part in (head, body)), ""])

    provider.id_token = written  # type: ignore[method-assign]  # the token is what is forged here


def signed_with_the_public_key(provider: Provider) -> None:
    """Sign with HS256, the secret being what everybody can read."""

    def written(visit: dict[str, str]) -> str:
        head = {"alg": "HS256", "typ": "JWT", "kid": rsa().kid}
        parts = [encoded(json.dumps(p).encode()) for p in (head, claims_of(provider, visit))]
        whole = ".".join(parts)
        public = rsa().as_pem(private=False)
        return f"{whole}.{encoded(hmac.digest(public, whole.encode(), hashlib.sha256))}"

    provider.id_token = written  # type: ignore[method-assign]  # the token is what is forged here


def signed_with_the_secret(provider: Provider) -> None:
    """Sign with HS256 and the client's secret, as a provider may, and publish that as its key."""
    provider.signing = OctKey.import_key(SECRET, {"kid": "shared"})
    provider.header = {"alg": "HS256"}
    keys = {"keys": [provider.signing.as_dict(private=True)]}
    answers("/keys", json.dumps(keys).encode())(provider)


def claims_of(provider: Provider, visit: dict[str, str]) -> dict[str, Any]:
    now = int(time.time())
    times = {"iat": now, "exp": now + 300}
    about = {"iss": provider.issuer, "sub": visit["sub"], "aud": visit["client_id"]}
    return about | times | {"nonce": visit["nonce"]}


def encoded(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def with_a_strangers_key(provider: Provider) -> None:
    provider.signing = rsa(2)


def with_a_strangers_key_under_its_name(provider: Provider) -> None:
    provider.signing = rsa(2)
    provider.header = {"kid": rsa().kid}


def cut_short(provider: Provider) -> None:
    honest = provider.id_token

    def written(visit: dict[str, str]) -> str:
        return honest(visit)[:-8]

    provider.id_token = written  # type: ignore[method-assign]  # the token is what is forged here


NOW = int(time.time())
DAY = 24 * 60 * 60
DECEITS: dict[str, Deceit] = {
    "a nonce of another visit": says(nonce="another"),
    "no nonce": says(nonce=None),
    "another issuer": says(iss="https://evil.example.org"),
    "an issuer that is written almost so": lambda p: p.says.update(iss=f"{p.issuer}/"),
    "no issuer": says(iss=None),
    "for another client": says(aud="another"),
    "for others beside us, given to none": says(aud=["scorecard", "another"]),
    "for others beside us, given to one of them": says(aud=["scorecard", "x"], azp="x"),
    "given to another client": says(azp="another"),
    "for another client, though given to us": says(aud="another", azp="scorecard"),
    "for nobody": says(aud=None),
    "expired": lambda p: p.says.update(exp=int(time.time()) - 121, iat=int(time.time()) - 130),
    "without an end": says(exp=None),
    "with an end that never comes": says(exp=float("nan")),
    "not valid yet": lambda p: p.says.update(nbf=int(time.time()) + 600),
    "made in the future": lambda p: p.says.update(iat=int(time.time()) + 600),
    "older than the visit": lambda p: p.says.update(iat=int(time.time()) - 600),
    "without a time": says(iat=None),
    "about nobody": says(sub=None),
    "about nobody, said": says(sub=""),
    "about a number": says(sub=17),
    "about a subject that is too long": says(sub="1" * 256),
    "about a subject that cannot be stored": says(sub="17\x00"),
    "unsigned": unsigned,
    "signed with the public key": signed_with_the_public_key,
    "signed with a shared secret": signed_with_the_secret,
    "signed by a stranger": with_a_strangers_key,
    "signed by a stranger in its name": with_a_strangers_key_under_its_name,
    "cut short": cut_short,
    "a token of another type": lambda p: p.header.update(typ="logout+jwt"),
    "with a header that must be understood": lambda p: p.header.update(crit=["x"], x=1),
    "no token": answers("/token", b'{"access_token": "a"}', kind="application/json"),
    "a token that is none": answers("/token", b'{"id_token": "a.b.c"}'),
    "a token that is a list": answers("/token", b'{"id_token": []}'),
    "keys that are none": answers("/keys", b'{"keys": [{"kty": "RSA", "n": "!", "e": "!"}]}'),
    "no keys": answers("/keys", b'{"keys": []}'),
    "keys that are no list": answers("/keys", b'{"keys": {"kty": "RSA"}}'),
    "keys in HTML": answers("/keys", b"<html>"),
    "an error for the code": answers("/token", b'{"error": "invalid_grant"}', status=400),
    "HTML for the code": answers("/token", b"<html>sorry</html>"),
    "a failure for the code": answers("/token", b"{}", status=500),
    "a redirect for the code": answers("/token", b"{}", status=307),
    "too much for the code": answers("/token", b" " * 300_000 + b"{}"),
    "deep nonsense for the code": answers("/token", b"[" * 100_000),
}
BEFORE: dict[str, Deceit] = {
    "says that it is another": of_itself(issuer="https://evil.example.org"),
    "does not say who it is": of_itself(issuer=None),
    "sends people elsewhere": of_itself(authorization_endpoint="https://evil.example.org/a"),
    "wants codes elsewhere": of_itself(token_endpoint="http://169.254.169.254/latest/meta-data"),
    "has its keys elsewhere": of_itself(jwks_uri="https://evil.example.org/keys"),
    "has its keys in a file": of_itself(jwks_uri="file:///etc/passwd"),
    "names no place for codes": of_itself(token_endpoint=None),
    "signs with secrets only": of_itself(id_token_signing_alg_values_supported=["HS256", "none"]),
    "signs in no way": of_itself(id_token_signing_alg_values_supported=[]),
    "answers with HTML": answers("/.well-known/openid-configuration", b"<html>"),
    "is not there": answers("/.well-known/openid-configuration", b"{}", status=404),
    "leads elsewhere": answers("/.well-known/openid-configuration", b"{}", status=302),
    "fails": answers("/.well-known/openid-configuration", b"{}", status=503),
    "says far too much": of_itself(service_documentation="x" * 300_000),
}


@pytest.mark.parametrize("deceit", DECEITS.values(), ids=DECEITS)
def test_a_token_that_is_not_right_lets_nobody_in(
    app: App, browser: Browser, school: Provider, deceit: Deceit
) -> None:
    deceit(school)

    answer = visit(browser, school)

    assert why(answer) == "unsound"
    assert cookie(answer, "__Host-session") == {}


@pytest.mark.parametrize("deceit", BEFORE.values(), ids=BEFORE)
def test_nobody_is_sent_to_a_provider_that_is_not_right(
    app: App, browser: Browser, school: Provider, deceit: Deceit
) -> None:
    deceit(school)

    answer = browser.get(START, **{"sec-fetch-site": "same-origin"})

    assert why(answer) == "unsound"
    said = browser.get(answer.headers["location"])
    assert said.status_code == 502
    assert "You could not be signed in with School." in said.text


@pytest.mark.parametrize(
    "honest",
    [
        pytest.param(says(), id="as it is"),
        pytest.param(lambda p: p.header.update(alg="PS256"), id="another way to sign"),
        pytest.param(says(aud=["scorecard"], azp="scorecard"), id="a list of one"),
        pytest.param(says(aud=["scorecard", "x"], azp="scorecard"), id="given to us of several"),
        pytest.param(lambda p: p.says.update(exp=int(time.time()) - 60), id="a clock behind ours"),
        pytest.param(lambda p: p.says.update(iat=int(time.time()) + 60), id="a clock before ours"),
        pytest.param(lambda p: p.header.update(kid=None), id="one key without a name"),
        pytest.param(lambda p: p.header.update(typ=None), id="no type"),
        pytest.param(
            of_itself(token_endpoint_auth_methods_supported=["client_secret_post"]),
            id="the secret in the form",
        ),
    ],
)
def test_what_a_provider_may_do_is_let_in(
    app: App, browser: Browser, school: Provider, honest: Deceit
) -> None:
    honest(school)

    assert why(visit(browser, school)) == "led on to /"


def test_a_key_of_another_kind_will_do(app: App, browser: Browser, school: Provider) -> None:
    school.signing, school.keys, school.header = ec(), [rsa(), ec()], {"alg": "ES256"}

    assert why(visit(browser, school)) == "led on to /"


def test_a_key_that_is_new_is_fetched_once(app: App, browser: Browser, school: Provider) -> None:
    visit(browser, school)
    school.signing, school.keys = rsa(3), [rsa(3)]
    school.asked.clear()

    assert why(visit(browser, school)) == "led on to /"
    assert school.asked == ["/token", "/keys"]


def test_a_key_that_nobody_knows_is_looked_for_once(
    app: App, browser: Browser, school: Provider
) -> None:
    visit(browser, school)
    with_a_strangers_key(school)
    school.asked.clear()

    assert why(visit(browser, school)) == "unsound"
    assert school.asked == ["/token", "/keys"]


def test_what_a_provider_says_of_itself_is_kept_for_an_hour(
    app: App, browser: Browser, school: Provider
) -> None:
    for _ in range(3):
        visit(browser, school)

    assert school.asked.count("/.well-known/openid-configuration") == 1
    assert school.asked.count("/keys") == 1


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"state": "another"}, id="another state"),
        pytest.param({"state": ""}, id="no state"),
        pytest.param({"state": "\x00ü"}, id="a state that is none"),
    ],
)
def test_a_return_without_its_state_is_refused(
    app: App, browser: Browser, school: Provider, changed: dict[str, str]
) -> None:
    came = school.authorize(sent(browser), **changed)

    assert why(back(browser, came)) == "expired"
    assert "/token" not in school.asked


def test_a_return_to_another_browser_is_refused(
    app: App, browser: Browser, school: Provider
) -> None:
    """Who sends their own return to somebody else would have them work in their account."""
    came = school.authorize(sent(browser))
    browser.http.cookies.clear()
    sent(browser)

    assert why(back(browser, came)) == "expired"
    assert "/token" not in school.asked


def test_a_cookie_that_was_tampered_with_is_none(
    app: App, browser: Browser, school: Provider
) -> None:
    came = school.authorize(sent(browser))
    (held,) = [c for c in browser.http.cookies.jar if "oidc" in c.name]
    assert held.value
    changed = held.value[:40] + ("A" if held.value[40] != "A" else "B") + held.value[41:]
    browser.http.cookies.clear()
    browser.holds(changed, held.name)

    assert why(back(browser, came)) == "expired"


def test_a_cookie_under_the_name_of_another_visit_is_none(
    app: App, browser: Browser, school: Provider
) -> None:
    first = sent(browser)
    (held,) = [c for c in browser.http.cookies.jar if "oidc" in c.name]
    came = school.authorize(sent(browser))
    (newer,) = [c for c in browser.http.cookies.jar if "oidc" in c.name and c.name != held.name]
    browser.http.cookies.clear()
    browser.holds(held.value or "", newer.name)

    assert first
    assert why(back(browser, came)) == "expired"


def test_a_return_counts_once(app: App, browser: Browser, school: Provider) -> None:
    address = sent(browser)
    held = [(c.name, c.value or "") for c in browser.http.cookies.jar if "oidc" in c.name]
    assert why(back(browser, school.authorize(address))) == "led on to /"

    browser.http.cookies.clear()
    for name, value in held:
        browser.holds(value, name)

    assert why(back(browser, school.authorize(address))) == "expired"


def test_the_browser_forgets_a_visit_that_is_over(
    app: App, browser: Browser, school: Provider
) -> None:
    visit(browser, school)

    assert not [c for c in browser.http.cookies.jar if "oidc" in c.name]


def test_a_visit_lasts_ten_minutes(app: App, browser: Browser, school: Provider) -> None:
    came = school.authorize(sent(browser))
    (held,) = [c for c in browser.http.cookies.jar if "oidc" in c.name]

    with time_machine.travel(app.now() + timedelta(minutes=10, seconds=1)):
        browser.holds(held.value or "", held.name)  # though browsers forget it by then

        assert why(back(browser, came)) == "expired"


def test_another_code_for_the_same_visit_is_refused_by_its_challenge(
    app: App, browser: Browser, school: Provider
) -> None:
    """A code that was made for another visit is worth nothing with this one's verifier."""
    stolen = dict(parse_qsl(urlsplit(school.authorize(sent(browser))).query))["code"]
    mine = dict(parse_qsl(urlsplit(school.authorize(sent(browser))).query))

    assert why(back(browser, f"/account/oidc/callback?{urlencode(mine | {'code': stolen})}")) == (
        "unsound"
    )


def test_the_verifier_is_shown_with_the_code(app: App, browser: Browser, school: Provider) -> None:
    came = school.authorize(sent(browser))
    code = dict(parse_qsl(urlsplit(came).query))["code"]
    school.codes[code]["code_challenge"] = "of another verifier"

    assert why(back(browser, came)) == "unsound"


def test_a_code_of_one_provider_is_no_code_of_another(
    app: App, browser: Browser, school: Provider, other: Provider
) -> None:
    """Somebody went to one provider and comes back with the word of another."""
    address = sent(browser, START.replace("school", "other"))
    swapped = address.replace(other.issuer, school.issuer)
    came = school.authorize(swapped)

    assert why(back(browser, came)) == "unsound"
    assert "/token" not in school.asked


def test_a_provider_that_names_another_is_refused_before_it_hears_the_code(
    app: App, browser: Browser, school: Provider, other: Provider
) -> None:
    address = sent(browser, START.replace("school", "other"))
    came = school.authorize(address.replace(other.issuer, school.issuer), iss=school.issuer)

    assert why(back(browser, came)) == "unsound"
    assert "/token" not in other.asked


def test_a_provider_that_always_names_itself_must(
    app: App, browser: Browser, school: Provider
) -> None:
    school.metadata = {"authorization_response_iss_parameter_supported": True}

    assert why(visit(browser, school)) == "unsound"
    named = school.authorize(sent(browser), iss=school.issuer)
    assert why(back(browser, named)) == "led on to /"


def test_the_same_subject_of_another_provider_is_somebody_else(
    app: App, browser: Browser, other: Provider
) -> None:
    assert why(visit(browser, other, START.replace("school", "other"))) == "unknown"


def test_a_token_of_one_provider_from_another_is_refused(
    app: App, browser: Browser, school: Provider, other: Provider
) -> None:
    other.says = {"iss": school.issuer}

    assert why(visit(browser, other, START.replace("school", "other"))) == "unsound"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        pytest.param({"error": "access_denied"}, "declined", id="declined"),
        pytest.param({"error": "server_error"}, "unsound", id="failed"),
        pytest.param({"error": "<script>"}, "unsound", id="nonsense"),
        pytest.param({"code": ""}, "unsound", id="no code"),
        pytest.param({"code": "c" * 5_000}, "unsound", id="an endless code"),
    ],
)
def test_a_provider_that_says_no_is_told_in_words(
    app: App, browser: Browser, school: Provider, answer: dict[str, str], said: str
) -> None:
    state = dict(parse_qsl(urlsplit(sent(browser, f"{START}&next=/month")).query))["state"]

    came = back(browser, f"/account/oidc/callback?{urlencode({'state': state} | answer)}")

    assert why(came) == said
    page = browser.get(came.headers["location"])
    assert 'href="/account/login?next=%2Fmonth"' in page.text
    assert "<script" not in page.text
    assert "/token" not in school.asked


def test_what_is_said_twice_counts_as_nothing(app: App, browser: Browser, school: Provider) -> None:
    came = school.authorize(sent(browser))
    code = dict(parse_qsl(urlsplit(came).query))["code"]

    assert why(back(browser, f"{came}&code={code}")) == "unsound"


def test_a_provider_that_is_down_is_told_at_once(
    started: Callable[..., App], tmp_path: Path
) -> None:
    with providing() as gone:
        pass
    started(CONFIG=config_with(tmp_path / "x", entry(gone)), OIDC_SCHOOL_SECRET=SECRET)

    with opened() as browser:
        answer = browser.get(START, **{"sec-fetch-site": "same-origin"})

    assert why(answer) == "unsound"


@pytest.mark.parametrize(("read", "whole"), [(0.2, 5.0), (5.0, 0.3)], ids=["silent", "too long"])
def test_a_provider_that_is_slow_keeps_nobody_waiting(
    app: App,
    browser: Browser,
    school: Provider,
    monkeypatch: pytest.MonkeyPatch,
    read: float,
    whole: float,
) -> None:
    monkeypatch.setattr(oidc_http, "SECONDS", read)
    monkeypatch.setattr(oidc_provider, "AT_MOST", whole)
    address = sent(browser)
    school.slow = 1.0

    began = time.monotonic()
    answer = back(browser, school.authorize(address))

    assert why(answer) == "unsound"
    assert time.monotonic() - began < 0.9


def test_the_log_says_why_but_no_secret(
    app: App, browser: Browser, school: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    school.says = {"aud": "another"}
    came = school.authorize(sent(browser))
    secrets = [value for _, value in parse_qsl(urlsplit(came).query)]

    with caplog.at_level(logging.DEBUG, logger="scorecard"):
        back(browser, came)

    assert "The sign-in provider school gives a token that is not valid" in caplog.text
    assert not [secret for secret in [*secrets, SECRET] if secret in caplog.text]


def test_only_pages_that_there_are_are_shown(app: App) -> None:
    with opened() as browser:
        for query in ("", "?why=nothing", "?why=unknown", "?why=unknown&provider=nobodys"):
            assert browser.get(f"/account/oidc/answer{query}").status_code == 404
