"""Events, celebrations and what stands with them are taken from archives, each by its names."""

from base64 import b64encode
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from scorecard.demo.picture import demo_picture
from scorecard.domain.celebration_wall import Cheer, Comment, OccasionCelebration, Plan
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.exchange.changes import Verdict
from scorecard.exchange.picture import Picture
from scorecard.exchange.planning import Plan as ImportPlan
from scorecard.exchange.wall_held import Hanging
from tests.exchange.planned import VISITS, planned, reasons, started
from tests.exchange.test_our_picture import with_exif
from tests.exchange.test_sessions_sheet import archived, counts

MAIL = "aino@example.org"
OCTOBER = Period.parse("2026-10")
AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
SHOWN = demo_picture("sheet")
EVENT = {"owner": MAIL, "month": "2026-10", "words": "Exam weeks", "visibility": "me"}
BEST = {"owner": MAIL, "moment": "best", "about": "Visits", "month": "2026-10"}
YEAR = {"owner": "usva", "moment": "first-year", "about": "1"}
BOOK = {"owner": MAIL, "period": "2026", "goal": "a book"}
HELD = {**BEST, "date": "2026-11-14", "how": "Cake", "opened_on": "2026-11-15"}
PLAN = {**YEAR, "how": "Pizza", "planned_on": "2026-12-01", "planned_by": MAIL}
CHEER = {**BOOK, "email": MAIL, "cheered_at": AT.isoformat()}
COMMENT = {**BOOK, "email": MAIL, "words": "Well\ndone", "said_at": AT.isoformat()}
HUNG = {**BOOK, "picture": b64encode(SHOWN.content).decode()}


@pytest.fixture
def picture() -> Picture:
    """Aino in Usva, with her visits, and a book that she read and celebrated."""
    book = {"owner": MAIL, "period": "2026", "words": "A book", "state": "reached"}
    return started(metrics=[VISITS], goals=[book], celebrations=[{**BOOK, "date": "2026-11-14"}])


@pytest.fixture
def aino(picture: Picture) -> Owner:
    [person] = picture.people.values()
    return person.owner


@pytest.fixture
def book(picture: Picture) -> int:
    """The celebration of the book."""
    [celebration] = picture.celebrations.values()
    return celebration.id


def best(picture: Picture, owner: Owner) -> Occasion:
    [metric] = picture.metrics
    return Occasion(owner, MomentKind.BEST, str(metric), OCTOBER)


def test_an_event_comes_with_who_reads_it(picture: Picture, aino: Owner, tmp_path: Path) -> None:
    found = archived(picture, tmp_path, events=[EVENT])

    [event] = picture.wall.events.values()
    assert reasons(found) == []
    assert event == MonthEvent(aino, OCTOBER, "Exam weeks", Visibility.ME, event.id)


def test_a_teams_event_is_the_teams(picture: Picture, tmp_path: Path) -> None:
    archived(picture, tmp_path, events=[{**EVENT, "owner": "usva"}])

    assert [e.visibility for e in picture.wall.events.values()] == [Visibility.TEAM]


def test_an_event_is_known_by_its_words_and_stays_as_it_is(
    picture: Picture, tmp_path: Path
) -> None:
    archived(picture, tmp_path, events=[EVENT])
    louder = {**EVENT, "words": "EXAM  weeks", "visibility": "team"}

    found = archived(picture, tmp_path, events=[louder, louder])

    assert counts(found, "events") == {Verdict.UNCHANGED: 1, Verdict.NEW: 1}
    shown = [e.visibility for e in picture.wall.events.values()]
    assert shown == [Visibility.ME, Visibility.TEAM]


def test_a_month_has_no_sixth_event(picture: Picture, tmp_path: Path) -> None:
    told = [{**EVENT, "words": f"Event {number}"} for number in range(1, 7)]

    assert reasons(archived(picture, tmp_path, events=told)) == [(7, "words", "events-enough")]


