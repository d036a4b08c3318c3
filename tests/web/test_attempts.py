"""Whatever checks or hashes a password shares a few workers, since each takes much memory."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import anyio
import pytest

from scorecard.web.attempts import AT_ONCE, Attempts
from scorecard.web.throttle import Throttle


async def meet(count: int) -> None:
    """Let so many be at work until all of them are."""
    attempts, barrier = Attempts(Throttle()), Barrier(count)
    async with anyio.create_task_group() as group:
        for _ in range(count):
            group.start_soon(attempts.worked, lambda: barrier.wait(timeout=1))


def met(count: int) -> None:
    with ThreadPoolExecutor(1) as thread:  # this one may be a browser's
        thread.submit(anyio.run, meet, count).result()


def test_a_few_are_at_work_together() -> None:
    met(AT_ONCE)


def test_one_more_waits_until_another_is_done() -> None:
    with pytest.raises(ExceptionGroup, match="unhandled errors"):
        met(AT_ONCE + 1)
