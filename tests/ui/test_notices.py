"""A refusal says what to do, and leads there if that is another page."""

import pytest
from streamlit.testing.v1 import AppTest


def _refused(key: str) -> None:
    from scorecard.domain.refusals import RefusedError
    from scorecard.text import text_in
    from scorecard.ui.notices import show_refusal

    show_refusal(RefusedError(key), text_in("en"))


@pytest.mark.parametrize(
    ("key", "links"), [("password-again", ["/account/again?next=%2F"]), ("email-taken", [])]
)
def test_who_must_show_their_password_again_is_led_there_and_back(
    key: str, links: list[str]
) -> None:
    page = AppTest.from_function(_refused, kwargs={"key": key}).run()

    assert not page.exception
    assert len(page.error) == 1
    shown = [element.proto.body for element in page.get("html")]
    assert [body.split('href="')[1].split('"')[0] for body in shown] == links
