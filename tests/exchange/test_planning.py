"""Rows pass four stages, and stop at the first one in which something is wrong with them."""

import pytest

from scorecard.exchange.changes import Verdict
from scorecard.exchange.planning import plan
from scorecard.text import text_in
from tests.exchange.planned import (
    AINO,
    IN_USVA,
    USVA,
    VISITS,
    empty,
    places,
    planned,
    planned_file,
    reasons,
    recognised,
    started,
)
from tests.exchange.workbooks import DATA, expected_faults


def test_the_faulty_sample_is_refused_exactly_where_it_is_faulty() -> None:
    found = planned_file(empty(), DATA / "faulty.xlsx")

    assert sorted(places(found.faults)) == sorted(expected_faults())


@pytest.mark.parametrize("language", ["en", "fi"])
def test_every_fault_of_the_sample_is_told_in_a_sentence(language: str) -> None:
    found = planned_file(empty(), DATA / "faulty.xlsx")
    told = [text_in(language).refusal(fault.refused) for fault in found.faults]

    assert all(sentence[-1] in ".?" and "import-" not in sentence for sentence in told)


def test_the_good_rows_of_the_faulty_sample_are_taken() -> None:
    found = planned_file(empty(), DATA / "faulty.xlsx")
    good = {sheet: counted.get(Verdict.NEW, 0) for sheet, counted in found.counts.items()}

    assert good == {
        "people": 3,
        "teams": 1,
        "memberships": 2,
        "metrics": 5,
        "values": 3,
        "dots": 1,
        "goals": 2,
        "celebrations": 0,
    }


@pytest.mark.parametrize("name", ["academy.xlsx", "mittaristo-ahjo.xlsx"])
def test_a_sample_is_new_once_and_unchanged_ever_after(name: str) -> None:
    picture = empty()
    first = planned_file(picture, DATA / name)
    second = planned_file(picture, DATA / name)

    assert all(set(counted) == {Verdict.NEW} for counted in first.counts.values())
    assert all(set(counted) == {Verdict.UNCHANGED} for counted in second.counts.values())
    assert len(second.changes) == 0


def test_several_faults_of_one_stage_are_all_named() -> None:
    found = planned(empty(), people=[{"email": "nobody", "name": "", "language": "sv"}])

    assert [column for _, column, _ in reasons(found)] == ["email", "name", "language"]


def test_a_row_stops_at_its_first_stage_with_a_fault() -> None:
    row = {"team": "nowhere", "email": "nobody@example.org", "role": "captain"}

    assert reasons(planned(empty(), memberships=[row])) == [(2, "role", "import-not-a-role")]


def test_doubles_count_only_against_good_rows() -> None:
    people = [
        {"email": "aino@example.org", "name": "Aino", "language": "sv"},
        {"email": "aino@example.org", "name": "Aino", "language": "fi"},
        {"email": "AINO@example.org", "name": "Aino", "language": "fi"},
    ]

    assert reasons(planned(empty(), people=people)) == [
        (2, "language", "import-not-a-language"),
        (4, "email", "import-same-person"),
    ]


def test_what_depends_on_a_refused_row_is_refused_too() -> None:
    found = planned(
        empty(),
        people=[{"email": "aino@example.org", "name": ""}],
        teams=USVA,
        memberships=IN_USVA,
        metrics=[VISITS],
        values=[{**VISITS, "month": "2026-01", "value": "1"}],
    )

    assert places(found.faults) == [
        ("people", 2, "name"),
        ("memberships", 2, "email"),
        ("metrics", 2, "owner"),
        ("values", 2, "owner"),
    ]


def test_rows_find_what_earlier_imports_have_brought() -> None:
    found = planned(started(), metrics=[VISITS])

    assert found.counts == {"metrics": {Verdict.NEW: 1}}


def test_a_sheet_without_a_needed_column_counts_as_refused() -> None:
    found = planned(empty(), people=[{"name": "Aino"}], teams=USVA)

    assert places(found.faults) == [("people", 1, "email")]
    assert found.counts["people"] == {Verdict.REFUSED: 1}
    assert found.counts["teams"] == {Verdict.NEW: 1}


def test_the_sheets_order_in_the_file_does_not_matter() -> None:
    found = planned(empty(), memberships=IN_USVA, teams=USVA, people=AINO)

    assert reasons(found) == []


def test_progress_is_told_for_every_row() -> None:
    told: list[int] = []
    plan(recognised(people=AINO, teams=USVA), empty(), told.append)

    assert sum(told) == 2
