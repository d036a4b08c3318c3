"""Puts the parts together: the one place where files, database, clock and rules meet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TypeVar

from scorecard.actions.act import Act
from scorecard.config.academy_files import load_academy
from scorecard.config.model_content import model_content
from scorecard.domain.academy import Academy
from scorecard.domain.access import OPERATOR, SIGNED_OUT, Actor
from scorecard.domain.clock import today_in
from scorecard.settings import Settings, settings_from_env
from scorecard.store.change_log import request_done
from scorecard.store.database import Database, Session
from scorecard.store.facts import check_calendar
from scorecard.store.model_versions import keep_model_version
from scorecard.store.subjects import actor_of
from scorecard.views.sight import Sight

T = TypeVar("T")
Who = int | None | Actor
"""A person's id, None for somebody signed out, or the operator of a command."""


@dataclass(frozen=True, slots=True)
class App:
    """What every entry point needs: the academy, the database, and the way to act on it."""

    settings: Settings
    academy: Academy
    database: Database

    def now(self) -> datetime:
        """Return the moment, in UTC. The rest of the code gets it as an argument."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return today's date in the academy's time zone."""
        return today_in(self.academy.settings.time_zone, self.now())

    def look(self, who: Who, view: Callable[[Sight], T]) -> T:
        """Return what `view` gathers for `who`, whose rights are read afresh each time."""
        today = self.today()
        with self.database.read() as session:
            return view(Sight(session, self.academy, _actor(session, who, today), today))

    def perform(self, who: Who, deed: Callable[[Act], T], *, request: str) -> T | None:
        """Do `deed` in one transaction with one change-log row; return what it returns.

        A request that was done before has no second effect and returns None. The whole
        deed may run again when the database asks for a retry, so it must not act on
        anything but the session.
        """
        now = self.now()
        today = today_in(self.academy.settings.time_zone, now)

        def unit(session: Session) -> T | None:
            if request_done(session, request):
                return None
            actor = _actor(session, who, today)
            key = self.settings.log_key
            act = Act(session, self.academy, actor, now, today, request, key)
            result = deed(act)
            act.finish()
            return result

        return self.database.write(unit)


def build_app(settings: Settings) -> App:
    """Load the configuration, and open a database that is up to date and fits to it."""
    academy = load_academy(settings.config_dir)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    app = App(settings, academy, Database.open(settings.database_url))
    content = model_content(academy.model)

    def unit(session: Session) -> None:
        check_calendar(session, academy.calendar)
        keep_model_version(session, academy.model_version, content, at=app.now())

    app.database.write(unit)
    return app


@lru_cache(maxsize=1)
def the_app() -> App:
    """Return the app of this process, built on first use from the environment."""
    return build_app(settings_from_env())


def _actor(session: Session, who: Who, today: date) -> Actor:
    if isinstance(who, Actor):
        return who if who in (OPERATOR, SIGNED_OUT) else SIGNED_OUT
    return actor_of(session, who, today) if who is not None else SIGNED_OUT
