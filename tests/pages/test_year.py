"""A year is filled cell by cell or by a paste; every cell is stored at once and taken back."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.cells import MonthEntry
from scorecard.actions.entering import enter_month
from scorecard.app import App
from scorecard.domain.metrics import Metric
from scorecard.domain.values import MonthValue
from scorecard.store.metrics import add_metric
from scorecard.store.people import change_person
from scorecard.store.values import value
from tests.academies import SmallAcademy, month
from tests.actions.doing import done
from tests.databases import database_url
from tests.pages.conftest import Open

__all__ = ["database_url"]  # both


@pytest.fixture
def lessons(app: App, small: SmallAcademy) -> Metric:
    """A second metric of Ville's."""
    second = replace(small.metrics["visits"], id=0, name="Lessons", slot=2, template=None)
    return app.database.write(lambda session: add_metric(session, second))


def held(app: App, metric: Metric, at: str) -> MonthValue | None:
    with app.database.read() as session:
        return value(session, metric.id, month(at))


def amount(app: App, metric: Metric, at: str) -> Decimal | None:
    found = held(app, metric, at)
    return found.amount if found else None


def words(boxes: Iterable[Any]) -> list[str]:
    """Return what boxes say, without the marks that keep Markdown from reading into it."""
    return [box.value.replace("\\", "") for box in boxes]


def key(metric: Metric, at: str) -> str:
    return f"cell-{metric.id}-{at}"


def typed(page: AppTest, metric: Metric, **cells: str) -> AppTest:
    """Type into cells (`_2026_10="5"`) and leave them."""
    for at, text in cells.items():
        page.text_input(key=key(metric, at.strip("_").replace("_", "-"))).set_value(text)
    page.run()
    assert not page.exception
    return page


def pasted(page: AppTest, text: str, metric: Metric, at: str) -> AppTest:
    """Paste a block that begins at a metric and a month."""
    page.selectbox(key="paste-metric").set_value(str(metric.id))
    page.selectbox(key="paste-month").set_value(at)
    page.text_area(key="paste-text").set_value(text)
    page.button(key="paste-send").click()
    page.run()
    assert not page.exception
    return page


def elsewhere(app: App, small: SmallAcademy, amount: int, at: str, version: int) -> None:
    """Let Ville enter something on another device."""
    entry = MonthEntry(small.metrics["visits"].id, Decimal(amount), version=version)
    done(app, small.id("ville"), lambda act: enter_month(act, month(at), [entry]))


def test_the_year_says_how_many_numbers_it_waits_for(open_page: Open) -> None:
    page = open_page("ville", "year")

    assert not page.exception
    assert page.title[0].value == "2026 waits for one number"


def test_a_cell_is_stored_as_soon_as_it_is_left(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]

    page = typed(open_page("ville", "year"), visits, _2026_11="2,5")

    assert amount(app, visits, "2026-11") == Decimal("2.5")
    assert page.text_input(key=key(visits, "2026-11")).value == "2.5"
    assert words(page.success) == ["Saved: Customer visits, November 2026."]


