"""The printing child: a page (HTML) on standard input, a PDF on standard output.

Run by `pdf.py` as `python -m scorecard.exchange.pdf_child`. WeasyPrint fetches nothing: a page
of ours holds all that it shows, and whatever else it asked for would be somebody's trick.
"""

import sys

from scorecard.exchange.pdf import MOST_LETTERS, PANGO_MISSING


def main() -> int:
    """Print the page; return the exit code."""
    page = sys.stdin.buffer.read(4 * MOST_LETTERS).decode()
    try:
        printed = pdf_from(page)
    except OSError as missing:
        sys.stderr.write(f"{missing}\n")
        return PANGO_MISSING
    sys.stdout.buffer.write(printed)
    return 0


def pdf_from(page: str) -> bytes:
    """Return the page as PDF, with tags that say its structure to screen readers.

    Raises:
        OSError: a library that WeasyPrint needs is not on this machine.
    """
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher

    own = URLFetcher(allowed_protocols=("data",))
    return bytes(HTML(string=page, url_fetcher=own).write_pdf(pdf_tags=True))


if __name__ == "__main__":
    sys.exit(main())
