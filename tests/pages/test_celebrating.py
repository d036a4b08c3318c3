"""Moments are planned, told, cheered, commented on and opened; a correction takes back kindly."""

from dataclasses import replace
from decimal import Decimal

from streamlit.testing.v1 import AppTest

from scorecard.actions.celebrating import PlanGiven, Story, celebrate, plan_celebration
from scorecard.actions.celebration_wall import open_celebration
from scorecard.actions.entering import MonthEntry, enter_month
from scorecard.app import App
from scorecard.domain.celebration_wall import Plan
from scorecard.domain.metrics import Visibility
from scorecard.store.celebration_plans import plans_of
from scorecard.store.celebrations import celebrations_of
from scorecard.store.cheers import cheers_for, comments_on
from scorecard.store.goals import change_goal
from scorecard.store.metrics import change_metric
from tests.academies import TODAY, SmallAcademy, month
from tests.actions import partying
from tests.actions.doing import done
from tests.pages.conftest import Open


def texts(page: AppTest) -> str:
    said = [*page.markdown, *page.caption, *page.info, *page.success]
    return "\n".join(str(element.value) for element in said)


def record(app: App, small: SmallAcademy, code: str, amount: int, version: int = 0) -> None:
    entry = MonthEntry(small.metrics["visits"].id, Decimal(amount), version=version)
    done(app, small.id("ville"), lambda act: enter_month(act, month(code), [entry]))


def party(app: App, small: SmallAcademy) -> partying.Party:
    return app.database.write(lambda session: partying.celebrated(session, small))


