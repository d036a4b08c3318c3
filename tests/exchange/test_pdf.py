"""Pages become PDF in a process of their own, which fetches nothing and does not run for ever."""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

import pytest
from pypdf import PdfReader

from scorecard.exchange import pdf
from scorecard.exchange.paper import sheet_html
from scorecard.exchange.pdf import (
    MOST_LETTERS,
    NoPdfHereError,
    PrintingError,
    TooLongForPdfError,
    pdf_of,
)

PAGE = (
    '<!DOCTYPE html><html lang="fi"><head><title>Usva</title></head><body><h1>Täpät</h1>{}</body>'
)


def test_a_page_becomes_a_file_with_its_words() -> None:
    file = PdfReader(BytesIO(pdf_of(PAGE.format("<p>Syksy 2026</p>"))))

    assert len(file.pages) == 1
    assert "Täpät" in file.pages[0].extract_text()
    assert (file.metadata or {}).get("/Title") == "Usva"
    assert file.root_object["/Lang"] == "fi"
    assert "/StructTreeRoot" in file.root_object


@pytest.mark.parametrize(("width", "height"), [(297, 420), (210, 297)])
def test_a_sheet_has_the_size_of_its_paper(width: int, height: int) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm"/>'

    made = pdf_of(sheet_html(svg, title="Usva", language="en", width=width, height=height))

    (page,) = PdfReader(BytesIO(made)).pages
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [width, height]


@pytest.fixture
def asked() -> "list[str]":
    """The paths that a server on this machine was asked for; its address comes first."""
    paths: list[str] = []

    class Noting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_error(404)

    server = HTTPServer(("127.0.0.1", 0), Noting)
    Thread(target=server.serve_forever, daemon=True).start()
    paths.append(f"http://127.0.0.1:{server.server_port}")
    return paths


def test_nothing_is_fetched_whatever_a_page_asks_for(asked: list[str], tmp_path: Path) -> None:
    here = asked[0]
    secret = tmp_path / "secret.svg"
    secret.write_text('<svg xmlns="http://www.w3.org/2000/svg"><text>canary</text></svg>')
    wanting = (
        f'<link rel="stylesheet" href="{here}/style.css"><img src="{here}/picture.png">'
        f'<img src="{secret.as_uri()}"><object data="{secret.as_uri()}"></object>'
        f'<style>@import "{here}/more.css"; body {{ background: url({here}/ground.png) }}</style>'
    )

    made = pdf_of(PAGE.format(wanting))

    assert asked == [here]
    assert "canary" not in PdfReader(BytesIO(made)).pages[0].extract_text()


def test_a_page_that_is_too_long_is_not_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/there/is/no/such/python")

    with pytest.raises(TooLongForPdfError):
        pdf_of("x" * (MOST_LETTERS + 1))


def test_a_page_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(TooLongForPdfError):
        pdf_of(PAGE.format("<p>slow</p>" * 1000), seconds=0.05)


def test_a_machine_without_pango_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stand_in(tmp_path, monkeypatch, "raise OSError('cannot load library libpango-1.0-0')")

    with pytest.raises(NoPdfHereError):
        pdf_of(PAGE.format(""))


def test_a_failure_that_nobody_thought_of_is_told_with_what_the_child_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stand_in(tmp_path, monkeypatch, "raise RuntimeError('the press is on fire')")

    with pytest.raises(PrintingError, match="the press is on fire"):
        pdf_of(PAGE.format(""))


def _stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    """Let the child find another WeasyPrint, one that cannot be loaded."""
    (folder / "weasyprint.py").write_text(line)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.setattr(pdf, "_NEEDED", (*pdf._NEEDED, "PYTHONPATH"))
