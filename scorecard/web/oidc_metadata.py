"""What a provider says of itself: believed if it names itself rightly, and places that it may."""

from dataclasses import dataclass
from typing import Any

from authlib.oidc.discovery import get_well_known_url

from scorecard.domain.providers import Provider
from scorecard.web.oidc_http import UnsoundProviderError
from scorecard.web.oidc_token import ALGORITHMS


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a provider says of itself, as far as we use it.

    `names_itself` says that its answers always tell whose they are.
    """

    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    algorithms: frozenset[str]
    secret_in_body: bool
    names_itself: bool


def known_at(provider: Provider) -> str:
    """Return the address at which a provider says everything else."""
    address: str = get_well_known_url(provider.issuer, external=True)
    return address


def metadata_of(provider: Provider, status: int, said: dict[str, Any]) -> Metadata:
    """Return what it said.

    Raises:
        UnsoundProviderError: it is another, names other hosts, or signs in no safe way.
    """
    if status != 200 or said.get("issuer") != provider.issuer:
        raise UnsoundProviderError(provider, "does not say that it is who it should be")
    methods = said.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    found = Metadata(
        authorization_endpoint=_place(provider, said, "authorization_endpoint"),
        token_endpoint=_place(provider, said, "token_endpoint"),
        jwks_uri=_place(provider, said, "jwks_uri"),
        algorithms=ALGORITHMS & _words(said.get("id_token_signing_alg_values_supported")),
        secret_in_body="client_secret_basic" not in _words(methods),
        names_itself=said.get("authorization_response_iss_parameter_supported") is True,
    )
    if not found.algorithms:
        raise UnsoundProviderError(provider, "signs in no way that is safe")
    return found


def _place(provider: Provider, said: dict[str, Any], name: str) -> str:
    url = said.get(name)
    if not isinstance(url, str) or not provider.may_be_at(url):
        why = f"names {str(url)[:200]!r} as {name}; its hosts do not allow that"
        raise UnsoundProviderError(provider, why)
    return url


def _words(listed: object) -> frozenset[str]:
    found = listed if isinstance(listed, list) else []
    return frozenset(word for word in found if isinstance(word, str))
