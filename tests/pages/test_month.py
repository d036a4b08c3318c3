"""A member enters the month, sees the curve move, and can take it back."""

from tests.pages.conftest import Open


def test_the_month_that_is_due_waits_for_its_number(open_page: Open) -> None:
    page = open_page("ville", "month")

    assert not page.exception
    assert page.title[0].value == "November 2026 waits for one number"
