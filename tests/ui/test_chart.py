"""Numbers beside a picture can be copied as a spreadsheet takes them."""

from scorecard.ui.chart import tab_separated


def test_the_headings_come_first_and_a_tab_parts_the_cells() -> None:
    rows = [{"Month": "May 2026", "Visits": "3"}, {"Month": "June 2026", "Visits": "away"}]

    assert tab_separated(rows) == "Month\tVisits\nMay 2026\t3\nJune 2026\taway"


def test_a_cell_cannot_become_two() -> None:
    assert tab_separated([{"Remarks": "a\tfair\nweek"}]) == "Remarks\na fair week"


def test_without_rows_there_is_nothing_to_copy() -> None:
    assert tab_separated([]) == ""
