"""People's own text on its way into Streamlit's labels, which all read Markdown."""

import re

_LINKS = re.compile(r"(://|www\.|@)", re.IGNORECASE)
_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:@/&\"'=^%])")


def plain(text: object) -> str:
    """Return `text` so that Markdown shows it as it was typed: no links, images or styles."""
    # Addresses become links by themselves unless something invisible stands inside them.
    broken = _LINKS.sub("\\1\N{WORD JOINER}", " ".join(str(text).split()))
    return _MARKS.sub(r"\\\1", broken)
