"""Asking a provider something: at the places that settings allow, in little time and space."""

import json
import ssl
from collections.abc import Mapping
from functools import cache
from typing import Any

import httpx

from scorecard.domain.providers import Provider

SECONDS = httpx.Timeout(5.0, connect=3.0)
MOST_BYTES = 256 * 1024
_HEADERS = {
    "accept": "application/json",
    "accept-encoding": "identity",  # what is not packed cannot unpack to gigabytes
    "user-agent": "rocket-scorecard",
}


class UnsoundProviderError(Exception):
    """The provider did not answer, or not as it must; the message is for the log."""

    def __init__(self, provider: Provider, why: str) -> None:
        super().__init__(f"The sign-in provider {provider.id} {why}.")


async def ask(
    provider: Provider,
    url: str,
    *,
    form: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> tuple[int, dict[str, Any]]:
    """Return the status and the JSON object with which a provider answers.

    Redirects are not followed: they would lead to places that nobody has named.

    Raises:
        UnsoundProviderError: it may not be asked there, is silent, or answers something else.
    """
    if not provider.may_be_at(url):
        raise UnsoundProviderError(provider, f"names {url[:200]!r}; its hosts do not allow that")
    sent = _HEADERS | dict(headers or {})
    try:
        async with (
            httpx.AsyncClient(verify=_trust(), timeout=SECONDS, trust_env=False) as client,
            client.stream(
                "GET" if form is None else "POST", url, content=form, headers=sent
            ) as got,
        ):
            body = await _body(provider, got)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise UnsoundProviderError(provider, f"cannot be asked ({type(error).__name__})") from error
    return got.status_code, _json_object(provider, body)


async def _body(provider: Provider, answer: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in answer.aiter_raw():
        body += chunk
        if len(body) > MOST_BYTES:
            raise UnsoundProviderError(provider, f"answers more than {MOST_BYTES} bytes")
    return bytes(body)


def _json_object(provider: Provider, body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise UnsoundProviderError(provider, "answers something that is no JSON object")
    return found


@cache
def _trust() -> ssl.SSLContext:
    return httpx.create_ssl_context()
