"""A small academy for tests: one team at work, one coach, an administrator, and history.

Today is Sunday, 22 November 2026, in the academy as shipped. Maija leads the team Usva;
Ville and Aino are its members, Kaisa coaches it, Tuuli has left it. Otso belongs to another
team, Ahjo, which Osmo coaches. Risto administrates, and Veikko has no team yet.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
import time_machine

from scorecard.app import App
from scorecard.config.academy_files import Academy, load_academy
from scorecard.config.model_content import model_content
from scorecard.domain.dots import Rating
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    Perspective,
    Visibility,
)
from scorecard.domain.people import Membership, Owner, Person, Role, Team
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.settings import ROOT, Settings
from scorecard.store.database import Database, Session
from scorecard.store.goals import add_goal
from scorecard.store.metrics import add_metric
from scorecard.store.model_versions import keep_model_version
from scorecard.store.people import add_person
from scorecard.store.ratings import add_rating
from scorecard.store.teams import add_membership, add_team
from scorecard.store.values import add_values

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
FOUNDED = date(2025, 8, 15)
LEFT = date(2026, 8, 31)
SHIPPED = ROOT / "config"


@dataclass(slots=True)
class SmallAcademy:
    """The people, teams, metrics and goals of the small academy, by name."""

    people: dict[str, Person] = field(default_factory=dict)
    teams: dict[str, Team] = field(default_factory=dict)
    metrics: dict[str, Metric] = field(default_factory=dict)
    goals: dict[str, Goal] = field(default_factory=dict)

    def id(self, name: str) -> int:
        """Return the id of a person, by first name in lower case."""
        return self.people[name].id


def month(code: str) -> Period:
    """Return the month with this code."""
    return Period.parse(code)


@pytest.fixture
def now() -> Iterator[datetime]:
    """The moment of the test; the clock stands still."""
    with time_machine.travel(NOW, tick=False):
        yield NOW


@pytest.fixture
def app(database: Database, tmp_path: Path, now: datetime) -> App:
    """The app as shipped, on an empty database."""
    return app_on(database, tmp_path, now)


@cache
def shipped() -> Academy:
    """Return the academy as shipped, read once for all tests: nobody can change it."""
    return load_academy(SHIPPED)


def app_on(database: Database, folder: Path, now: datetime, config: Path = SHIPPED) -> App:
    """Return the app on this database, as shipped or with another config, its model known."""
    settings = Settings(
        config_dir=config,
        data_dir=folder,
        database_url=database.url,
        base_url="http://127.0.0.1:8501",
        log_key=b"only for tests",
    )
    academy = shipped() if config == SHIPPED else load_academy(config)
    content = model_content(academy.model)
    database.write(lambda s: keep_model_version(s, academy.model_version, content, at=now))
    return App(settings, academy, database)


@pytest.fixture
def small(app: App) -> SmallAcademy:
    """The small academy, stored."""
    return app.database.write(lambda session: fill(session, app.academy.model_version))


def fill(session: Session, model: str) -> SmallAcademy:
    """Store the small academy and return it."""
    small = SmallAcademy()
    _people(session, small)
    _metrics(session, small)
    _goals(session, small)
    usva = small.teams["usva"]
    for code, dots in {"Y1": 2, "Y2": 1, "A3": 1}.items():
        spring = Rating(usva.id, code, Period.parse("2026-H1"), dots, date(2026, 5, 12), model)
        add_rating(session, spring)
    return small


def _people(session: Session, small: SmallAcademy) -> None:
    for key, name in {"usva": "Usva", "ahjo": "Ahjo"}.items():
        small.teams[key] = add_team(session, Team(0, key, name, "2025", FOUNDED))
    cast = {
        "maija": ("Maija Salo", "usva", Role.LEADER),
        "ville": ("Ville Koski", "usva", Role.MEMBER),
        "aino": ("Aino Laine", "usva", Role.MEMBER),
        "kaisa": ("Kaisa Niemi", "usva", Role.COACH),
        "tuuli": ("Tuuli Meri", "usva", Role.MEMBER),
        "otso": ("Otso Virta", "ahjo", Role.MEMBER),
        "osmo": ("Osmo Lehto", "ahjo", Role.COACH),
        "risto": ("Risto Aalto", None, None),
        "veikko": ("Veikko Harju", None, None),
    }
    left = {"tuuli": LEFT}
    for key, (name, team, role) in cast.items():
        admin = key == "risto"
        person = Person(0, f"{key}@example.org", name, language="en", admin=admin)
        small.people[key] = add_person(session, person)
        if team and role:
            add_membership(
                session,
                Membership(0, small.teams[team].id, small.id(key), role, FOUNDED, left.get(key)),
            )


def _metrics(session: Session, small: SmallAcademy) -> None:
    visits = _metric(small, "ville", "Customer visits", 1)
    small.metrics["visits"] = add_metric(session, visits)
    small.metrics["cash"] = add_metric(session, _cash(small))
    small.metrics["tuulis"] = add_metric(session, _metric(small, "tuuli", "Customer visits", 1))
    months = {"2026-08": 3, "2026-09": 4, "2026-10": 2}
    rows = [MonthValue(month(code), Decimal(n)) for code, n in months.items()]
    add_values(
        session,
        [(small.metrics["visits"].id, row) for row in rows],
        entered_by=small.id("ville"),
        entered_at=NOW,
    )


def _metric(small: SmallAcademy, who: str, name: str, slot: int) -> Metric:
    return Metric(
        0,
        small.people[who].owner,
        name,
        "visits",
        Kind.ADDS_UP,
        Direction.UP,
        Aggregate.SUM,
        Perspective.CUSTOMERS,
        month("2026-08"),
        slot=slot,
        template="customer-visits",
        visibility=Visibility.TEAM,
        decimals=0,
    )


def _cash(small: SmallAcademy) -> Metric:
    return Metric(
        0,
        small.teams["usva"].owner,
        "Cash",
        "€",
        Kind.LEVEL,
        Direction.UP,
        Aggregate.LAST,
        Perspective.FINANCES,
        month("2026-01"),
        slot=1,
    )


def _goals(session: Session, small: SmallAcademy) -> None:
    visits = small.metrics["visits"]
    autumn = Goal(
        0,
        visits.owner,
        Period.parse("2026-H2"),
        metric_id=visits.id,
        target=Decimal(12),
        visibility=visits.visibility,
    )
    dots = Goal(
        0,
        small.teams["usva"].owner,
        Period.parse("2026-H2"),
        process="A3",
        target=Decimal(2),
    )
    small.goals["visits"] = add_goal(session, autumn)
    small.goals["a3"] = add_goal(session, dots)
    small.goals["trip"] = add_goal(session, _in_words(small.teams["usva"].owner, "A trip abroad"))
    small.goals["book"] = add_goal(session, _in_words(visits.owner, "A book about selling"))


def _in_words(owner: Owner, words: str) -> Goal:
    """Return a goal of this year that was said to be reached and waits for its celebration."""
    return Goal(0, owner, Period.parse("2026"), words=words, stated=GoalState.REACHED)