def test_a_moment_comes_with_how_it_was_celebrated(
    picture: Picture, aino: Owner, tmp_path: Path
) -> None:
    found = archived(
        picture, tmp_path, occasions=[{**HELD, "better_next_time": "More", "recorded_by": MAIL}]
    )

    [held] = picture.wall.occasions.values()
    assert reasons(found) == []
    assert held == OccasionCelebration(
        held.id,
        best(picture, aino),
        date(2026, 11, 14),
        "Cake",
        "More",
        aino.id,
        opened_on=date(2026, 11, 15),
    )


def test_what_was_celebrated_here_stays_as_it_is(picture: Picture, tmp_path: Path) -> None:
    archived(picture, tmp_path, occasions=[HELD])
    before = dict(picture.wall.occasions)

    found = archived(picture, tmp_path, occasions=[{**HELD, "how": "No cake at all"}])

    assert counts(found, "occasions") == {Verdict.UNCHANGED: 1}
    assert picture.wall.occasions == before


def test_a_plan_is_of_a_goal_or_of_a_moment(
    picture: Picture, aino: Owner, book: int, tmp_path: Path
) -> None:
    [usva] = picture.teams.values()
    year = Occasion(usva.owner, MomentKind.FIRST_YEAR, "1")

    found = archived(picture, tmp_path, plans=[PLAN])

    assert reasons(found) == []
    assert picture.wall.plans == {year: Plan(year, "Pizza", date(2026, 12, 1), aino.id, version=0)}


def test_what_was_celebrated_needs_no_plan(picture: Picture, tmp_path: Path) -> None:
    found = archived(
        picture,
        tmp_path,
        occasions=[HELD],
        plans=[{**BEST, "how": "Pizza"}, {**BOOK, "how": "Pizza"}],
    )

    assert counts(found, "plans") == {Verdict.UNCHANGED: 2}
    assert picture.wall.plans == {}


def test_what_others_say_stands_with_the_celebration(
    picture: Picture, aino: Owner, book: int, tmp_path: Path
) -> None:
    found = archived(
        picture,
        tmp_path,
        occasions=[HELD],
        cheers=[CHEER, {**CHEER, **BEST, "period": None, "goal": None}],
        comments=[COMMENT],
        pictures=[HUNG],
    )

    [moment] = picture.wall.occasions.values()
    assert reasons(found) == []
    assert list(picture.wall.cheers.values()) == [
        Cheer(book, aino.id, AT),
        Cheer(moment.id, aino.id, AT),
    ]
    [said] = picture.wall.comments.values()
    assert said == Comment(said.id, book, aino.id, "Well\ndone", AT)
    size = (SHOWN.width, SHOWN.height, len(SHOWN.content))
    assert picture.wall.pictures == {book: Hanging(book, *size)}
    assert picture.wall.pictures[book].content == SHOWN.content


def test_what_is_here_is_not_taken_again(picture: Picture, tmp_path: Path) -> None:
    sheets: dict[str, Any] = {
        "events": [EVENT],
        "occasions": [HELD],
        "plans": [PLAN],
        "cheers": [CHEER],
        "comments": [COMMENT],
        "pictures": [HUNG],
    }
    archived(picture, tmp_path, **sheets)

    again = archived(picture, tmp_path, **sheets)

    assert len(again.changes) == 0
    assert {n: counts(again, n) for n in sheets} == {n: {Verdict.UNCHANGED: 1} for n in sheets}


def test_a_picture_here_is_not_replaced_and_another_not_looked_at(
    picture: Picture, book: int, tmp_path: Path
) -> None:
    ours = Hanging(book, 320, 200, 12_345)
    picture.wall.put_picture(ours)

    found = archived(picture, tmp_path, pictures=[{**HUNG, "picture": "no picture"}])

    assert counts(found, "pictures") == {Verdict.UNCHANGED: 1}
    assert picture.wall.pictures == {book: ours}


NO_WORDS = {"words": " "}
LONG = {"words": "x" * 301}
EXIF = {"picture": b64encode(with_exif()).decode()}


