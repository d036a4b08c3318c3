"""People's own text comes in through one gate: in one form, or refused with its reason."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import (
    clean_email,
    clean_name,
    clean_note,
    clean_text,
    clean_web_address,
    fold,
)

Gate = Callable[[str], str]


@pytest.mark.parametrize(
    ("gate", "typed", "kept"),
    [
        pytest.param(clean_name, "  Tulva ", "Tulva", id="spaces around a name"),
        pytest.param(clean_name, "Ta\u0308ppa\u0308", "Täppä", id="one form of the letters"),
        pytest.param(clean_name, "👩‍🚀", "👩‍🚀", id="an emoji of several parts"),
        pytest.param(clean_name, "x" * 200, "x" * 200, id="the longest name"),
        pytest.param(clean_note, "one\r\ntwo\tthree", "one\ntwo\tthree", id="lines of a note"),
        pytest.param(clean_note, " ", "", id="an empty note"),
        pytest.param(clean_email, "Aino@Example.org", "Aino@Example.org", id="e-mail as written"),
        pytest.param(
            clean_web_address, "https://example.org/a", "https://example.org/a", id="link"
        ),
        pytest.param(clean_web_address, "", "", id="no link"),
    ],
)
def test_text_is_kept_in_one_form(gate: Gate, typed: str, kept: str) -> None:
    assert gate(typed) == kept


@pytest.mark.parametrize(
    ("gate", "typed", "key"),
    [
        pytest.param(clean_name, " ", "text-empty", id="an empty name"),
        pytest.param(clean_name, "x" * 201, "text-too-long", id="a name too long"),
        pytest.param(clean_note, "x" * 2001, "text-too-long", id="a note too long"),
        pytest.param(clean_name, "Tul\nva", "text-control-character", id="two lines in a name"),
        pytest.param(clean_name, "Tul\x00va", "text-control-character", id="NUL"),
        pytest.param(clean_note, "a\x1bb", "text-control-character", id="escape in a note"),
        pytest.param(clean_note, "a\rb", "text-control-character", id="a lone carriage return"),
        pytest.param(clean_name, "Tulva\x1f", "text-control-character", id="control at the end"),
        pytest.param(clean_name, "\ud800", "text-control-character", id="a lone surrogate"),
        pytest.param(clean_name, "\ufeff", "text-empty", id="a mark that nobody sees"),
        pytest.param(clean_note, "\u200b\u2060", "text-empty", id="a note that nobody sees"),
        pytest.param(clean_note, "a\ufffe", "text-control-character", id="no character at all"),
        pytest.param(clean_email, "aino", "text-not-an-email", id="no at"),
        pytest.param(clean_email, "aino@example", "text-not-an-email", id="no dot"),
        pytest.param(clean_email, "ai no@example.org", "text-not-an-email", id="a space"),
        pytest.param(clean_email, "a@b@example.org", "text-not-an-email", id="two ats"),
        pytest.param(clean_web_address, "example.org", "text-not-a-web-address", id="no scheme"),
        pytest.param(clean_web_address, "ftp://example.org", "text-not-a-web-address", id="ftp"),
        pytest.param(
            clean_web_address, "javascript:alert(1)", "text-not-a-web-address", id="a script"
        ),
        pytest.param(clean_web_address, "https://", "text-not-a-web-address", id="no host"),
        pytest.param(
            clean_web_address, "https://a b.org", "text-not-a-web-address", id="a space in it"
        ),
    ],
)
def test_other_text_is_refused_with_its_reason(gate: Gate, typed: str, key: str) -> None:
    with pytest.raises(RefusedError) as refused:
        gate(typed)

    assert refused.value.key == key


def test_a_text_too_long_says_the_limit() -> None:
    with pytest.raises(RefusedError) as refused:
        clean_text("four", limit=3)

    assert refused.value.arguments == {"limit": 3}


@given(st.text(max_size=50))
def test_cleaning_twice_changes_nothing_more(typed: str) -> None:
    try:
        once = clean_note(typed)
    except RefusedError:
        return

    assert clean_note(once) == once


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("AINO@example.org", "aino@EXAMPLE.org", id="letter case"),
        pytest.param("ÄÄNI", "ääni", id="letters beyond ASCII"),
        pytest.param("A\u0308", "ä", id="composed or not"),
        pytest.param(" book  points ", "Book points", id="spaces"),
        pytest.param("STRASSE", "straße", id="sharp s"),
    ],
)
def test_names_are_compared_folded(one: str, other: str) -> None:
    assert fold(one) == fold(other)
