"""What benchmarks share: one set of figures for the whole run, told at its end."""

from collections.abc import Iterator

import pytest

from tests.bench.figures import Figures


@pytest.fixture(scope="session")
def figures() -> Iterator[Figures]:
    """The figures of this run; the baseline's stand in brackets behind them."""
    found = Figures()
    yield found
    print(f"\n\n{found.tell()}\n")  # noqa: T201 - what a benchmark is for
