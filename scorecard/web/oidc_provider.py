"""Providers as we talk to them: what they say of themselves, their keys, codes for tokens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from anyio import CapacityLimiter, fail_after
from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc.jwk import KeySet

from scorecard.domain.providers import Provider, Vouched
from scorecard.web.oidc_flow import Flow
from scorecard.web.oidc_http import UnsoundProviderError, ask
from scorecard.web.oidc_metadata import Metadata, known_at, metadata_of
from scorecard.web.oidc_token import Expected, UnknownSignerError, key_set, vouched_by

KEPT_FOR = 60 * 60.0
AT_ONCE = 16
AT_MOST = 12.0
"""Seconds that somebody waits for a provider, however often it has to be asked."""


@dataclass
class ProviderTalk:
    """Talks to providers; keeps what they say of themselves and their keys for an hour.

    No more is kept than there are providers in the settings, and no more than 16 questions
    are open at a time; who waits for their turn waits within the same 12 seconds.
    """

    clock: Callable[[], float] = monotonic
    _at_once: CapacityLimiter = field(default_factory=lambda: CapacityLimiter(AT_ONCE))
    _metadata: dict[str, tuple[float, Metadata]] = field(default_factory=dict)
    _keys: dict[str, tuple[float, KeySet]] = field(default_factory=dict)

    async def metadata(self, provider: Provider) -> Metadata:
        """Return what the provider says of itself.

        Raises:
            UnsoundProviderError: it cannot be asked, or says that it is another.
        """
        kept = self._metadata.get(provider.id)
        if kept is None or self.clock() - kept[0] > KEPT_FOR:
            try:
                with fail_after(AT_MOST):
                    found = metadata_of(provider, *await self._ask(provider, known_at(provider)))
            except TimeoutError:
                raise UnsoundProviderError(provider, "takes too long") from None
            kept = self._metadata[provider.id] = (self.clock(), found)
        return kept[1]

    async def address(self, provider: Provider, flow: Flow, redirect_uri: str) -> str:
        """Return where somebody is sent to show the provider who they are."""
        known = await self.metadata(provider)
        address: str = prepare_grant_uri(
            known.authorization_endpoint,
            client_id=provider.client_id,
            response_type="code",
            redirect_uri=redirect_uri,
            # No more than is used: an address only where it may tell whose the identity is.
            scope="openid email" if provider.link_verified_emails else "openid",
            state=flow.state,
            nonce=flow.nonce,
            code_challenge=create_s256_code_challenge(flow.verifier),
            code_challenge_method="S256",
        )
        return address

    async def vouched(
        self, provider: Provider, flow: Flow, *, code: str, secret: str, redirect_uri: str, now: int
    ) -> Vouched:
        """Return who the provider says that somebody is, after every check.

        Raises:
            UnsoundProviderError: it cannot be asked, refuses the code, or is not to be believed.
        """
        try:
            with fail_after(AT_MOST):
                tokens = await self._tokens(provider, flow, code, secret, redirect_uri)
                return await self._checked(provider, flow, tokens, now)
        except TimeoutError:
            raise UnsoundProviderError(provider, "takes too long") from None

    async def _tokens(
        self, provider: Provider, flow: Flow, code: str, secret: str, redirect_uri: str
    ) -> dict[str, Any]:
        known = await self.metadata(provider)
        body = prepare_token_request(
            "authorization_code", redirect_uri=redirect_uri, code=code, code_verifier=flow.verifier
        )
        method = "client_secret_post" if known.secret_in_body else "client_secret_basic"
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        shown = ClientAuth(provider.client_id, secret, method)
        url, headers, body = shown.prepare("POST", known.token_endpoint, headers, body)
        status, tokens = await self._ask(provider, url, form=body, headers=headers)
        if status != 200 or not isinstance(tokens.get("id_token"), str):
            said = str(tokens.get("error", status))[:100]
            raise UnsoundProviderError(provider, f"gives no token: {said!r}")
        return tokens

    async def _checked(
        self, provider: Provider, flow: Flow, tokens: dict[str, Any], now: int
    ) -> Vouched:
        known = await self.metadata(provider)
        expected = Expected(
            provider, nonce=flow.nonce, since=flow.started, now=now, algorithms=known.algorithms
        )
        keys = await self._keys_of(provider, known)
        try:
            return vouched_by(tokens, keys, expected)
        except UnknownSignerError:
            # Its keys may have changed since; once, and then it is refused.
            return vouched_by(tokens, await self._keys_of(provider, known, anew=True), expected)

    async def _keys_of(self, provider: Provider, known: Metadata, *, anew: bool = False) -> KeySet:
        kept = self._keys.get(provider.id)
        if anew or kept is None or self.clock() - kept[0] > KEPT_FOR:
            _, found = await self._ask(provider, known.jwks_uri)
            kept = self._keys[provider.id] = (self.clock(), key_set(provider, found))
        return kept[1]

    async def _ask(
        self,
        provider: Provider,
        url: str,
        *,
        form: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[int, dict[str, Any]]:
        async with self._at_once:
            return await ask(provider, url, form=form, headers=headers)
