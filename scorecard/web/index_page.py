"""Streamlit's one HTML page, in the reader's language and with our name on it."""

import hashlib
import re
from base64 import b64encode
from functools import cache
from html import escape
from importlib.util import find_spec
from pathlib import Path

from scorecard.text import text_in
from scorecard.web.markup import FOLDER

_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_RECOVER = '<script src="/account/recover.js"></script></head>'
_LOOK = ("pages.css", "wall.css", "year.css")
_ICON = '<link rel="shortcut icon" href="/account/rocket.svg" type="image/svg+xml" />'


class StreamlitMissingError(Exception):
    """The folder with Streamlit's page cannot be found."""


@cache
def index_page(language: str) -> bytes:
    """Return the page as the browser gets it before any script of ours runs."""
    text = text_in(language)
    name = escape(text("app-name"))
    needed = escape(text("account-javascript-needed"))
    page = _original()
    for pattern, ours in (
        (r'<html lang="en">', f'<html lang="{text.language}">'),
        (r"<title>.*?</title>", f"<title>{name}</title>"),
        (r"<noscript>.*?</noscript>", f"<noscript><p>{needed}</p></noscript>"),
        (r'<link rel="shortcut icon"[^>]*>', _ICON),
        (r'<link rel="service-desc"[^>]*>', ""),
        (r"<!--.*?-->", ""),
        (r"</head>", _RECOVER),
        (r"</body>", f"<style>{_look()}</style></body>"),
    ):
        page = re.sub(pattern, lambda _, ours=ours: ours, page, flags=re.DOTALL)  # type: ignore[misc]  # mypy cannot infer a lambda with a default
    return page.encode()


def _look() -> str:
    """Return our rules, to stand below Streamlit's own, which then yield, and before any page.

    What came with a page would move it under a finger once it is drawn.
    """
    return "".join((FOLDER / "look" / name).read_text(encoding="utf-8") for name in _LOOK)


@cache
def inline_script_hashes() -> tuple[str, ...]:
    """Return the hashes of the page's own inline scripts, as a content policy names them."""
    return tuple(
        b64encode(hashlib.sha256(script.encode()).digest()).decode()
        for script in _INLINE_SCRIPT.findall(_original())
    )


@cache
def _original() -> str:
    spec = find_spec("streamlit")  # finds the folder without importing it
    if spec is None or spec.origin is None:
        raise StreamlitMissingError
    return (Path(spec.origin).parent / "static" / "index.html").read_text(encoding="utf-8")
