"""What the page of people costs an administrator as the academy grows to 15,000 people."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

import sqlalchemy as sa

from scorecard.app import App, build_app
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.settings import settings_from_env
from scorecard.store.database import Session
from scorecard.store.directory import Wanted
from scorecard.store.people import add_person
from scorecard.store.teams import add_membership, add_team
from scorecard.views.frame import frame_view
from scorecard.views.people import PER_PAGE, people_view, person_view
from scorecard.views.sight import Sight
from tests.bench.figures import Figures

SIZES = (100, 15_000)
ROUNDS = 15
TEAM_SIZE = 15
FIRST = ("Aino", "Äijö", "Bo", "Maija", "Örjan", "Tuuli", "Ville")
LAST = ("Aalto", "Ek", "Koski", "Meri", "Salo", "Åkerman")
View = Callable[[Sight], object]


def test_people_as_the_academy_grows(tmp_path: Path, figures: Figures) -> None:
    with ExitStack() as opened:
        apps = [opened.enter_context(_academy(tmp_path / str(n), n)) for n in SIZES]
        few, many = apps
        for name in _views(SIZES[0]):
            looks = [
                _looking(app, _views(size)[name]) for app, size in zip(apps, SIZES, strict=True)
            ]
            times = _timed(looks)
            figures.note(
                "people",
                name,
                {
                    "milliseconds, 100 people": times[0] * 1000,
                    "× with 15,000": times[1] / times[0],
                    "statements": _statements(few, looks[0]),
                    "statements, 15,000": _statements(many, looks[1]),
                },
            )


def _views(size: int) -> Mapping[str, View]:
    last, one = -(-size // PER_PAGE), size // 2

    def person(sight: Sight) -> object:
        return person_view(sight, one, now=datetime.now(UTC))

    return {
        "the first page": people_view,
        "the last page": lambda sight: people_view(sight, page=last),
        "a search": lambda sight: people_view(sight, Wanted("äIJö s")),
        "a search that finds nobody": lambda sight: people_view(sight, Wanted("nobody at all")),
        "who waits": lambda sight: people_view(sight, Wanted(without_password=True)),
        "one person": person,
    }


@contextmanager
def _academy(folder: Path, size: int) -> Iterator[App]:
    app = build_app(settings_from_env({"SCORECARD_DATA": str(folder)}))
    app.database.write(lambda session: _fill(app, session, size))
    yield app
    app.database.close()


def _fill(app: App, session: Session, size: int) -> None:
    today = app.today()
    add_person(session, Person(0, "admin@example.org", "Admin", admin=True))
    team = Team(0, "", "", "", today)
    for number in range(size - 1):
        if number % TEAM_SIZE == 0:
            name = f"t{number // TEAM_SIZE}"
            team = add_team(session, Team(0, name, f"Team {name}", "", today))
        called = f"{FIRST[number % len(FIRST)]} {LAST[number // 7 % len(LAST)]}"
        person = add_person(session, Person(0, f"p{number}@example.org", called))
        add_membership(session, Membership(0, team.id, person.id, Role.MEMBER, today))


def _looking(app: App, view: View) -> Callable[[], object]:
    def look() -> object:
        app.look(1, frame_view)
        return app.look(1, view)

    return look


def _timed(several: list[Callable[[], object]]) -> list[float]:
    times: list[list[float]] = [[] for _ in several]
    for _ in range(ROUNDS):
        for look, found in zip(several, times, strict=True):
            began = perf_counter()
            look()
            found.append(perf_counter() - began)
    return [median(found) for found in times]


def _statements(app: App, look: Callable[[], object]) -> int:
    counted: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith("BEGIN"):
            counted.append(statement)

    sa.event.listen(app.database.reader, "before_cursor_execute", note)
    look()
    sa.event.remove(app.database.reader, "before_cursor_execute", note)
    return len(counted)
