"""The command writes a workbook, an archive or a folder, by the name it is given."""

import json
from pathlib import Path

import pytest

from scorecard.exchange.sheets import read_workbook
from tests.cli.conftest import Scorecard
from tests.exchange.workbooks import DATA

AHJO = str(DATA / "mittaristo-ahjo.xlsx")


@pytest.fixture
def filled(scorecard: Scorecard) -> Scorecard:
    """The command on a machine where one team is known."""
    scorecard("import", AHJO)
    return scorecard


def test_a_workbook_speaks_the_language_asked_for(filled: Scorecard, tmp_path: Path) -> None:
    filled("export", str(tmp_path / "out.xlsx"), "--language", "fi")

    sheets = {sheet.name: sheet for sheet in read_workbook(tmp_path / "out.xlsx")}
    assert sheets["henkilöt"].header[:2] == ("sähköposti", "nimi")
    assert sheets["jäsenyydet"].rows[0].cells[2] == "tiimiliideri"


@pytest.mark.parametrize("name", ["folder/", "folder", "a.folder/"])
def test_a_folder_gets_one_file_per_sheet(filled: Scorecard, tmp_path: Path, name: str) -> None:
    assert filled("export", f"{tmp_path}/{name}").exit_code == 0

    assert len(list((tmp_path / name).glob("*.csv"))) == 9


def test_an_archive_is_json(filled: Scorecard, tmp_path: Path) -> None:
    filled("export", str(tmp_path / "out.json"), "--team", "ahjo")

    told = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert (told["format"], len(told["sheets"]["people"])) == ("rocket-scorecard-archive", 7)


def test_only_what_is_whole_stands_in_the_folder(filled: Scorecard, tmp_path: Path) -> None:
    target = tmp_path / "new"
    target.mkdir()
    filled("export", str(target / "out.xlsx"))

    assert [path.name for path in target.iterdir()] == ["out.xlsx"]


def test_other_endings_are_wrong_usage(filled: Scorecard, tmp_path: Path) -> None:
    assert filled("export", str(tmp_path / "out.pdf")).exit_code == 2


def test_what_cannot_be_written_or_found_is_told(filled: Scorecard, tmp_path: Path) -> None:
    nowhere = filled("export", str(tmp_path / "missing" / "out.xlsx"))
    nobody = filled("export", str(tmp_path / "out.xlsx"), "--team", "nobody")

    assert (nowhere.exit_code, nobody.exit_code) == (1, 1)
    assert "nobody" in nobody.output
