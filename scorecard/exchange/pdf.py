"""HTML of our own to PDF, made by a child process that may take its time, but not too much.

Printing keeps a processor busy for seconds, and longer the more a team has written. In a
process of its own it holds up nobody, and can be ended. It needs the libraries of Pango on
the machine. Where they are missing, everything else works, and whoever asks for a PDF is told
what to install.
"""

import os
import subprocess
import sys
from pathlib import Path

from scorecard.domain.refusals import RefusedError

ROOT = Path(__file__).parents[2]
MOST_LETTERS = 2_000_000
"""How long a page may be: many times what the largest report comes to."""
SECONDS = 60
PANGO_MISSING = 3
"""The exit code with which the child says that it cannot print at all."""
# The child is told nothing that it does not need: no database, no secrets.
_NEEDED = (
    *("PATH", "LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "WEASYPRINT_DLL_DIRECTORIES"),
    *("SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "HOME", "XDG_CACHE_HOME", "FONTCONFIG_FILE"),
)


class NoPdfHereError(RefusedError):
    """The machine lacks what PDF files are made with."""

    def __init__(self) -> None:
        super().__init__("report-no-pdf")


class TooLongForPdfError(RefusedError):
    """There is more to print than is done in reasonable time."""

    def __init__(self) -> None:
        super().__init__("report-too-long")


class PrintingError(Exception):
    """The child failed in a way that nobody has thought of; the message is what it said."""


def pdf_of(html: str, *, seconds: float = SECONDS) -> bytes:
    """Return the page as PDF; it takes about three seconds for a report.

    Raises:
        NoPdfHereError: Pango's libraries are not on this machine.
        TooLongForPdfError: the page is longer than any report is, or takes too long.
    """
    if len(html) > MOST_LETTERS:
        raise TooLongForPdfError
    needed = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    try:
        child = subprocess.run(  # our own interpreter, our own module
            [sys.executable, "-m", "scorecard.exchange.pdf_child"],
            cwd=ROOT,
            env=needed | {"PYTHONUTF8": "1"},
            input=html.encode(),
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise TooLongForPdfError from None
    if child.returncode == PANGO_MISSING:
        raise NoPdfHereError
    if child.returncode or not child.stdout.startswith(b"%PDF"):
        raise PrintingError(child.stderr.decode(errors="replace")[-1000:])
    return child.stdout
