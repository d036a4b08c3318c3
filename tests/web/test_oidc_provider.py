"""However many come at a time, a provider is asked few questions at once, and nobody waits long."""

from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

from scorecard.domain.providers import Provider as Known
from scorecard.web import oidc_provider
from scorecard.web.oidc_http import UnsoundProviderError
from scorecard.web.oidc_provider import ProviderTalk
from tests.web.provider import CLIENT, Provider
from tests.web.visits import school

__all__ = ["school"]
VISITORS = 6


async def all_at_once(known: Known) -> list[str]:
    """Let everybody ask for what the provider says of itself; return what became of each."""
    talk, ends = ProviderTalk(), []

    async def ask() -> None:
        try:
            await talk.metadata(known)
            ends.append("heard")
        except UnsoundProviderError:
            ends.append("told that it does not answer")

    async with anyio.create_task_group() as visitors:
        for _ in range(VISITORS):
            visitors.start_soon(ask)
    return ends


@pytest.mark.parametrize(
    ("slow", "seconds", "end"),
    [
        pytest.param(0.1, 60.0, "heard", id="in turn"),
        pytest.param(1.0, 0.3, "told that it does not answer", id="not for long"),
    ],
)
def test_few_questions_are_open_at_a_time_and_the_wait_for_one_ends(
    school: Provider, monkeypatch: pytest.MonkeyPatch, slow: float, seconds: float, end: str
) -> None:
    monkeypatch.setattr(oidc_provider, "AT_ONCE", 2)
    monkeypatch.setattr(oidc_provider, "AT_MOST", seconds)
    school.slow = slow

    known = Known("school", "School", school.issuer, CLIENT)
    with ThreadPoolExecutor(1) as thread:  # this one may be a browser's
        ends = thread.submit(anyio.run, all_at_once, known).result()

    assert ends == [end] * VISITORS
    assert school.most_open <= 2
