"""On the scorecard one follows a metric in a few touches, and nothing that was typed is lost."""

from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.actions.metrics import add_metric, change_metric
from scorecard.app import App
from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    Perspective,
    Visibility,
)
from scorecard.domain.people import ACADEMY, Owner
from scorecard.domain.periods import month_of
from scorecard.domain.values import MonthValue
from scorecard.store import metrics as stored
from scorecard.store.database import Session
from scorecard.store.values import value
from tests.academies import SmallAcademy, month
from tests.actions.doing import done
from tests.actions.test_metrics import READING, given_of
from tests.databases import database_url
from tests.pages.conftest import Open
from tests.views.test_team import collected_with

__all__ = ["database_url"]  # both

UNLIKE = "its numbers count with nobody else’s"


def metrics_of(app: App, owner: Owner) -> list[Metric]:
    with app.database.read() as session:
        return stored.metrics_of(session, [owner])


def fine(page: AppTest) -> AppTest:
    assert not page.exception
    return page


def new(page: AppTest, owner: Owner, field: str) -> str:
    """Return the key of a field of the form for one more metric."""
    return f"metric-new-{owner.kind}-{owner.id}-0-{field}"


def words(page: AppTest) -> str:
    shown = [*page.title, *page.markdown, *page.caption, *page.info, *page.success, *page.error]
    shown += [*page.warning, *page.subheader]
    return "\n".join(str(one.value) for one in shown).replace("\\", "").replace("\u00a0", " ")


def open_to(page: AppTest, key: str) -> AppTest:
    """Open something that is closed."""
    page.session_state[key] = True
    return fine(page.run())


def choose(page: AppTest, owner: Owner, source: str) -> AppTest:
    open_to(page, "add-metric")
    page.selectbox(key=new(page, owner, "source")).set_value(source)
    return fine(page.run())


def test_five_places_are_five_places(open_page: Open) -> None:
    page = fine(open_page("ville", "scorecard"))

    assert page.title[0].value == "You follow one metric"
    assert [s.value.replace("\\", "") for s in page.subheader] == [
        "1. Customer visits (visits)",
        *(f"Place {slot}" for slot in range(2, 6)),
    ]
    assert "4 of five places are free." in words(page)


def test_free_places_name_the_sides_that_nothing_looks_at(open_page: Open) -> None:
    said = words(open_page("ville", "scorecard"))

    for side in ("Learning", "Inner work", "Finances"):
        assert f"Nothing looks at this side yet: {side}." in said
    assert (
        "One of four perspectives is in sight. Nothing looks at this yet: Learning, Inner work"
        " and Finances."
    ) in said


