"""The command writes the report or the poster, or says in a sentence why it does not."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.conftest import Scorecard
from tests.exchange.workbooks import DATA

OF_AHJO = ("report", "--team", "ahjo", "--period", "2026-H1")


@pytest.fixture
def filled(scorecard: Scorecard) -> Scorecard:
    """The command on a machine where one team is known."""
    scorecard("import", str(DATA / "mittaristo-ahjo.xlsx"))
    return scorecard


@pytest.mark.parametrize(("language", "words"), [("en", "Spring 2026"), ("fi", "Kevät 2026")])
def test_a_report_is_written_in_the_language_asked_for(
    filled: Scorecard, tmp_path: Path, language: str, words: str
) -> None:
    for ending in ("html", "pdf"):
        result = filled(*OF_AHJO, str(tmp_path / f"out.{ending}"), "--language", language)
        assert (result.exit_code, result.output) == (0, f"{tmp_path}/out.{ending} is written.\n")

    assert words in (tmp_path / "out.html").read_text("utf-8")
    assert words in PdfReader(tmp_path / "out.pdf").pages[0].extract_text()


def test_a_poster_is_a3_unless_asked_otherwise(filled: Scorecard, tmp_path: Path) -> None:
    filled(*OF_AHJO, "--poster", str(tmp_path / "large.svg"))
    filled(*OF_AHJO, "--poster", str(tmp_path / "small.pdf"), "--size", "a4")

    assert 'width="297mm"' in (tmp_path / "large.svg").read_text("utf-8")
    (page,) = PdfReader(BytesIO((tmp_path / "small.pdf").read_bytes())).pages
    assert round(float(page.mediabox[2]) / 72 * 25.4) == 210


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((*OF_AHJO, "out.doc"), 2, ".html or .pdf"),
        ((*OF_AHJO, "--poster", "out.html"), 2, ".svg or .pdf"),
        ((*OF_AHJO, "--size", "a5", "out.html"), 2, "a5"),
        (("report", "--team", "ahjo", "--period", "2026", "out.html"), 2, "2026-H1"),
        (("report", "--period", "2026-H1", "out.html"), 2, "--team"),
        (("report", "--team", "none", "--period", "2026-H1", "out.html"), 1, "no team"),
        (("report", "--team", "ahjo", "--period", "2031-H1", "out.html"), 1, "2031-H1"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_written(
    filled: Scorecard,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    code: int,
    said: str,
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)

    result = filled(*arguments)

    assert (result.exit_code, list(empty.iterdir())) == (code, [])
    assert said in result.output
    assert "Traceback" not in result.output


def test_a_place_that_cannot_be_written_is_told(filled: Scorecard, tmp_path: Path) -> None:
    result = filled(*OF_AHJO, str(tmp_path / "missing" / "out.html"))

    assert result.exit_code == 1
    assert "No such file or directory" in result.output
