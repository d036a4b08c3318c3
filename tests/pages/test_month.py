"""A member enters the month, sees the curve move, and can take it back; nothing typed is lost."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.app import App
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Person
from scorecard.domain.values import MonthValue
from scorecard.store.database import Session
from scorecard.store.metrics import add_metric, change_metric
from scorecard.store.people import change_person
from scorecard.store.teams import change_team
from scorecard.store.values import value
from tests.academies import SmallAcademy, month
from tests.actions.doing import done
from tests.databases import database_url
from tests.pages.conftest import Open

__all__ = ["database_url"]  # both

NOVEMBER = "2026-11"


@pytest.fixture
def lessons(app: App, small: SmallAcademy) -> Metric:
    """A second metric of Ville's."""
    second = replace(small.metrics["visits"], id=0, name="Lessons", slot=2, template=None)
    return app.database.write(lambda session: add_metric(session, second))


def held(app: App, metric: Metric, at: str = NOVEMBER) -> MonthValue | None:
    with app.database.read() as session:
        return value(session, metric.id, month(at))


def save(page: AppTest, **typed: str) -> AppTest:
    """Type into the fields (`_1` is the first one) and save the month."""
    for slot, text in typed.items():
        page.text_input(key=f"value-{slot.strip('_')}").set_value(text)
    page.button(key="save-month").click()
    page.run()
    assert not page.exception
    return page


def alter(app: App, small: SmallAcademy, amount: int, version: int, at: str = NOVEMBER) -> None:
    """Let Ville enter something on another device."""
    entry = MonthEntry(small.metrics["visits"].id, Decimal(amount), version=version)
    done(app, small.id("ville"), lambda act: enter_month(act, month(at), [entry]))


def test_the_month_that_is_due_waits_for_its_number(open_page: Open) -> None:
    page = open_page("ville", "month")

    assert not page.exception
    assert page.title[0].value == "November 2026 waits for one number"


def test_a_number_is_saved_and_shown_at_once(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = save(open_page("ville", "month"), _1="5")

    assert held(app, small.metrics["visits"]) == MonthValue(month(NOVEMBER), Decimal(5))
    assert page.title[0].value == "November 2026 is entered"
    assert [box.value for box in page.success] == ["Saved one number."]
    assert page.text_input(key="value-1").value == "5"


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [("en", "2,5", "2.5"), ("en", "2.5", "2.5"), ("fi", "2.5", "2,5"), ("fi", "1 234,5", "1234,5")],
)
def test_comma_and_point_are_both_decimal_marks(
    open_page: Open, app: App, small: SmallAcademy, language: str, typed: str, shown: str
) -> None:
    reader: Person = replace(small.people["ville"], language=language)
    app.database.write(lambda session: change_person(session, reader))

    page = save(open_page("ville", "month"), _1=typed)

    assert page.text_input(key="value-1").value.replace("\N{NO-BREAK SPACE}", "") == shown


def test_what_is_no_number_stays_with_its_reason_and_holds_up_nothing_else(
    open_page: Open, app: App, small: SmallAcademy, lessons: Metric
) -> None:
    page = save(open_page("ville", "month"), _1="four", _2="7")

    assert held(app, lessons) == MonthValue(month(NOVEMBER), Decimal(7))
    assert held(app, small.metrics["visits"]) is None
    assert page.text_input(key="value-1").value == "four"
    (said,) = [error.value for error in page.error]
    assert "four" in said
    assert "not a number" in said

    page = save(page, _1="4")

    assert held(app, small.metrics["visits"]) == MonthValue(month(NOVEMBER), Decimal(4))
    assert not page.error


def test_a_reason_does_not_follow_into_another_month(open_page: Open) -> None:
    page = save(open_page("ville", "month"), _1="four")

    page.selectbox(key="period").set_value("2026-10").run()

    assert not page.error
    assert page.text_input(key="value-1").value == "2"


def test_nothing_saved_means_that_nothing_is_offered_to_be_taken_back(open_page: Open) -> None:
    page = save(open_page("ville", "month"), _1="5")

    page = save(page, _1="five")

    assert not page.success


def test_a_note_is_kept_with_the_number_and_read_on(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "month", period="2026-10")
    page.text_area(key="note-1").set_value(" The fair\nwas big ")

    page = save(page)

    kept = held(app, small.metrics["visits"], "2026-10")
    assert kept is not None
    assert (kept.amount, kept.note, kept.corrected) == (Decimal(2), "The fair\nwas big", False)
    assert "The fair was big" in [expander.label for expander in page.expander]
    assert page.text_area(key="note-1").value == "The fair\nwas big"


def test_a_number_that_is_changed_keeps_its_note(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "month", period="2026-10")
    page.text_area(key="note-1").set_value("The fair")
    page = save(page)

    save(page, _1="7")

    kept = held(app, small.metrics["visits"], "2026-10")
    assert kept is not None
    assert (kept.amount, kept.note) == (Decimal(7), "The fair")


