"""Texts in several languages, and the one gate through which people's own text comes in."""

import re
import unicodedata
from collections.abc import Mapping

from scorecard.domain.refusals import RefusedError

Words = Mapping[str, str]
"""The same text in several languages, by language code: `{"en": …, "fi": …}`."""

NAME_LIMIT = 200
NOTE_LIMIT = 2_000

# What may stand unseen at the ends: every space, and of the control characters two.
_BLANKS = "\n\t" + "".join(
    c for c in map(chr, range(0x3001)) if c.isspace() and unicodedata.category(c) != "Cc"
)
_UNFIT_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_UNFIT = re.compile(_UNFIT_IN_A_LINE.pattern.replace("\x00-\x1f", "\x00-\x08\x0b-\x1f"))
_UNSEEN = frozenset({"Cf", "Zs", "Zl", "Zp"})  # what only joins, parts or turns other letters
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_WEB_ADDRESS = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def clean_text(text: str, *, limit: int, lines: bool = False) -> str:
    """Return `text` in one normal form (NFC, no spaces at the ends), or refuse it.

    Control characters, NUL, lone surrogates and what is no character at all (U+FFFE,
    U+FFFF, which no workbook can hold) are refused and not dropped: they
    break exports and constraints later, and silently changing what somebody typed
    is worse than saying so. With `lines`, line breaks and tabs may stay. A text in which
    nothing can be seen is refused as empty.
    """
    tidy = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip(_BLANKS)
    if (_UNFIT if lines else _UNFIT_IN_A_LINE).search(tidy):
        raise RefusedError("text-control-character")
    if len(tidy) > limit:
        raise RefusedError("text-too-long", limit=limit)
    if tidy and all(unicodedata.category(c) in _UNSEEN for c in tidy):
        raise RefusedError("text-empty")
    return tidy


def clean_name(text: str) -> str:
    """Return a name: one line, not empty, at most 200 characters."""
    name = clean_text(text, limit=NAME_LIMIT)
    if not name:
        raise RefusedError("text-empty")
    return name


def clean_note(text: str) -> str:
    """Return a note: several lines allowed, possibly empty, at most 2,000 characters."""
    return clean_text(text, limit=NOTE_LIMIT, lines=True)


def clean_email(text: str) -> str:
    """Return an e-mail address as its owner writes it, or refuse what cannot be one."""
    email = clean_text(text, limit=NAME_LIMIT)
    if not _EMAIL.fullmatch(email):
        raise RefusedError("text-not-an-email")
    return email


def clean_web_address(text: str) -> str:
    """Return a link, http or https only; empty stays empty."""
    address = clean_text(text, limit=NOTE_LIMIT)
    if address and not _WEB_ADDRESS.fullmatch(address):
        raise RefusedError("text-not-a-web-address")
    return address


def fold(text: str) -> str:
    """Return the form in which names and e-mail addresses are compared.

    Folded here and not in the database, whose own lower-casing knows ASCII only.
    """
    return unicodedata.normalize("NFKC", " ".join(text.split())).casefold()