@pytest.mark.parametrize(
    ("sheet", "told", "column", "key"),
    [
        ("events", {**EVENT, "owner": "nobody"}, "owner", "import-no-such-owner"),
        ("events", {**EVENT, "owner": "academy"}, "owner", "import-no-such-owner"),
        ("events", {**EVENT, "month": "2027-12"}, "month", "event-too-far-ahead"),
        ("events", {**EVENT, "visibility": "all"}, "visibility", "import-not-a-visibility"),
        ("events", {**EVENT, **NO_WORDS}, "words", "text-empty"),
        ("events", {**EVENT, "words": "x" * 201}, "words", "text-too-long"),
        ("occasions", {**HELD, "moment": "worst"}, "moment", "import-not-a-moment"),
        ("occasions", {**HELD, "moment": None}, "moment", "text-empty"),
        ("occasions", {**HELD, "about": "Sales"}, "about", "import-no-such-metric"),
        ("occasions", {**HELD, "month": None}, "month", "text-empty"),
        ("occasions", {**HELD, "date": "2026-11-23"}, "date", "celebration-in-the-future"),
        ("occasions", {**HELD, "opened_on": "soon"}, "opened_on", "import-not-a-date"),
        ("occasions", {**HELD, **YEAR, "about": "1/2026-10"}, "about", "import-not-a-moment"),
        ("plans", {**PLAN, "how": None}, "how", "text-empty"),
        ("plans", {**BOOK, "goal": "a film", "how": "Pizza"}, "goal", "import-no-such-goal"),
        ("cheers", {**CHEER, "email": "nobody@example.org"}, "email", "import-no-such-person"),
        ("cheers", {**CHEER, "cheered_at": "today"}, "cheered_at", "import-not-a-time"),
        ("cheers", {**CHEER, "cheered_at": "2026-11-20T12:00"}, "cheered_at", "import-not-a-time"),
        ("cheers", {**CHEER, "goal": "a film"}, "goal", "import-no-such-goal"),
        ("cheers", {**YEAR, **CHEER}, "moment", "import-no-such-celebration"),
        ("comments", {**COMMENT, **NO_WORDS}, "words", "text-empty"),
        ("comments", {**COMMENT, **LONG}, "words", "text-too-long"),
        ("pictures", {**HUNG, "picture": None}, "picture", "text-empty"),
        ("pictures", {**HUNG, "picture": "no picture"}, "picture", "picture-unreadable"),
        ("pictures", {**HUNG, **EXIF}, "picture", "import-not-our-picture"),
    ],
)
def test_what_cannot_be_is_refused_where_it_stands(
    picture: Picture, tmp_path: Path, sheet: str, told: dict[str, Any], column: str, key: str
) -> None:
    found = archived(picture, tmp_path, **{sheet: [told]})

    assert [(f.sheet, f.row, f.column, f.refused.key) for f in found.faults] == [
        (sheet, 2, column, key)
    ]
    assert len(found.changes) == 0


@pytest.mark.parametrize(
    ("sheet", "told", "column", "key"),
    [
        ("occasions", HELD, "moment", "import-same-celebration"),
        ("plans", PLAN, "moment", "import-same-plan"),
        ("cheers", CHEER, "email", "import-same-cheer"),
        ("comments", COMMENT, "words", "import-same-comment"),
        ("pictures", HUNG, "picture", "import-same-picture"),
    ],
)
def test_the_same_twice_is_refused(
    picture: Picture, tmp_path: Path, sheet: str, told: dict[str, Any], column: str, key: str
) -> None:
    assert reasons(archived(picture, tmp_path, **{sheet: [told, told]})) == [(3, column, key)]


def test_a_workbook_has_no_such_sheets(picture: Picture) -> None:
    found: ImportPlan = planned(picture, events=[EVENT], occasions=[HELD], comments=[COMMENT])

    assert found.counts == {}
    assert picture.wall.events == {}
