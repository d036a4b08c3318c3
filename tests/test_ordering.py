"""Files of browser tests stand evenly among the others, and no test is lost."""

from dataclasses import dataclass
from typing import cast

import pytest

from tests.ordering import spread


@dataclass(frozen=True)
class Named:
    """As much of a test as is looked at."""

    nodeid: str


def files_in_order(items: list[pytest.Item]) -> list[str]:
    return list(dict.fromkeys(item.nodeid.split("::")[0].removeprefix("tests/") for item in items))


def test_browser_tests_stand_among_the_others_and_the_many_come_first() -> None:
    names = [f"tests/browser/test_{n}.py::test_{m}" for n in range(3) for m in range(n + 1)]
    names += [f"tests/views/test_{n}.py::test_{m}" for n in range(6) for m in range(2)]
    items = [cast(pytest.Item, Named(name)) for name in names]

    spread(items)

    assert sorted(item.nodeid for item in items) == sorted(names)
    assert files_in_order(items) == [
        "browser/test_2.py",
        "views/test_0.py",
        "views/test_1.py",
        "browser/test_1.py",
        "views/test_2.py",
        "browser/test_0.py",
        *(f"views/test_{n}.py" for n in (3, 4, 5)),
    ]


def test_without_browser_tests_the_order_stays() -> None:
    items = [cast(pytest.Item, Named(f"tests/views/test_{n}.py::test")) for n in (2, 0, 1)]

    spread(items)

    assert files_in_order(items) == ["views/test_2.py", "views/test_0.py", "views/test_1.py"]
