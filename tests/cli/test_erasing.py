"""Erasing by command: one person after a second look, or all who left, listed first."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Scorecard
from tests.exchange.workbooks import DATA


@pytest.fixture
def filled(scorecard: Scorecard) -> Scorecard:
    """The command on a machine where one team is known."""
    scorecard("import", str(DATA / "mittaristo-ahjo.xlsx"))
    return scorecard


def emails(scorecard: Scorecard) -> list[str]:
    return [p["email"] for p in json.loads(scorecard("person", "list", "--json").output)]


def test_a_dry_run_says_what_would_go_and_leaves_it(filled: Scorecard) -> None:
    who = emails(filled)[0]
    done = filled("person", "erase", who, "--dry-run", "--json")

    told = json.loads(done.output)
    assert (told["person"], told["erased"], told["rows"]["person"]) == (who, False, 1)
    assert who in emails(filled)


def test_the_address_typed_again_erases(filled: Scorecard) -> None:
    who, *others = emails(filled)

    done = filled("person", "erase", who, typed=f"{who.upper()}\n")

    assert done.exit_code == 0
    assert f"{who} was erased." in done.output
    assert emails(filled) == others


def test_another_address_erases_nobody(filled: Scorecard) -> None:
    everybody = emails(filled)

    done = filled("person", "erase", everybody[0], typed="somebody@example.org\n")

    assert (done.exit_code, emails(filled)) == (1, everybody)
    assert "Nothing was erased" in done.output


def test_yes_asks_nothing(filled: Scorecard) -> None:
    who, *others = emails(filled)

    assert filled("person", "erase", who, "--yes").exit_code == 0
    assert emails(filled) == others


def test_whoever_is_unknown_and_half_a_question_are_told(filled: Scorecard) -> None:
    assert filled("person", "erase", "nobody@example.org", "--yes").exit_code == 1
    assert filled("person", "erase").exit_code == 2
    assert filled("person", "erase", "a@b.fi", "--left-before", "2026-01-01").exit_code == 2


def test_the_last_administrator_stays(scorecard: Scorecard) -> None:
    scorecard("person", "add", "risto@example.org", "Risto", "--admin")

    done = scorecard("person", "erase", "risto@example.org", "--yes")

    assert (done.exit_code, emails(scorecard)) == (1, ["risto@example.org"])


def test_those_who_left_are_listed_and_erased_with_yes(filled: Scorecard, tmp_path: Path) -> None:
    told = json.loads(filled("person", "erase", "--left-before", "2026-01-01", "--json").output)
    assert told == {"erased": False, "people": []}
    gone = emails(filled)[1]
    memberships = filled("export", str(tmp_path / "out"))
    assert memberships.exit_code == 0
    rows = (tmp_path / "out" / "memberships.csv").read_text("utf-8-sig").splitlines()
    header, row = rows[0], next(line for line in rows if gone in line)
    ended = ",".join([*row.split(",")[:4], "2025-12-31"])
    (tmp_path / "memberships.csv").write_text(f"{header}\n{ended}\n", "utf-8")
    assert filled("import", str(tmp_path / "memberships.csv")).exit_code == 0

    listed = filled("person", "erase", "--left-before", "2026-01-01")
    same_day = filled("person", "erase", "--left-before", "2025-12-31")
    assert f"2025-12-31\t{gone}" in listed.output
    assert gone not in same_day.output
    assert gone in emails(filled)

    assert filled("person", "erase", "--left-before", "2026-01-01", "--yes").exit_code == 0
    assert gone not in (left := emails(filled))
    assert len(left) == 6


def test_a_damaged_ledger_is_told_and_can_be_put_aside(filled: Scorecard, machine: Path) -> None:
    filled("person", "erase", emails(filled)[0], "--yes")
    ledger = machine / "erasures.jsonl"
    ledger.write_text(ledger.read_text("utf-8").replace('"person"', '"human"'), "utf-8")

    refused = filled("person", "list")
    assert refused.exit_code == 1
    assert "erasures.jsonl:1" in refused.output
    assert filled("person", "new-ledger", "--yes").exit_code == 0
    assert filled("person", "list").exit_code == 0
    assert len(list(machine.glob("erasures.jsonl.*.old"))) == 1


def test_one_person_comes_out_as_a_file(filled: Scorecard, tmp_path: Path) -> None:
    who = emails(filled)[0]

    for name in ("out.json", "out.xlsx"):
        assert filled("person", "export", who, str(tmp_path / name)).exit_code == 0

    told = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert told["person"] == who
    assert (tmp_path / "out.xlsx").read_bytes()[:2] == b"PK"
    assert filled("person", "export", who, str(tmp_path / "out.pdf")).exit_code == 2
    assert filled("person", "export", "nobody@example.org", str(tmp_path / "x.json")).exit_code == 1
    assert filled("person", "export", who, str(tmp_path / "no" / "x.json")).exit_code == 1
