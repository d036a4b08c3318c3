"""ID tokens: believed only if signed by a key of the provider, for us, now, and for this visit."""

from dataclasses import dataclass
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import BadSignatureError, InvalidKeyIdError, JoseError
from joserfc.jwk import JWKRegistry, Key, KeySet
from joserfc.jws import JWSRegistry

from scorecard.domain.providers import Provider, Vouched
from scorecard.web.oidc_http import UnsoundProviderError

# Signed by a private key alone: with HS256 whoever reads the public key could sign, and
# "none" is no signature.
ALGORITHMS = frozenset(
    {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}
    | {"ES256", "ES384", "ES512", "EdDSA", "Ed25519"}
)
_KEY_KINDS = ("RSA", "EC", "OKP")
LEEWAY = 120
"""Seconds by which the provider's clock and ours may differ."""
LONGEST_SUBJECT = 255
# Besides "mfa" among the methods, what a provider may call having shown more than a password.
_MULTI_FACTOR = ("mfa", "http://schemas.openid.net/pape/policies/2007/06/multi-factor")


class UnknownSignerError(UnsoundProviderError):
    """None of the keys at hand has signed the token; newer ones of the provider may have."""

    def __init__(self, provider: Provider) -> None:
        super().__init__(provider, "gives a token that none of its keys has signed")


@dataclass(frozen=True, slots=True)
class Expected:
    """What the token must say: who from, for which visit, since when; times in Unix seconds."""

    provider: Provider
    nonce: str
    since: int
    now: int
    algorithms: frozenset[str]


def key_set(provider: Provider, found: dict[str, Any]) -> KeySet:
    """Return a provider's public keys, without those that are of no use for signatures.

    Raises:
        UnsoundProviderError: there is none.
    """
    listed = found.get("keys")
    offered = listed if isinstance(listed, list) else []
    keys = [key for key in map(_key, offered) if key is not None]
    if not keys:
        raise UnsoundProviderError(provider, "has no key that we can use")
    return KeySet(keys)


def vouched_by(tokens: dict[str, Any], keys: KeySet, expected: Expected) -> Vouched:
    """Return whom the ID token vouches for.

    Raises:
        UnknownSignerError: none of these keys has signed it.
        UnsoundProviderError: it is not to be believed for another reason.
    """
    provider = expected.provider
    # An empty list of algorithms would mean "whatever is usual", HS256 included.
    if not expected.algorithms:
        raise UnsoundProviderError(provider, "signs in no way that is safe")
    registry = JWSRegistry(algorithms=sorted(expected.algorithms), strict_check_header=False)
    try:
        token = jwt.decode(tokens["id_token"], keys, registry=registry)
        claims = _valid_claims(token, tokens.get("access_token"), expected)
    except (InvalidKeyIdError, BadSignatureError) as error:
        raise UnknownSignerError(provider) from error
    except (JoseError, ValueError, TypeError) as error:
        why = f"gives a token that is not valid ({type(error).__name__} {error})"
        raise UnsoundProviderError(provider, why[:300]) from error
    return _vouched(claims, provider)


def _valid_claims(token: jwt.Token, access_token: object, expected: Expected) -> CodeIDToken:
    if str(token.header.get("typ", "JWT")).casefold() != "jwt":
        raise ValueError("It is a token of another type.")
    claims = CodeIDToken(
        token.claims,
        token.header,
        {
            "iss": {"essential": True, "value": expected.provider.issuer},
            "aud": {"essential": True, "value": expected.provider.client_id},
            "sub": {"essential": True},
        },
        {
            "nonce": expected.nonce,
            "client_id": expected.provider.client_id,
            "access_token": access_token,
        },
    )
    claims.validate(now=expected.now, leeway=LEEWAY)
    if claims["iat"] < expected.since - LEEWAY:
        raise ValueError("It is older than this visit.")
    return claims


def _vouched(claims: CodeIDToken, provider: Provider) -> Vouched:
    subject, email = claims["sub"], claims.get("email")
    if not (0 < len(subject) <= LONGEST_SUBJECT and subject.isascii() and subject.isprintable()):
        raise UnsoundProviderError(provider, "names a subject in a way that nobody may")
    verified = claims.get("email_verified") is True and isinstance(email, str)
    methods = claims.get("amr")
    named = methods if isinstance(methods, list) else []
    strong = "mfa" in named or claims.get("acr") in _MULTI_FACTOR
    return Vouched(
        provider.issuer,
        subject,
        email=email if verified else None,
        multi_factor=provider.second_factor and strong,
    )


def _key(listed: object) -> Key | None:
    if not isinstance(listed, dict) or listed.get("kty") not in _KEY_KINDS:
        return None
    if listed.get("use", "sig") != "sig":
        return None
    try:
        return JWKRegistry.import_key(listed)
    except (JoseError, ValueError, TypeError):
        return None