def test_what_came_late_and_what_was_corrected_is_said_beside_the_field(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    alter(app, small, 8, version=1, at="2026-08")

    page = open_page("ville", "month", period="2026-08")

    beside = page.caption[0].value
    assert beside.startswith("Entered late, corrected  \n")

    page = open_page("ville", "month", period="2026-10")

    assert page.caption[0].value.startswith("Month before")


def test_the_months_before_and_after_are_one_touch_away(open_page: Open) -> None:
    page = open_page("ville", "month")
    assert (page.button(key="month-on").disabled, page.button(key="month-back").label) == (
        True,
        "Oct",
    )

    page.button(key="month-back").click().run()

    assert page.selectbox(key="period").value == "2026-10"
    assert page.text_input(key="value-1").value == "2"

    page.button(key="month-on").click().run()

    assert page.selectbox(key="period").value == NOVEMBER


def test_a_month_away_is_excused(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = open_page("ville", "month")
    page.checkbox(key="excused-1").check()

    page = save(page, _1="")

    assert held(app, small.metrics["visits"]) == MonthValue(month(NOVEMBER), excused=True)
    assert page.title[0].value == "November 2026 is entered"


def test_an_entry_is_taken_back(open_page: Open, app: App, small: SmallAcademy) -> None:
    page = save(open_page("ville", "month", period="2026-10"), _1="9")

    page.button(key="undo").click().run()

    kept = held(app, small.metrics["visits"], "2026-10")
    assert kept is not None
    assert (kept.amount, kept.corrected) == (Decimal(2), True)
    assert page.text_input(key="value-1").value == "2"
    undone, goal = (box.value for box in page.info)
    assert undone == "Taken back. The month holds what it held before."
    assert "an honest number is worth more than a party" in goal  # nine had reached it

    page = save(page, _1="3")  # and the form goes on as before

    assert not page.warning
    assert held(app, small.metrics["visits"], "2026-10").amount == Decimal(3)


def test_of_two_devices_the_second_sees_both_values_and_keeps_what_was_typed(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("ville", "month")
    alter(app, small, 8, version=0)

    page = save(page, _1="5")

    (said,) = [box.value for box in page.warning]
    assert "Customer visits" in said
    assert "8" in said
    assert "5" in said
    assert held(app, small.metrics["visits"]).amount == Decimal(8)
    assert page.text_input(key="value-1").value == "5"

    page = save(page)  # knowing both

    assert not page.warning
    assert held(app, small.metrics["visits"]).amount == Decimal(5)


def test_a_field_that_nobody_touched_follows_the_other_device(
    open_page: Open, app: App, small: SmallAcademy, lessons: Metric
) -> None:
    page = open_page("ville", "month")
    alter(app, small, 8, version=0)

    page = save(page, _2="7")

    assert not page.warning
    assert held(app, lessons).amount == Decimal(7)
    assert page.text_input(key="value-1").value == "8"


def test_the_link_names_the_month(open_page: Open) -> None:
    page = open_page("ville", "month", period="2026-09")

    assert page.selectbox(key="period").value == "2026-09"
    assert page.text_input(key="value-1").value == "4"


@pytest.mark.parametrize("unknown", ["2026-12", "1999-01", "2026-H2", "x", "'; --"])
def test_an_unknown_month_becomes_the_one_that_is_due(open_page: Open, unknown: str) -> None:
    page = open_page("ville", "month", period=unknown)

    assert page.selectbox(key="period").value == NOVEMBER


def test_a_metric_without_a_slot_never_takes_the_field_of_another(
    open_page: Open, app: App, small: SmallAcademy, lessons: Metric
) -> None:
    def hand_over(session: Session) -> Metric:
        # Its id is the number of the other one's slot.
        past = replace(small.metrics["visits"], last=month("2026-10"), slot=None)
        change_metric(session, past)
        return change_metric(session, replace(lessons, slot=past.id))

    app.database.write(hand_over)

    page = open_page("ville", "month", period="2026-10")

    assert not page.exception
    fields = [f for f in page.text_input if str(f.key).startswith("value-")]
    assert sorted(field.value for field in fields) == ["", "2"]


def test_who_has_left_their_team_reads_their_curves_and_enters_nothing(open_page: Open) -> None:
    page = open_page("tuuli", "month")

    assert not page.exception
    assert page.title[0].value == "Your curves stay yours to read"
    assert [heading.value for heading in page.subheader] == ["Customer visits"]
    assert not page.text_input


def test_an_archived_teams_members_enter_nothing(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    gone = replace(small.teams["usva"], archived=date(2026, 11, 1))
    app.database.write(lambda session: change_team(session, gone))

    page = open_page("ville", "month")

    assert not page.exception
    assert not page.text_input
