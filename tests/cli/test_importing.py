"""The command says per sheet what came in, and what is refused at which cell."""

import json
from pathlib import Path

import pytest

from scorecard.exchange.sheets import read_workbook
from tests.cli.conftest import Scorecard
from tests.exchange.workbooks import DATA, expected_faults

ACADEMY, FAULTY = str(DATA / "academy.xlsx"), str(DATA / "faulty.xlsx")


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A CSV file with one good person and one without a name."""
    path = tmp_path / "henkilöt.csv"
    path.write_text("sähköposti;nimi;lempiväri\na@example.org;Aino;red\nb@example.org;;\n", "utf-8")
    return path


def test_an_import_says_what_is_new_and_how_to_take_it_back(scorecard: Scorecard) -> None:
    result = scorecard("import", ACADEMY)

    assert result.exit_code == 0
    assert "values: 2305 new, 0 changed, 0 unchanged, 0 refused" in result.output
    assert "To take it back: scorecard import --undo 1" in result.output


def test_a_machine_reads_one_object(scorecard: Scorecard) -> None:
    result = scorecard("import", FAULTY, "--json")
    told = json.loads(result.output)

    assert result.exit_code == 1
    assert (told["import"], told["dry_run"]) == (None, False)
    assert told["sheets"]["dots"] == {"new": 1, "changed": 0, "unchanged": 0, "refused": 8}
    places = [(p["sheet"], p["row"], p["column"]) for p in told["problems"]]
    assert sorted(places) == sorted(expected_faults())
    assert {tuple(p) for p in told["problems"]} == {("sheet", "row", "column", "value", "reason")}


def test_the_number_of_the_import_is_told_to_machines(scorecard: Scorecard) -> None:
    told = json.loads(scorecard("import", ACADEMY, "--json").output)

    assert (told["import"], told["problems"]) == (1, [])


def test_a_refused_row_is_named_with_its_cell_and_reason(
    scorecard: Scorecard, people: Path
) -> None:
    result = scorecard("import", str(people))

    assert result.exit_code == 1
    assert "people 3 name:  – This must not be empty." in result.output
    assert "people: the column lempiväri is not one that we know, left alone" in result.output
    assert "Nothing was written, because rows are refused." in result.output


def test_good_rows_go_in_if_that_is_wished(scorecard: Scorecard, people: Path) -> None:
    result = scorecard("import", str(people), "--skip-refused")

    assert result.exit_code == 0
    assert "a@example.org" in scorecard("person", "list").output


def test_a_dry_run_counts_the_same_and_writes_nothing(scorecard: Scorecard) -> None:
    dry = scorecard("import", ACADEMY, "--dry-run", "--json")
    assert dry.exit_code == 0
    assert scorecard("person", "list").output == ""

    wet = scorecard("import", ACADEMY, "--json")

    assert json.loads(dry.output)["sheets"] == json.loads(wet.output)["sheets"]
    assert json.loads(dry.output)["dry_run"] is True


def test_a_dry_run_of_refused_rows_exits_like_the_import(
    scorecard: Scorecard, people: Path
) -> None:
    assert scorecard("import", str(people), "--dry-run").exit_code == 1
    assert scorecard("import", str(people), "--dry-run", "--skip-refused").exit_code == 0


def test_importing_twice_says_that_everything_was_there(scorecard: Scorecard) -> None:
    scorecard("import", ACADEMY)
    again = scorecard("import", ACADEMY)

    assert again.exit_code == 0
    assert "everything was there already" in again.output
    assert "values: 0 new, 0 changed, 2305 unchanged, 0 refused" in again.output


def test_an_import_is_taken_back_by_its_number(scorecard: Scorecard) -> None:
    scorecard("import", ACADEMY)

    result = scorecard("import", "--undo", "1")

    assert (result.exit_code, scorecard("person", "list").output) == (0, "")
    assert scorecard("import", "--undo", "1").exit_code == 1


def test_what_is_left_when_taking_back_is_listed(scorecard: Scorecard) -> None:
    scorecard("import", ACADEMY)
    typed = "three slow snails\n" * 2
    scorecard("person", "reset-password", "admin@example.org", "--ask", typed=typed)

    result = scorecard("import", "--undo", "1")

    assert "person: admin@example.org was left" in result.output


@pytest.mark.parametrize(("language", "sheet"), [("en", "people"), ("fi", "henkilöt")])
def test_an_empty_workbook_can_be_had_in_both_languages(
    scorecard: Scorecard, tmp_path: Path, language: str, sheet: str
) -> None:
    target = tmp_path / "empty.xlsx"

    assert scorecard("import", "--template", str(target), "--language", language).exit_code == 0
    assert read_workbook(target)[0].name == sheet


def test_an_unreadable_file_is_refused_in_one_sentence(
    scorecard: Scorecard, tmp_path: Path
) -> None:
    for name, content in {"x.xlsx": "no zip", "x.json": "[]", "y.json": "{"}.items():
        (tmp_path / name).write_text(content)
        result = scorecard("import", str(tmp_path / name))

        assert result.exit_code == 1
        assert result.output.startswith("Error: ")
        assert result.output.count("\n") == 1


def test_a_file_without_a_known_sheet_is_left_alone(scorecard: Scorecard, tmp_path: Path) -> None:
    (tmp_path / "recipes.csv").write_text("dish\nsoup\n")
    result = scorecard("import", str(tmp_path / "recipes.csv"))

    assert result.exit_code == 0
    assert result.output.splitlines() == [
        "recipes: not a sheet that we know, left alone",
        "Nothing was written: no sheet here is one that we know.",
    ]


def test_without_a_file_the_usage_is_wrong(scorecard: Scorecard) -> None:
    assert scorecard("import").exit_code == 2
    assert scorecard("import", "missing.xlsx").exit_code == 2
