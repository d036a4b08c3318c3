"""An archive that was imported can be taken back, what came of dot sessions included."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from scorecard.actions.next_steps import settle_step
from scorecard.actions.undoing_imports import Left, undo_import
from scorecard.app import App
from scorecard.cli.exporting import write_export
from scorecard.domain.access import OPERATOR
from scorecard.domain.celebration_wall import Comment
from scorecard.domain.celebrations import WallPicture
from scorecard.domain.dot_sessions import Agreement
from scorecard.domain.next_steps import NextStep, StepState
from scorecard.store.agreements import add_agreement
from scorecard.store.assessments import keep_assessment
from scorecard.store.celebration_pictures import put_picture
from scorecard.store.celebration_plans import keep_plan
from scorecard.store.cheers import add_comment
from scorecard.store.database import Session
from scorecard.store.events import change_event
from scorecard.store.goals import add_goal
from scorecard.store.seen import mark_occasion_seen
from tests.academies import NOW, SmallAcademy
from tests.actions import aiming
from tests.actions.doing import done
from tests.actions.feast import hold_feast
from tests.actions.held_session import hold_session
from tests.actions.importing import exported, imported, imported_rows
from tests.actions.test_importing import picture, rows_by_table
from tests.exchange.planned import AINO, IN_USVA, USVA
from tests.store.test_merging import merge

REMAINS = {"import", "import_step", "change"}
CALL = "Call five customers"


@pytest.fixture
def sat(app: App, small: SmallAcademy, other: App, tmp_path: Path) -> tuple[App, int]:
    """A new database made of an archive with a session in it, and the import that made it."""
    hold_session(app, small)
    write_export(tmp_path / "all.json", exported(app), "en")
    import_id = imported(other, tmp_path / "all.json").import_id
    assert import_id is not None
    return other, import_id


def undone(app: App, import_id: int | None) -> list[Left]:
    assert import_id is not None
    return done(app, OPERATOR, lambda act: undo_import(act, import_id)).left


def steps(app: App) -> list[NextStep]:
    return list(picture(app).sessions.next_steps.values())


def stands(app: App) -> list[tuple[str, StepState, bool]]:
    return [(step.words, step.state, step.due is None) for step in steps(app)]


def test_what_came_of_a_session_is_taken_back_with_its_answers(sat: tuple[App, int]) -> None:
    app, import_id = sat

    left = undone(app, import_id)

    # Dots that people gave stay in the history, and what was agreed on with them.
    assert {"rating", "half_year", "person", "team"} >= {one.table for one in left}
    held = rows_by_table(app)
    assert {"reveal", "assessment", "confirmation", "next_step"}.isdisjoint(held)
    assert (held["agreement"], held["agreed"]) == (2, 3)


def test_imported_dots_go_with_what_was_agreed_on_them(app: App) -> None:
    dots = [{"team": "usva", "period": "2026-H1", "process": "Y1", "dots": "1"}]
    import_id = imported_rows(
        app, people=AINO, teams=USVA, memberships=IN_USVA, dots=dots
    ).import_id
    [[rating]] = picture(app).ratings.values()
    agreement = Agreement(rating.id, 1, None, present=tuple(picture(app).people))
    app.database.write(lambda session: add_agreement(session, agreement))

    assert undone(app, import_id) == []
    assert set(rows_by_table(app)) == REMAINS


def test_a_next_step_that_was_settled_since_is_left(sat: tuple[App, int]) -> None:
    app, import_id = sat
    step = next(s for s in steps(app) if s.words == CALL)
    done(app, step.person_id, lambda act: settle_step(act, step.id, StepState.DONE, version=1))

    left = undone(app, import_id)

    assert [one.name for one in left if one.table == "next_step"] == [f"usva 2026-H2 {CALL}"]
    assert stands(app) == [(CALL, StepState.DONE, False)]


def test_a_next_step_that_was_changed_becomes_again_what_it_was(
    sat: tuple[App, int], tmp_path: Path
) -> None:
    app, _ = sat
    before = stands(app)
    told = {"team": "usva", "period": "2026-H2", "words": CALL, "state": "dropped"}
    again = [
        {**told, "settled_on": "2026-11-22"},
        {**told, "words": "Read a book", "state": "open"},
    ]
    content = {"format": "rocket-scorecard-archive", "version": 1, "models": {}}
    path = tmp_path / "steps.json"
    path.write_text(json.dumps({**content, "sheets": {"next_steps": again}}), "utf-8")
    import_id = imported(app, path).import_id
    assert stands(app) != before

    assert undone(app, import_id) == []
    assert stands(app) == before


def test_a_reveal_stays_as_long_as_an_answer_does(sat: tuple[App, int]) -> None:
    app, import_id = sat
    answer = next(a for a in picture(app).assessments.values() if a.dots == 2)
    app.database.write(lambda session: keep_assessment(session, replace(answer, note="Later")))

    left = undone(app, import_id)

    kept = [one.table for one in left if one.table in ("assessment", "reveal")]
    assert kept == ["assessment", "reveal"]
    assert not picture(app).is_secret(answer.team_id, answer.period, answer.process)


def test_a_goal_of_an_archive_goes_with_its_shares_and_its_lesson(
    app: App, small: SmallAcademy, other: App, tmp_path: Path
) -> None:
    year = app.database.write(lambda session: add_goal(session, aiming.of_the_year(small)))
    done(app, small.id("ville"), aiming.shape(year.id))
    missed = app.database.write(
        lambda session: add_goal(session, aiming.missed(small.people["ville"].owner))
    )
    done(app, small.id("ville"), aiming.close(missed.id))
    write_export(tmp_path / "all.json", exported(app), "en")
    import_id = imported(other, tmp_path / "all.json").import_id
    before = rows_by_table(other)

    undone(other, import_id)

    assert (before["goal_share"], before["lesson"]) == (12, 1)
    assert {"goal", "goal_share", "lesson"}.isdisjoint(rows_by_table(other))


@pytest.fixture
def feasted(app: App, small: SmallAcademy, other: App, tmp_path: Path) -> tuple[App, int]:
    """A new database made of an archive with a feast in it, and the import that made it."""
    hold_feast(app, small)
    write_export(tmp_path / "all.json", exported(app), "en")
    import_id = imported(other, tmp_path / "all.json").import_id
    assert import_id is not None
    return other, import_id


WALL = {"celebration", "celebration_plan", "cheer", "comment", "celebration_picture", "month_event"}


def named(app: App, left: list[Left], *tables: str) -> list[tuple[str, str]]:
    return sorted((one.table, one.name) for one in left if one.table in tables)


def test_a_feast_is_taken_back_with_all_that_stands_with_it(feasted: tuple[App, int]) -> None:
    app, import_id = feasted
    assert set(rows_by_table(app)) >= WALL
    [occasion] = picture(app).wall.occasions
    ville = occasion.owner.id
    app.database.write(lambda session: mark_occasion_seen(session, ville, occasion))

    left = undone(app, import_id)

    # Dots that people gave stay in the history, and so does what they were given to.
    assert {one.table for one in left} <= {"rating", "half_year", "person", "team"}
    assert {*WALL, "seen_occasion", "goal", "metric"}.isdisjoint(rows_by_table(app))


def test_what_people_added_to_a_feast_since_is_left(feasted: tuple[App, int]) -> None:
    app, import_id = feasted
    wall, people = picture(app).wall, picture(app).people
    [best] = wall.occasions.values()
    [kaisa] = [p.id for p in people.values() if p.name == "Kaisa Niemi"]
    fair = next(e for e in wall.events.values() if e.words == "Big fair")
    [(trip, hung)] = wall.pictures.items()
    other_picture = WallPicture("image/jpeg", b"another", hung.width, hung.height)
    plan = next(p for p in wall.plans.values() if p.how == "Pizza for all")

    def since(session: Session) -> None:
        add_comment(session, Comment(0, best.id, kaisa, "Once more", NOW))
        change_event(session, replace(fair, words="Biggest fair"))
        put_picture(session, trip, other_picture)
        keep_plan(session, replace(plan, how="Soup for all"))

    app.database.write(since)

    left = undone(app, import_id)

    best_month = "ville@example.org best Customer visits 2026-09"
    assert named(app, left, "event", "occasion", "plan", "picture", "celebration", "metric") == [
        ("celebration", "usva 2026 A trip abroad"),
        ("event", "usva 2027-02 Big fair"),
        ("metric", "ville@example.org Customer visits"),
        ("occasion", best_month),
        ("picture", "usva 2026 A trip abroad"),
        ("plan", "usva first-year 1 Pizza for all"),
    ]
    wall = picture(app).wall
    assert [c.words for c in wall.comments.values()] == ["Once more"]
    assert [e.words for e in wall.events.values()] == ["Biggest fair"]
    assert [p.how for p in wall.plans.values()] == ["Soup for all"]
    assert (wall.cheers, list(wall.pictures)) == ({}, [trip])


def test_a_feast_of_who_was_merged_since_is_found(feasted: tuple[App, int]) -> None:
    app, import_id = feasted
    added = imported_rows(app, people=[{"email": "new@example.org", "name": "Aino again"}])
    assert added.import_id
    people = {p.email: p for p in picture(app).people.values()}
    kept, gone = people["new@example.org"], people["aino@example.org"]
    app.database.write(lambda session: merge(session, kept.id, gone.id))

    left = undone(app, import_id)

    assert named(app, left, "cheer", "comment", "plan", "occasion", "event") == []
    assert picture(app).wall.cheers == {}
