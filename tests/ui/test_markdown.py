"""What people typed is shown as they typed it, and never becomes Markdown."""

import pytest

from scorecard.ui.markdown import plain

JOINER = "\N{WORD JOINER}"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        pytest.param("**Usva**", r"\*\*Usva\*\*", id="bold"),
        pytest.param("![x](y)", r"\!\[x\]\(y\)", id="an image"),
        pytest.param("# Usva", r"\# Usva", id="a heading"),
        pytest.param("<b>", r"\<b\>", id="a tag"),
        pytest.param("a\n\nb", "a b", id="a paragraph"),
        pytest.param("https://a", rf"https\:\/\/{JOINER}a", id="an address of the web"),
        pytest.param("WWW.a", rf"WWW{JOINER}\.a", id="an address without its beginning"),
        pytest.param(":smile:", rf"\:{JOINER}smile\:", id="a name of a picture"),
        pytest.param("a -- b", rf"a \-{JOINER}\- b", id="two dashes"),
        pytest.param("a <-> b", rf"a \<{JOINER}\-{JOINER}\> b", id="an arrow"),
        pytest.param("12:30, >= 3", rf"12\:30, \>{JOINER}\= 3", id="a time and a sign"),
        pytest.param("a@b", rf"a\@{JOINER}b", id="an address of somebody"),
        pytest.param("Äijä 12 %", r"Äijä 12 \%", id="ordinary words"),
        pytest.param("7\u00a0700,00\u00a0€", "7\u00a0700,00\u00a0€", id="a number and its unit"),
        pytest.param("a\u2028\x85 b", "a b", id="lines that few know"),
    ],
)
def test_marks_lose_their_meaning(typed: str, shown: str) -> None:
    assert plain(typed) == shown
