"""Every page opens for everybody whose page it is, with and without anything to show."""

import pytest

from tests.pages.conftest import Open

PAGES = {
    "ville": ["home", "month", "rocket", "team", "celebrations"],
    "maija": ["home", "month", "rocket", "team", "celebrations"],
    "kaisa": ["home", "rocket", "team", "celebrations", "compare"],
    "otso": ["home", "month", "rocket", "team", "celebrations"],
    "risto": ["home", "rocket", "team", "celebrations", "compare"],
}


@pytest.mark.parametrize(
    ("name", "page"), [(name, page) for name, pages in PAGES.items() for page in pages]
)
def test_a_page_opens_without_an_error(open_page: Open, name: str, page: str) -> None:
    run = open_page(name, page)

    assert [e.message for e in run.exception] == []
    assert run.title[0].value
