"""An OpenID provider of our own on a real port, honest until a test tells it what to do wrong."""

import json
import secrets
import threading
import time
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote, urlencode, urlsplit

from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc import jwt
from joserfc.jwk import ECKey, Key, KeySet, RSAKey
from joserfc.jws import JWSRegistry

CLIENT, SECRET = "scorecard", "a secret between us"
EVERY = ["RS256", "ES256", "PS256", "HS256", "none"]


@cache
def rsa(number: int = 0) -> RSAKey:
    """Return one of a few keys, made once."""
    return RSAKey.generate_key(2048, {"kid": f"key-{number}", "use": "sig"})


@cache
def ec() -> ECKey:
    """Return a key of the other kind."""
    return ECKey.generate_key("P-256", {"kid": "curve", "use": "sig"})


@dataclass
class Provider:
    """What the provider has given out, and in which ways it is dishonest or broken.

    `says` changes the claims, `header` the token's header, `metadata` what it says of itself;
    None takes a claim away. `answers` is what paths answer instead: status, type, body.
    """

    issuer: str = ""
    signing: Key = field(default_factory=rsa)
    keys: list[Key] = field(default_factory=lambda: [rsa()])
    says: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, tuple[int, str, bytes]] = field(default_factory=dict)
    token: str | None = None
    slow: float = 0.0
    asked: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    open: int = 0
    most_open: int = 0

    def authorize(self, address: str, subject: str = "17", **also: str) -> str:
        """Return where somebody is sent who agreed at the address that they were sent to."""
        query = dict(parse_qsl(urlsplit(address).query))
        assert address.startswith(f"{self.issuer}/authorize?")
        assert query["response_type"] == "code"
        code = secrets.token_urlsafe(8)
        self.codes[code] = query | {"sub": subject}
        back = urlsplit(query["redirect_uri"])
        answer = {"code": code, "state": query["state"]} | also
        return f"{back.path}?{urlencode(answer)}"

    def about_itself(self) -> dict[str, Any]:
        """Return the discovery document."""
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "id_token_signing_alg_values_supported": EVERY,
        } | self.metadata

    def exchanged(self, form: dict[str, str], authorization: str) -> tuple[int, dict[str, Any]]:
        """Return what the token endpoint answers, after the checks that a provider makes."""
        visit = self.codes.pop(form.get("code", ""), None)
        known = f"{CLIENT}:{SECRET}"
        if authorization:
            given = b64decode(authorization.partition(" ")[2]).decode()
        else:
            given = f"{form.get('client_id')}:{form.get('client_secret')}"
        if visit is None or unquote(given) != known:
            return 401, {"error": "invalid_client"}
        challenge = create_s256_code_challenge(form.get("code_verifier", ""))
        if challenge != visit["code_challenge"] or form["redirect_uri"] != visit["redirect_uri"]:
            return 400, {"error": "invalid_grant"}
        return 200, {
            "access_token": "unused",
            "token_type": "Bearer",
            "id_token": self.token or self.id_token(visit),
        }

    def id_token(self, visit: dict[str, str]) -> str:
        """Return the token that vouches for whoever agreed."""
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "sub": visit["sub"],
            "aud": visit["client_id"],
            "exp": now + 300,
            "iat": now,
            "nonce": visit["nonce"],
        } | self.says
        said = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": "RS256", "kid": self.signing.kid} | self.header
        header = {name: value for name, value in header.items() if value is not None}
        registry = JWSRegistry(algorithms=EVERY, strict_check_header=False)
        return jwt.encode(header, said, self.signing, registry=registry)


@contextmanager
def providing() -> Iterator[Provider]:
    """Run a provider on a port of its own until the block ends."""
    provider = Provider()

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(provider, b"")

        def do_POST(self) -> None:
            self._answer(provider, self.rfile.read(int(self.headers.get("content-length", 0))))

        def _answer(self, provider: Provider, body: bytes) -> None:
            path = urlsplit(self.path).path
            provider.asked.append(path)
            provider.open += 1
            provider.most_open = max(provider.most_open, provider.open)
            time.sleep(provider.slow)
            provider.open -= 1
            status, kind, content = provider.answers.get(path) or _honest(
                provider, path, body, self.headers.get("authorization", "")
            )
            self.send_response(status)
            self.send_header("location", "/elsewhere")
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            with suppress(ConnectionError):  # who waits no longer
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Be silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _honest(
    provider: Provider, path: str, body: bytes, authorization: str
) -> tuple[int, str, bytes]:
    form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    match path:
        case "/.well-known/openid-configuration" | "/elsewhere":
            status, said = 200, provider.about_itself()
        case "/keys":
            status, said = 200, dict(KeySet(provider.keys).as_dict(private=False))
        case "/token":
            status, said = provider.exchanged(form, authorization)
        case _:
            status, said = 404, {}
    return status, "application/json", json.dumps(said).encode()
