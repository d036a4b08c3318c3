"""An archive is read like a workbook, and what could not be ours is refused as damaged."""

import json
from pathlib import Path
from typing import Any

import pytest

from scorecard.exchange.gathering import gather
from scorecard.exchange.limits import (
    ARCHIVE_LIMIT,
    UNPACKED_LIMIT,
    DamagedFileError,
    UnpackedTooLargeError,
)
from scorecard.exchange.planning import Plan, plan
from tests.exchange.planned import AINO, IN_USVA, USVA, VISITS, academy, empty, reasons

RATED = {"dots": 1, "model": "rocket@1", "given_on": "2026-05-12"}
ENTERED = {"value": "2.5", "entered_at": "2026-02-01T10:00:00+00:00"}


def archive(path: Path, **changes: Any) -> Path:
    sheets: dict[str, Any] = {
        "people": [{**AINO[0], "former_emails": ["aino.old@example.org"]}],
        "teams": [{**USVA[0], "former_keys": ["sumu"]}],
        "memberships": IN_USVA,
        "half_years": [{"team": "sumu", "period": "2026-H1", "names": "team", "closed_on": None}],
        "metrics": [VISITS],
    }
    told = {"format": "rocket-scorecard-archive", "version": 1, "models": {}, "sheets": sheets}
    sheets |= changes.pop("sheets", {})
    path.write_text(json.dumps(told | changes), "utf-8")
    return path


def value(**entry: Any) -> dict[str, Any]:
    row = {**VISITS, "month": "2026-01", "value": "2.5"}
    return {"values": [{**row, "entries": [{**ENTERED, **entry}]}]}


def dots(**rating: Any) -> dict[str, Any]:
    row = {"team": "usva", "period": "2026-H1", "process": "Y1", "dots": 1}
    model = {"model": academy().model_version}
    return {"dots": [{**row, "ratings": [{**RATED, **model, **rating}]}]}


def read(path: Path) -> Plan:
    return plan(gather([path], academy().model.codes).found, empty())


def test_what_only_archives_know_is_taken(tmp_path: Path) -> None:
    sheets = value(entered_by="aino.old@example.org", late=True) | dots(attested="All agreed")
    picture = empty()
    found = plan(gather([archive(tmp_path / "a.json", sheets=sheets)], ()).found, picture)

    assert reasons(found) == []
    assert picture.person_named("aino.old@example.org") is not None
    assert [h.names.value for h in picture.half_years.values()] == ["team"]
    [[rating]] = picture.ratings.values()
    assert (rating.attested, rating.imported) == ("All agreed", False)
    [[month]] = [months.values() for months in picture.values.values()]
    assert (month.late, month.amount) == (True, 2.5)


def test_a_workbooks_column_of_that_name_is_an_unknown_one(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('email,name,former_emails\na@example.org,A,"[""b@example.org""]"\n')
    gathered = gather([path], ())
    picture = empty()
    plan(gathered.found, picture)

    assert gathered.found.unknown_columns == [("people", "former_emails")]
    assert picture.person_named("b@example.org") is None


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "another"},
        {"version": 2},
        {"models": []},
        {"sheets": {"people": "everybody"}},
        {"sheets": {"people": [["a@example.org"]]}},
        {"sheets": {"people": [{"email": {"a": 1}}]}},
    ],
)
def test_another_shape_is_damaged(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(DamagedFileError):
        gather([archive(tmp_path / "a.json", **changes)], ())


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", "null", "[" * 100_000, '{"version": ' + "9" * 9999]
)
def test_no_json_is_damaged(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)

    with pytest.raises(DamagedFileError):
        gather([tmp_path / "a.json"], ())


def test_an_archive_may_be_as_large_as_its_pictures_make_it(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.json")
    with path.open("r+b") as file:
        file.truncate(ARCHIVE_LIMIT + 1)  # of which the disk keeps nothing but the beginning

    with pytest.raises(UnpackedTooLargeError) as refused:
        gather([path], ())

    assert refused.value.arguments == {"limit": 500}
    assert ARCHIVE_LIMIT > UNPACKED_LIMIT


@pytest.mark.parametrize(
    "sheets",
    [
        value(value="NaN1"),
        value(entered_at="yesterday"),
        value(entered_at="2026-02-01T10:00:00"),
        value(value="1", excused=True),
        dots(model="unknown@1"),
        dots(given_on="someday"),
        dots(dots="many"),
        {"people": [{**AINO[0], "former_emails": "nobody"}]},
    ],
)
def test_a_memory_that_cannot_be_is_damaged(tmp_path: Path, sheets: dict[str, Any]) -> None:
    with pytest.raises(DamagedFileError):
        read(archive(tmp_path / "a.json", sheets=sheets))
