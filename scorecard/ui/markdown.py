"""People's own text on its way into Streamlit's labels, which all read Markdown."""

import re

# What Streamlit makes of plain words, unless something invisible stands inside them: links of
# addresses, pictures of `:names:`, and dashes, arrows and signs of "--", "->" and ">=".
_MADE_INTO_MORE = re.compile(
    r"(://|www(?=\.)|@|:(?=[A-Za-z])|[<>~-](?=[->=]))",
    re.IGNORECASE,
)
# A number and its unit stay in one line.
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:@/&\"'=^%])")


def plain(text: object) -> str:
    """Return `text` so that Markdown shows it as it was typed: no links, images or styles."""
    broken = _MADE_INTO_MORE.sub("\\1\N{WORD JOINER}", _SPACE.sub(" ", str(text)).strip())
    return _MARKS.sub(r"\\\1", broken)
