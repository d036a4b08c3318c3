"""Everybody reads who saw their own numbers and who changed them; nobody reads it of others."""

from datetime import date, timedelta
from decimal import Decimal

from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.actions.importing import import_sheets
from scorecard.actions.undoing_imports import undo_import
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.foreign_entries import Way
from scorecard.domain.looks import Look
from scorecard.domain.values import MonthValue
from scorecard.exchange.gathering import Gathered
from scorecard.store.looks import add_looks
from scorecard.store.values import keep_value
from scorecard.views.looks import MOST_CHANGES, DayOfLooks, ForeignChange, LooksView, looks_view
from scorecard.views.team import team_view
from tests.academies import NOW, TODAY, SmallAcademy, month
from tests.actions.doing import done
from tests.exchange.planned import recognised

VISITS = "Customer visits"


def read(app: App, small: SmallAcademy, name: str = "ville") -> LooksView:
    return app.look(small.id(name), looks_view)


def looked(app: App, small: SmallAcademy, name: str, day: date) -> None:
    look = Look(small.id("ville"), day, small.id(name))
    app.database.write(lambda session: add_looks(session, [look]))


def entered(app: App, small: SmallAcademy, name: str, code: str, *, version: int = 0) -> None:
    value = MonthValue(month(code), Decimal(9), version=version)
    app.database.write(
        lambda session: keep_value(
            session,
            small.metrics["visits"].id,
            value,
            entered_by=small.id(name),
            entered_at=NOW,
        )
    )


def imported(app: App, small: SmallAcademy) -> None:
    row = {"owner": "ville@example.org", "metric": VISITS, "month": "2026-10", "value": Decimal(8)}
    sheets = Gathered(recognised(values=[row]))
    done(app, small.id("risto"), lambda act: import_sheets(act, sheets, ["values.csv"]))


def test_looks_are_told_by_day_and_name(app: App, small: SmallAcademy) -> None:
    yesterday = TODAY - timedelta(days=1)
    for name, day in [("kaisa", yesterday), ("kaisa", TODAY), ("aino", TODAY)]:
        looked(app, small, name, day)

    view = read(app, small)

    assert view.days == (
        DayOfLooks(TODAY, ("Aino Laine", "Kaisa Niemi")),
        DayOfLooks(yesterday, ("Kaisa Niemi",)),
    )
    assert view.people == {"Aino Laine", "Kaisa Niemi"}


def test_what_is_older_than_is_kept_is_not_told_though_nobody_has_started_since(
    app: App, small: SmallAcademy
) -> None:
    looked(app, small, "kaisa", TODAY - timedelta(days=91))

    assert read(app, small).days == ()


def test_one_reads_of_oneself_alone(app: App, small: SmallAcademy) -> None:
    app.look(small.id("kaisa"), lambda sight: team_view(sight, small.teams["usva"].id))
    entered(app, small, "maija", "2026-11")

    nothing = LooksView((), (), 0)
    assert {name for name in small.people if read(app, small, name) != nothing} == {"ville"}


def test_ones_own_entries_are_no_changes_by_others(app: App, small: SmallAcademy) -> None:
    entry = MonthEntry(small.metrics["visits"].id, Decimal(5))
    done(app, small.id("ville"), lambda act: enter_month(act, month("2026-11"), [entry]))

    assert read(app, small).changes == ()


def test_an_entry_by_another_is_told_though_it_was_corrected_since(
    app: App, small: SmallAcademy
) -> None:
    entered(app, small, "maija", "2026-11")
    entered(app, small, "ville", "2026-11", version=1)

    months = {VISITS: (month("2026-11"),)}
    assert read(app, small).changes == (ForeignChange(NOW, Way.HAND, "Maija Salo", months),)


def test_an_import_and_taking_it_back_are_told_as_such(app: App, small: SmallAcademy) -> None:
    imported(app, small)
    months = {VISITS: (month("2026-10"),)}
    assert read(app, small).changes == (ForeignChange(NOW, Way.IMPORT, "Risto Aalto", months),)

    done(app, OPERATOR, lambda act: undo_import(act, 1))

    ways = {(change.way, change.name) for change in read(app, small).changes}
    assert (Way.UNDONE_IMPORT, "") in ways


def test_of_very_many_changes_the_latest_are_told(app: App, small: SmallAcademy) -> None:
    for number in range(MOST_CHANGES + 2):
        at = NOW - timedelta(minutes=number)
        value = MonthValue(month("2026-11"), Decimal(number), version=number)
        app.database.write(
            lambda session, v=value, at=at: keep_value(
                session,
                small.metrics["visits"].id,
                v,
                entered_by=small.id("maija"),
                entered_at=at,
            )
        )

    view = read(app, small)

    assert (len(view.changes), view.more, view.changes[0].at) == (MOST_CHANGES, 2, NOW)
