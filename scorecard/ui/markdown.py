"""People's own text on its way into Streamlit's labels, which all read Markdown."""

import re

_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:@/&\"'=^%])")


def plain(text: object) -> str:
    """Return `text` so that Markdown shows it as it was typed: no links, images or styles."""
    return _MARKS.sub(r"\\\1", " ".join(str(text).split()))