def pressed(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click()
    page.run()
    assert not page.exception
    return page


def test_a_plan_is_made_and_stays_in_sight_until_it_is_held(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    trip = small.goals["trip"].id
    page = open_page("aino", "celebrations")

    page.text_area(key=f"plan-{trip}").set_value("Pancakes on Friday")
    page = pressed(page, f"save-plan-{trip}")

    assert "Everyone it concerns sees the plan" in page.success[0].value
    with app.database.read() as session:
        owner = small.teams["usva"].owner
        assert plans_of(session, [owner]) == {
            trip: Plan(trip, "Pancakes on Friday", None, small.id("aino"))
        }
    open_page("maija", "home")  # the fanfare comes first, and once
    for name, where in (("maija", "home"), ("kaisa", "celebrations"), ("ville", "team")):
        assert "Pancakes on Friday" in texts(open_page(name, where)), name
    done(app, small.id("ville"), lambda act: celebrate(act, trip, Story(TODAY, "Yes", "More")))
    assert "Pancakes on Friday" not in texts(open_page("maija", "home"))


def test_a_plan_without_words_is_refused(open_page: Open, small: SmallAcademy) -> None:
    trip = small.goals["trip"].id

    page = pressed(open_page("aino", "celebrations"), f"save-plan-{trip}")

    assert "Write how it will be celebrated" in page.error[0].value


def test_a_best_month_is_seen_once_planned_and_celebrated(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    farther = replace(small.goals["visits"], target=Decimal(100))  # or the goal would tell of it
    app.database.write(lambda session: change_goal(session, farther))
    record(app, small, "2026-11", 8)
    key = f"best-{small.metrics['visits'].id}-2026-11-p{small.id('ville')}"

    first, again = open_page("ville"), open_page("ville", "month")
    page = open_page("ville", "celebrations")
    page.text_area(key=f"how-{key}").set_value("Ice cream")
    page.text_area(key=f"better-{key}").set_value("Two scoops")
    page = pressed(page, f"celebrate-{key}")

    assert "Personal best!" in texts(first).replace("\\", "")
    assert "Personal best!" not in texts(again).replace("\\", "")
    assert "Ice cream" in texts(page)
    assert "Best month so far" in texts(page)


def test_a_correction_takes_back_what_was_not_celebrated_with_a_kind_sentence(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    record(app, small, "2026-11", 3)  # twelve are there: the goal is reached
    visits = small.metrics["visits"]
    page = open_page("ville", "month")

    page.text_input(key="value-1").set_value("2")
    page = pressed(page, "save-month")

    assert "an honest number is worth more than a party" in texts(page)
    assert "at least 12" in texts(page).replace("\\", "")
    waiting = texts(open_page("ville", "celebrations"))
    assert f"{visits.name} – Goal" not in waiting.replace("\\", "")


def test_what_was_celebrated_is_never_taken_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    record(app, small, "2026-11", 3)
    goal = small.goals["visits"].id
    done(app, small.id("ville"), lambda act: celebrate(act, goal, Story(TODAY, "Cake", "More")))
    page = open_page("ville", "month")

    page.text_input(key="value-1").set_value("0")
    page = pressed(page, "save-month")

    assert "honest number" not in texts(page)
    assert "Cake" in texts(open_page("ville", "celebrations"))
    with app.database.read() as session:
        assert goal in celebrations_of(session, [goal])


def test_a_team_mate_cheers_once_and_takes_it_back(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    held = party(app, small).mine
    page = open_page("aino", "celebrations")

    page = pressed(page, f"cheer-{held.id}")

    assert page.button(key=f"cheer-{held.id}").label == "Cheered · 1"
    assert "Aino Laine cheers" in texts(open_page("ville", "celebrations"))
    page = pressed(page, f"cheer-{held.id}")
    with app.database.read() as session:
        assert cheers_for(session, [held.id]) == {}


def test_nobody_cheers_what_is_their_own(open_page: Open, app: App, small: SmallAcademy) -> None:
    held = party(app, small).mine

    keys = [button.key for button in open_page("ville", "celebrations").button]

    assert f"cheer-{held.id}" not in keys


def test_comments_are_made_shown_and_taken_away(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    held = party(app, small).ours
    page = open_page("ville", "celebrations")
    page.session_state[f"commenting-{held.id}"] = True
    page.run()

    page.text_area(key=f"comment-{held.id}").set_value("So *proud*")
    page = pressed(page, f"send-comment-{held.id}")

    assert "So \\*proud\\*" in texts(open_page("aino", "celebrations"))
    with app.database.read() as session:
        *_, mine = comments_on(session, [held.id])[held.id]
    page = pressed(page, f"away-{mine.id}")
    assert "proud" not in texts(open_page("aino", "celebrations"))


def test_what_a_team_opened_is_seen_by_others_without_what_was_said(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    held = party(app, small).ours
    before = texts(open_page("otso", "celebrations"))
    done(app, small.id("maija"), lambda act: open_celebration(act, held.id, opened=True))

    after = texts(open_page("otso", "celebrations"))

    assert "Open house" not in before
    assert "Open house" in after
    assert "Well done" not in after


def test_what_only_its_owner_sees_is_on_nobody_elses_wall(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    record(app, small, "2026-11", 8)
    visits = small.metrics["visits"]
    held = done(
        app,
        small.id("ville"),
        lambda act: celebrate(act, small.goals["visits"].id, Story(TODAY, "Canary cake", "More")),
    )
    done(app, small.id("ville"), lambda act: open_celebration(act, held.id, opened=True))
    hidden = replace(visits, visibility=Visibility.ME)

    shared = [texts(open_page(name, "celebrations")) for name in ("aino", "otso")]
    app.database.write(lambda session: change_metric(session, hidden))
    kept = [texts(open_page(name, "celebrations")) for name in ("aino", "kaisa", "otso", "risto")]

    assert all("Canary cake" in said for said in shared)
    assert not any("Canary cake" in said for said in kept)


def test_a_plan_shows_the_day(open_page: Open, app: App, small: SmallAcademy) -> None:
    given = PlanGiven("Sauna", TODAY)
    trip = small.goals["trip"].id
    done(app, small.id("ville"), lambda act: plan_celebration(act, trip, given))

    page = open_page("aino", "celebrations")

    assert "Sauna · 22 Nov 2026" in texts(page).replace("\\", "")
