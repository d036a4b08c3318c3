"""Trying to show who one is: counted by account, address and device, checked a few at a time."""

import logging
from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import Response

from scorecard.app import App
from scorecard.text import Text
from scorecard.web.addresses import client_address
from scorecard.web.devices import held_device
from scorecard.web.markup import Html, notice
from scorecard.web.throttle import Throttle, TooManyAttemptsError, account_of

logger = logging.getLogger(__name__)
T = TypeVar("T")

AT_ONCE = 4
"""Checking or hashing a password takes 64 MB for a moment, so few are at work together."""


class Attempts:
    """What all pages share that ask for a password or a code."""

    def __init__(self, throttle: Throttle) -> None:
        self._throttle = throttle
        self._workers = CapacityLimiter(AT_ONCE)

    async def tried(self, request: Request, app: App, email: str, check: Callable[[], T]) -> T:
        """Return what `check` comes to, in a worker; None and every refusal count as wrong.

        Raises:
            TooManyAttemptsError: nothing was checked.
        """
        return await self.worked(
            lambda: self._throttle.tried(
                check,
                account_of(email),
                client_address(request.scope),
                device=held_device(request, app),
            )
        )

    async def worked(self, work: Callable[[], T]) -> T:
        """Return what `work` comes to, in one of the same few workers, and count nothing."""
        return await to_thread.run_sync(work, limiter=self._workers)


def put_off(
    wait: TooManyAttemptsError,
    text: Text,
    form: Callable[[Html, int], Response],
    *,
    sentence: str = "account-too-many",
) -> Response:
    """Return the form once more, with how long to wait and nothing typed lost."""
    logger.warning("An attempt was put off: %s.", sentence)
    answer = form(notice(text(sentence, minutes=wait.minutes), bad=True), 429)
    answer.headers["retry-after"] = str(int(wait.seconds) + 1)
    return answer