def test_each_cell_is_taken_back_in_turn(open_page: Open, app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"]
    page = typed(open_page("ville", "year"), visits, _2026_10="6")
    page = typed(page, visits, _2026_10="7")
    page = typed(page, visits, _2026_11="8")

    page.button(key="undo").click().run()
    assert amount(app, visits, "2026-11") is None
    page.button(key="undo").click().run()
    assert amount(app, visits, "2026-10") == Decimal(6)
    page.button(key="undo").click().run()

    assert amount(app, visits, "2026-10") == Decimal(2)
    assert page.text_input(key=key(visits, "2026-10")).value == "2"
    assert not [button for button in page.button if button.key == "undo"]


def test_a_cell_is_away_or_nothing(open_page: Open, app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"]

    page = typed(open_page("ville", "year"), visits, _2026_11="Poissa", _2026_10="")

    away, empty = held(app, visits, "2026-11"), held(app, visits, "2026-10")
    assert away is not None
    assert empty is not None
    assert (away.excused, empty.is_nothing) == (True, True)
    assert page.text_input(key=key(visits, "2026-11")).value == "away"
    assert page.text_input(key=key(visits, "2026-10")).placeholder == "nothing"


def test_what_is_no_number_stays_with_its_reason_and_holds_up_nothing_else(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]

    page = typed(open_page("ville", "year"), visits, _2026_10="six", _2026_11="7")

    assert (amount(app, visits, "2026-10"), amount(app, visits, "2026-11")) == (2, 7)
    assert page.text_input(key=key(visits, "2026-10")).value == "six"
    assert ["six" in error.value for error in page.error] == [True]

    page = typed(page, visits, _2026_10="6")

    assert amount(app, visits, "2026-10") == Decimal(6)
    assert not page.error


def test_a_month_to_come_takes_away_and_no_number(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]

    page = typed(open_page("ville", "year"), visits, _2026_12="5")
    assert held(app, visits, "2026-12") is None
    assert len(page.error) == 1

    typed(page, visits, _2026_12="away")

    assert held(app, visits, "2026-12") == MonthValue(month("2026-12"), excused=True)


def test_cells_say_what_is_late_corrected_and_noted(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    entry = MonthEntry(visits.id, Decimal(5), note="the fair", version=1)
    done(app, small.id("ville"), lambda act: enter_month(act, month("2026-08"), [entry]))

    page = open_page("ville", "year")

    label = page.text_input(key=key(visits, "2026-08")).label.replace("\\", "")
    assert label == "Customer visits, August 2026, entered late, corrected, note"
    assert "entered late, corrected, note" in words(page.caption)


def test_months_before_the_metric_are_closed(open_page: Open, small: SmallAcademy) -> None:
    page = open_page("ville", "year")

    fields = {
        at: page.text_input(key=key(small.metrics["visits"], at))
        for at in ("2026-07", "2026-08", "2026-11", "2026-12")
    }
    assert {at: field.disabled for at, field in fields.items()} == {
        "2026-07": True,
        "2026-08": False,
        "2026-11": False,
        "2026-12": False,
    }


def test_where_two_devices_differ_both_values_are_shown_and_one_chooses(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    page = open_page("ville", "year")
    elsewhere(app, small, 8, "2026-11", version=0)

    page = typed(page, visits, _2026_11="5")

    (said,) = words(page.warning)
    assert "8" in said
    assert "5" in said
    assert amount(app, visits, "2026-11") == Decimal(8)
    assert page.text_input(key=key(visits, "2026-11")).value == "5"

    page.button(key=f"keep-mine-{visits.id}-2026-11").click().run()

    assert amount(app, visits, "2026-11") == Decimal(5)
    assert not page.warning


def test_one_may_keep_what_the_other_device_stored(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    page = open_page("ville", "year")
    elsewhere(app, small, 8, "2026-11", version=0)
    page = typed(page, visits, _2026_11="5")

    page.button(key=f"keep-theirs-{visits.id}-2026-11").click().run()

    assert amount(app, visits, "2026-11") == Decimal(8)
    assert page.text_input(key=key(visits, "2026-11")).value == "8"
    assert not page.warning
    assert [b.key for b in page.button if b.key == "undo"] == []


def test_what_another_device_stored_first_is_not_taken_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    page = open_page("ville", "year")
    elsewhere(app, small, 8, "2026-10", version=1)
    page = pasted(page, "6\n9", visits, "2026-10")

    assert words(page.success) == ["Saved: Customer visits, November 2026."]
    page.button(key="undo").click().run()

    assert (amount(app, visits, "2026-10"), amount(app, visits, "2026-11")) == (8, None)


def test_what_another_device_changed_since_is_not_offered_to_be_taken_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    page = typed(open_page("ville", "year"), visits, _2026_10="6")
    page = typed(page, visits, _2026_11="7")
    elsewhere(app, small, 8, "2026-11", version=1)

    page.run()
    assert words(page.success) == ["Saved: Customer visits, October 2026."]
    page.button(key="undo").click().run()

    assert (amount(app, visits, "2026-10"), amount(app, visits, "2026-11")) == (2, 8)


def test_a_cell_that_nobody_touched_follows_the_other_device(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    page = open_page("ville", "year")
    elsewhere(app, small, 8, "2026-11", version=0)

    page = typed(page, visits, _2026_10="5")

    assert not page.warning
    assert page.text_input(key=key(visits, "2026-11")).value == "8"


def test_a_block_is_pasted_and_taken_back_as_a_whole(
    open_page: Open, app: App, small: SmallAcademy, lessons: Metric
) -> None:
    visits = small.metrics["visits"]
    block = "1,5\t10\n\taway\n1 234,5\t\n123456789012,123456\t0"

    page = pasted(open_page("ville", "year"), block, visits, "2026-08")

    assert [amount(app, visits, f"2026-{m:02}") for m in (8, 9, 10, 11)] == [
        Decimal("1.5"),
        Decimal(4),
        Decimal("1234.5"),
        Decimal("123456789012.123456"),
    ]
    assert [amount(app, lessons, f"2026-{m:02}") for m in (8, 9, 10, 11)] == [10, None, None, 0]
    assert words(page.success) == ["Saved 6 cells."]
    assert page.text_area(key="paste-text").value == ""

    page.button(key="undo").click().run()

    assert [amount(app, visits, f"2026-{m:02}") for m in (8, 9, 10, 11)] == [3, 4, 2, None]
    assert [amount(app, lessons, f"2026-{m:02}") for m in (8, 9, 10, 11)] == [None] * 4


def test_faults_of_a_paste_are_named_cell_by_cell_and_the_rest_is_stored(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]

    page = pasted(open_page("ville", "year"), "six\n7\n1.2.3\n8\n9", visits, "2026-09")

    assert [amount(app, visits, f"2026-{m:02}") for m in (9, 10, 11)] == [4, 7, None]
    (said,) = words(page.error)
    lines = [line for line in said.splitlines() if line.startswith("- ")]
    assert len(lines) == 4
    assert "six" in lines[0]
    assert "September 2026" in lines[0]
    assert "This month has not begun yet" in lines[2]
    assert "no such month" in lines[3]
    assert page.text_area(key="paste-text").value.startswith("six")


def test_a_paste_over_what_another_device_stored_shows_both_values(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    page = open_page("ville", "year")
    elsewhere(app, small, 8, "2026-11", version=0)

    page = pasted(page, "6\n9", visits, "2026-10")

    assert (amount(app, visits, "2026-10"), amount(app, visits, "2026-11")) == (6, 8)
    (said,) = words(page.warning)
    assert "8" in said
    assert "9" in said

    page.button(key=f"keep-mine-{visits.id}-2026-11").click().run()

    assert amount(app, visits, "2026-11") == Decimal(9)


def test_a_leader_fills_the_teams_year(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("maija", "year", team="usva")

    page = typed(page, small.metrics["cash"], _2026_01="1234,56")

    assert amount(app, small.metrics["cash"], "2026-01") == Decimal("1234.56")


def test_a_member_has_no_grid_of_the_team(open_page: Open, small: SmallAcademy) -> None:
    page = open_page("ville", "year", team="usva")

    assert not page.exception
    keys = {field.key for field in page.text_input}
    assert key(small.metrics["visits"], "2026-10") in keys
    assert key(small.metrics["cash"], "2026-10") not in keys


def test_who_has_left_reads_and_enters_nothing(open_page: Open, small: SmallAcademy) -> None:
    page = open_page("tuuli", "year")

    assert not page.exception
    assert all(field.disabled for field in page.text_input)
    assert not page.button


def test_numbers_are_shown_in_the_persons_language(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    reader = replace(small.people["ville"], language="fi")
    app.database.write(lambda session: change_person(session, reader))
    visits = small.metrics["visits"]

    page = typed(open_page("ville", "year"), visits, _2026_10="2.5", _2026_11="poissa")

    assert page.title[0].value == "2026 on kirjattu"
    assert page.text_input(key=key(visits, "2026-10")).value == "2,5"
    assert page.text_input(key=key(visits, "2026-11")).value == "poissa"


def test_being_away_is_told_before_and_taken_back_by_one_touch(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"]
    page = open_page("ville", "year")
    page.selectbox(key="away-first").set_value("2026-10").run()
    page.selectbox(key="away-last").set_value("2027-01").run()
    told = [line for line in words(page.markdown) if "excuses" in line]
    assert told == ["This excuses 3 months in one metric. One number stays as it is."]

    page.button(key="away-send").click().run()

    assert [held(app, visits, at) for at in ("2026-12", "2027-01")] == [
        MonthValue(month(at), excused=True) for at in ("2026-12", "2027-01")
    ]
    assert amount(app, visits, "2026-10") == Decimal(2)
    assert page.text_input(key=key(visits, "2026-12")).value == "away"

    page.button(key="away-undo").click().run()

    assert held(app, visits, "2027-01") == MonthValue(month("2027-01"), corrected=True, version=2)
    assert page.text_input(key=key(visits, "2026-12")).value == ""
