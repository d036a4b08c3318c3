"""Browser tests run among the others, not all at the end.

A browser waits much and then takes all there is; several at a time keep each other from it.
`make test` hands out files in the order of collection.
"""

from itertools import groupby

import pytest

BROWSER = "tests/browser/"
ENDS_AT = 0.85
"""By this share of all files the last of the browser's has begun: some of them are long."""


def spread(items: list[pytest.Item]) -> None:
    """Put the files of browser tests evenly among the others, those with most tests first."""
    files = [list(tests) for _, tests in groupby(items, lambda item: item.nodeid.split("::")[0])]
    browser = sorted((f for f in files if f[0].nodeid.startswith(BROWSER)), key=len, reverse=True)
    others = [f for f in files if not f[0].nodeid.startswith(BROWSER)]
    places = [ENDS_AT * len(others) * number / len(browser) for number in range(len(browser))]
    placed = [*zip(places, browser, strict=True), *((n + 0.5, f) for n, f in enumerate(others))]
    items[:] = [test for _, tests in sorted(placed, key=lambda pair: pair[0]) for test in tests]