def test_a_newcomer_follows_a_template_in_two_touches(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    aino = small.people["aino"].owner
    page = fine(open_page("aino", "scorecard"))
    assert page.title[0].value == "You follow no metric yet"
    assert "book points or customer visits" in words(page)
    for side in ("Learning", "Customers", "Inner work", "Finances"):
        assert f"Free. Nothing looks at this side yet: {side}." in words(page)

    page.selectbox(key=new(page, aino, "source")).set_value("book-points")
    fine(page.run())
    assert (
        "Book points: the months add up."
        " 3 pts in May and 4 pts in June make 7 pts towards the goal."
    ) in words(page)
    page.button(key=f"save-{new(page, aino, '')[:-1]}").click()
    fine(page.run())

    (added,) = metrics_of(app, aino)
    assert (added.name, added.template, added.slot, added.visibility) == (
        "Book points",
        "book-points",
        1,
        Visibility.COACH,
    )
    assert "You now follow Book points." in words(page)
    assert page.title[0].value == "You follow one metric"
    ways = [(link.proto.page, link.proto.query_string) for link in page.get("page_link")]
    assert ways[-2:] == [
        ("month", f"period={month_of(app.today())}"),
        ("goals", f"metric={added.id}"),
    ]


def test_a_template_in_another_unit_says_that_it_becomes_ones_own(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    aino = small.people["aino"].owner
    page = choose(open_page("aino", "scorecard"), aino, "invoicing")
    page.toggle(key=new(page, aino, "adjust")).set_value(True)
    fine(page.run())
    assert UNLIKE not in words(page)

    page.text_input(key=new(page, aino, "unit")).set_value("k€")
    fine(page.run())
    assert UNLIKE in words(page)
    page.button(key=f"save-{new(page, aino, '')[:-1]}").click()
    fine(page.run())

    (added,) = metrics_of(app, aino)
    assert (added.unit, added.template) == ("k€", None)


def test_a_new_metric_is_told_where_its_form_was_and_once(
    open_page: Open, small: SmallAcademy
) -> None:
    ville = small.people["ville"].owner
    page = choose(open_page("ville", "scorecard"), ville, "book-points")
    page.button(key=f"save-{new(page, ville, '')[:-1]}").click()
    fine(page.run())

    assert not page.session_state["add-metric"]
    assert "You now follow Book points." in words(page)
    assert "You now follow Book points." not in words(fine(page.run()))


def test_who_follows_nothing_is_led_here_from_the_month(open_page: Open) -> None:
    page = fine(open_page("aino", "month"))

    assert page.title[0].value == "You follow no metric yet"
    assert "scorecard" in [link.proto.page for link in page.get("page_link")]


def test_a_metric_of_ones_own_says_at_once_how_it_will_be_judged(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    ville = small.people["ville"].owner
    page = choose(open_page("ville", "scorecard"), ville, "own")

    page.text_input(key=new(page, ville, "name")).set_value("Days to answer")
    page.text_input(key=new(page, ville, "unit")).set_value("days")
    page.radio(key=new(page, ville, "kind")).set_value(Kind.LEVEL)
    fine(page.run())
    page.radio(key=new(page, ville, "direction")).set_value(Direction.DOWN)
    page.radio(key=new(page, ville, "visibility")).set_value(Visibility.ME)
    fine(page.run())

    said = words(page)
    assert "3 days in May and 5 days in June make a mean of 4 days." in said
    assert "Less is better: a goal says how high at most" in said
    page.button(key=f"save-{new(page, ville, '')[:-1]}").click()
    fine(page.run())
    added = metrics_of(app, ville)[-1]
    assert (added.name, added.unit, added.kind, added.direction, added.aggregate) == (
        "Days to answer",
        "days",
        Kind.LEVEL,
        Direction.DOWN,
        Aggregate.MEAN,
    )
    assert (added.visibility, added.slot) == (Visibility.ME, 2)


def test_nothing_typed_is_lost_on_a_refusal(open_page: Open, app: App, small: SmallAcademy) -> None:
    ville = small.people["ville"].owner
    page = choose(open_page("ville", "scorecard"), ville, "own")
    page.text_input(key=new(page, ville, "name")).set_value("customer VISITS")
    page.radio(key=new(page, ville, "direction")).set_value(Direction.RANGE)
    fine(page.run())
    page.text_input(key=new(page, ville, "lower")).set_value("2")
    page.text_input(key=new(page, ville, "upper")).set_value("five")
    page.button(key=f"save-{new(page, ville, '')[:-1]}").click()
    fine(page.run())
    assert "“five” is not a number" in words(page)

    page.text_input(key=new(page, ville, "upper")).set_value("5")
    page.button(key=f"save-{new(page, ville, '')[:-1]}").click()
    fine(page.run())

    assert "There is a metric called “Customer visits” already." in words(page)
    held = [page.text_input(key=new(page, ville, f)).value for f in ("name", "lower", "upper")]
    assert held == ["customer VISITS", "2", "5"]
    # Looking at another direction and back does not empty the range either.
    page.radio(key=new(page, ville, "direction")).set_value(Direction.UP)
    fine(page.run())
    page.radio(key=new(page, ville, "direction")).set_value(Direction.RANGE)
    fine(page.run())
    assert page.text_input(key=new(page, ville, "lower")).value == "2"
    assert len(metrics_of(app, ville)) == 1


def fill(app: App, owner: Owner) -> None:
    """Let all five places be taken."""
    like = Metric(
        0,
        owner,
        "",
        "",
        Kind.LEVEL,
        Direction.UP,
        Aggregate.MEAN,
        Perspective.FINANCES,
        month("2026-11"),
    )

    def unit(session: Session) -> None:
        for slot in range(2, 6):
            stored.add_metric(session, replace(like, name=f"Metric {slot}", slot=slot))

    app.database.write(unit)


def test_a_sixth_offers_to_archive_one(open_page: Open, app: App, small: SmallAcademy) -> None:
    ville = small.people["ville"].owner
    fill(app, ville)
    page = choose(open_page("ville", "scorecard"), ville, "book-points")
    assert "All five places are taken." in words(page)

    page.button(key=f"save-{new(page, ville, '')[:-1]}").click()
    fine(page.run())
    assert "All 5 places are taken. Choose which metric to archive for it." in words(page)
    page.selectbox(key=new(page, ville, "instead")).set_value(small.metrics["visits"].id)
    page.button(key=f"save-{new(page, ville, '')[:-1]}").click()
    fine(page.run())

    by_slot = {m.slot: m.name for m in metrics_of(app, ville)}
    assert (by_slot[1], by_slot[None]) == ("Book points", "Customer visits")


def test_archiving_is_done_at_once_and_taken_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    ville, visits = small.people["ville"].owner, small.metrics["visits"]
    page = open_to(open_page("ville", "scorecard"), f"change-{visits.id}")

    page.button(key=f"archive-{visits.id}").click()
    fine(page.run())
    assert "Customer visits is archived with its curve." in words(page)
    assert metrics_of(app, ville)[0].slot is None

    page.button(key="undo-archive").click()
    fine(page.run())
    assert metrics_of(app, ville) == [replace(visits, version=3)]
    assert "Customer visits is followed again." in words(page)


def test_the_archive_shows_the_curve_and_the_way_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    ville, visits = small.people["ville"].owner, small.metrics["visits"]
    ended = replace(visits, last=month("2026-08"), slot=None)
    app.database.write(lambda session: stored.change_metric(session, ended))
    page = fine(open_page("ville", "scorecard"))
    assert "Customer visits · August 2026 – August 2026" in [
        e.label.replace("\\", "") for e in page.expander
    ]

    open_to(page, f"archived-{visits.id}")
    assert "The 2 months between stay without a number" in words(page)
    page.button(key=f"bring-back-{visits.id}").click()
    fine(page.run())

    (back,) = metrics_of(app, ville)
    assert (back.slot, back.paused) == (1, (month("2026-09"), month("2026-10")))


def change(page: AppTest, metric: Metric, field: str, text: str) -> AppTest:
    open_to(page, f"change-{metric.id}")
    page.text_input(key=f"metric-{metric.id}-{field}").set_value(text)
    return fine(page.run())


def test_another_unit_asks_what_it_means(open_page: Open, app: App, small: SmallAcademy) -> None:
    ville, visits = small.people["ville"].owner, small.metrics["visits"]
    page = change(open_page("ville", "scorecard"), visits, "unit", "hours")
    assert UNLIKE in words(page)

    page.button(key=f"save-metric-{visits.id}").click()
    fine(page.run())
    assert "Say what the change means for them." in words(page)
    assert "One open goal stays" not in words(page)
    page.radio(key=f"metric-{visits.id}-meaning").set_value("anew")
    fine(page.run())
    assert "One open goal stays with the old one." in words(page)
    assert page.text_input(key=f"metric-{visits.id}-old-name-2026-11").value == (
        "Customer visits (until October 2026)"
    )
    page.button(key=f"save-metric-{visits.id}").click()
    fine(page.run())

    old, anew = metrics_of(app, ville)
    assert (old.name, old.unit, old.last, old.slot) == (
        "Customer visits (until October 2026)",
        "visits",
        month("2026-10"),
        None,
    )
    assert (anew.name, anew.unit, anew.first, anew.slot) == (
        "Customer visits",
        "hours",
        month("2026-11"),
        1,
    )


def test_it_was_always_so_corrects_the_label(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    ville, visits = small.people["ville"].owner, small.metrics["visits"]
    page = change(open_page("ville", "scorecard"), visits, "unit", "pcs")
    assert UNLIKE not in words(page)
    page.radio(key=f"metric-{visits.id}-meaning").set_value("correct")
    fine(page.run())

    page.button(key=f"save-metric-{visits.id}").click()
    fine(page.run())

    assert metrics_of(app, ville) == [replace(visits, unit="pcs", version=2)]
    assert "Customer visits is saved." in words(page)


def test_a_lost_race_shows_both_and_loses_neither(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    ville, visits = small.people["ville"], small.metrics["visits"]
    page = change(open_page("ville", "scorecard"), visits, "name", "Meetings")
    theirs = replace(given_of(visits), name="Encounters")
    done(app, ville.id, lambda act: change_metric(act, visits.id, theirs, version=1))

    page.button(key=f"save-metric-{visits.id}").click()
    fine(page.run())
    said = words(page)
    assert "It now is: Encounters · visits" in said
    assert "You wrote: Meetings · visits" in said
    assert page.text_input(key=f"metric-{visits.id}-name").value == "Meetings"

    page.button(key=f"save-metric-{visits.id}").click()
    fine(page.run())
    assert [m.name for m in metrics_of(app, ville.owner)] == ["Meetings"]


def test_a_leader_enters_the_teams_month(open_page: Open, app: App, small: SmallAcademy) -> None:
    cash = small.metrics["cash"]
    page = fine(open_page("maija", "scorecard", team="usva"))
    assert page.title[0].value == "Usva follows one metric"
    page.selectbox(key=f"entry-month-team-{cash.owner.id}").set_value("2026-10")
    fine(page.run())

    page.text_input(key=f"cell-{cash.id}-2026-10-amount").set_value("12,5")
    page.button(key="save-team-month").click()
    fine(page.run())

    assert held(app, cash) == MonthValue(month("2026-10"), Decimal("12.5"))
    page.button(key="undo").click()
    fine(page.run())
    now = held(app, cash)
    assert now
    assert now.is_nothing


def held(app: App, metric: Metric) -> MonthValue | None:
    with app.database.read() as session:
        return value(session, metric.id, month("2026-10"))


def test_what_is_no_number_in_the_teams_month_stays_with_its_reason(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    cash = small.metrics["cash"]
    page = fine(open_page("kaisa", "scorecard", team="usva"))
    page.selectbox(key=f"entry-month-team-{cash.owner.id}").set_value("2026-10")
    fine(page.run())

    page.text_input(key=f"cell-{cash.id}-2026-10-amount").set_value("much")
    page.button(key="save-team-month").click()
    fine(page.run())

    assert "Cash: “much” is not a number" in words(page)
    assert page.text_input(key=f"cell-{cash.id}-2026-10-amount").value == "much"
    assert held(app, cash) is None


def test_a_number_that_came_meanwhile_is_shown_beside_what_was_typed(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    cash = small.metrics["cash"]
    page = fine(open_page("maija", "scorecard", team="usva"))
    page.selectbox(key=f"entry-month-team-{cash.owner.id}").set_value("2026-10")
    fine(page.run())
    page.text_input(key=f"cell-{cash.id}-2026-10-amount").set_value("7")
    entry = MonthEntry(cash.id, Decimal(3))
    done(app, small.id("kaisa"), lambda act: enter_month(act, month("2026-10"), [entry]))

    page.button(key="save-team-month").click()
    fine(page.run())
    assert "It now holds: 3. You wrote: 7." in words(page)
    assert held(app, cash) == MonthValue(month("2026-10"), Decimal(3))

    page.button(key="save-team-month").click()
    fine(page.run())
    now = held(app, cash)
    assert now
    assert now.amount == Decimal(7)


def test_members_read_the_teams_scorecard_and_change_nothing(open_page: Open) -> None:
    page = fine(open_page("ville", "scorecard", team="usva"))

    assert page.title[0].value == "Usva follows one metric"
    assert "Here you can read." in words(page)
    keys = [button.key for button in page.button]
    assert [key for key in keys if key.startswith(("archive-", "save-"))] == []


def test_a_collected_figure_is_unfolded_as_far_as_one_may_see(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    collected_with(app, small, maija="coach", aino="coach", veikko="coach", osmo="coach")
    usva = small.teams["usva"].owner
    (whole,) = [m for m in metrics_of(app, usva) if m.collected]
    page = fine(open_page("maija", "scorecard", team="usva"))

    open_to(page, f"unfold-{whole.id}")

    said = words(page)
    assert "October 2026: 5 of 5 members have given a number." in said
    assert "Together 6 visits." in said
    assert "3 more have given a number and do not share it with you." in said
    assert list(page.dataframe[0].value["Who"]) == ["Maija Salo", "Ville Koski"]


def test_the_academys_scorecard_is_kept_by_administrators(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = fine(open_page("risto", "scorecard", owner="academy"))
    assert page.title[0].value == "The academy follows no metric yet"
    page.selectbox(key=new(page, ACADEMY, "source")).set_value("invoicing")
    fine(page.run())
    page.checkbox(key=new(page, ACADEMY, "collected")).check()
    fine(page.run())
    page.button(key=f"save-{new(page, ACADEMY, '')[:-1]}").click()
    fine(page.run())

    (added,) = metrics_of(app, ACADEMY)
    assert (added.template, added.collected) == ("invoicing", True)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("ville", "You follow one metric"),
        ("kaisa", "Usva follows one metric"),
        ("risto", "The academy follows no metric yet"),
    ],
)
def test_it_opens_with_what_one_keeps(open_page: Open, name: str, title: str) -> None:
    assert fine(open_page(name, "scorecard")).title[0].value == title


@pytest.mark.parametrize("linked", [{"owner": "academy"}, {"team": "ahjo"}, {"team": "no"}])
def test_a_link_to_what_one_may_not_see_leads_to_ones_own(
    open_page: Open, linked: dict[str, str]
) -> None:
    page = fine(open_page("ville", "scorecard", **linked))

    assert page.title[0].value == "You follow one metric"


def test_hours_become_minutes_where_that_is_exact(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    ville = small.people["ville"]
    added = done(app, ville.id, lambda act: add_metric(act, ville.owner, READING))
    entry = MonthEntry(added.id, Decimal("1.5"))
    done(app, ville.id, lambda act: enter_month(act, month("2026-11"), [entry]))
    page = change(open_page("ville", "scorecard"), added, "unit", "min")

    asked = page.radio(key=f"metric-{added.id}-meaning")
    assert asked.options[-1].endswith("every number and goal times 60")
    asked.set_value("convert")
    fine(page.run())
    page.button(key=f"save-metric-{added.id}").click()
    fine(page.run())

    with app.database.read() as session:
        held = value(session, added.id, month("2026-11"))
    assert held
    assert (held.amount, metrics_of(app, ville.owner)[-1].unit) == (Decimal(90), "min")
    assert "Reading is converted" in words(page)
