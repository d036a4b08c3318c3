"""Puts the parts together: the one place where files, database, clock and rules meet."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TypeVar
from uuid import uuid4

from scorecard.actions.act import Act
from scorecard.actions.erasing import erase_again, forget_mark, forget_returned, returned
from scorecard.config.academy_files import load_academy
from scorecard.config.model_content import model_content
from scorecard.domain.academy import Academy
from scorecard.domain.access import OPERATOR, SIGNED_OUT, Actor
from scorecard.domain.clock import today_in
from scorecard.domain.looks import kept_since
from scorecard.erasure_ledger import ErasureLedger
from scorecard.mail.mailer import Mailer
from scorecard.mail.post_office import Letter, post_office
from scorecard.settings import Settings, settings_from_env
from scorecard.store.change_log import LogEntry, request_done
from scorecard.store.database import Database, Session
from scorecard.store.dot_sessions import open_sessions
from scorecard.store.facts import check_calendar
from scorecard.store.looks import LookBook, forget_looks
from scorecard.store.model_versions import keep_model_version
from scorecard.store.rights_stamp import Stamp, rights_stamp
from scorecard.store.scrubbing import scrub_if_owed
from scorecard.store.session_stamp import session_stamp
from scorecard.store.sign_ins import open_sign_ins_of, touch
from scorecard.store.subjects import actor_of
from scorecard.views.sight import Sight

logger = logging.getLogger(__name__)
T = TypeVar("T")
Who = int | None | Actor
"""A person's id, None for somebody signed out, or the operator of a command."""


@dataclass(frozen=True, slots=True)
class App:
    """What every entry point needs: the academy, the database, and the way to act on it."""

    settings: Settings
    academy: Academy
    database: Database
    looks: LookBook = field(default_factory=LookBook, repr=False, compare=False)
    mailer: Mailer | None = field(default=None, repr=False, compare=False)

    @property
    def erasures(self) -> ErasureLedger:
        """The ledger of who was erased, outside the database."""
        return ErasureLedger(self.settings.erasures_file, self.settings.key_for("erasure-ledger"))

    def mail(self, letter: Letter) -> bool:
        """Send a letter if the academy has mail; say whether it is on its way."""
        return self.mailer is not None and self.mailer.send(lambda: letter)

    def close(self) -> None:
        """Let letters leave that are waiting, and let go of the database."""
        if self.mailer is not None:
            self.mailer.close()
        self.database.close()

    def now(self) -> datetime:
        """Return the moment, in UTC. The rest of the code gets it as an argument."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return today's date in the academy's time zone."""
        return today_in(self.academy.settings.time_zone, self.now())

    def look(self, who: Who, view: Callable[[Sight], T]) -> T:
        """Return what `view` gathers for `who`, whose rights are read afresh each time.

        Whose figures they were shown is written down, once a day for each of them.
        """
        today = self.today()
        with self.database.read() as session:
            sight = Sight(session, self.academy, _actor(session, who, today), today)
            found = view(sight)
        self.looks.note(self.database, sight.looks)
        return found

    def rights_stamp(self, person_id: int) -> Stamp:
        """Return what changes whenever other figures are this person's to see than before."""
        with self.database.read() as session:
            return rights_stamp(session, person_id, self.today())

    def session_stamp(self, team_id: int, *, answers_of: int | None = None) -> Stamp:
        """Return what changes whenever a screen of the team's dot session is out of date."""
        with self.database.read() as session:
            return session_stamp(session, team_id, answers_of=answers_of)

    def note_use(self, person_id: int, browser: str, *, team_id: int) -> None:
        """Note that a browser is used while this team sits together, and only then.

        Pages know the browser by `browser`, never by its token.
        """

        def unit(session: Session) -> None:
            if not any(s.is_open(self.today()) for s in open_sessions(session, [team_id])):
                return
            for held in open_sign_ins_of(session, person_id):
                if held.key == browser:
                    touch(session, held.token_hash, at=self.now())

        self.database.write_if_free(unit)

    def perform(self, who: Who, deed: Callable[[Act], T], *, request: str) -> T | None:
        """Do `deed` in one transaction with one change-log row; return what it returns.

        A request that was done before has no second effect and returns None. The whole
        deed may run again when the database asks for a retry, so it must not act on
        anything but the session. After erasing, nothing is left in the database's files.
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
            done[:] = act.logged
            return result

        done: list[LogEntry] = []
        result = self.database.write(unit)
        if any(entry.deed.startswith("erase-") for entry in done):
            scrub_if_owed(self.database)
        return result


def build_app(settings: Settings) -> App:
    """Load the configuration, and open a database that is up to date and fits to it.

    Looks at figures that have become too old to be kept are removed.
    """
    academy = load_academy(settings.config_dir, secrets=settings.provider_secrets)
    if settings.demo:
        academy = academy.asking_nobody_for_codes()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    office = post_office(settings)
    mailer = Mailer(office) if office else None
    app = App(settings, academy, Database.open(settings.database_url), mailer=mailer)
    content = model_content(academy.model)

    def unit(session: Session) -> None:
        check_calendar(session, academy.calendar)
        keep_model_version(session, academy.model_version, content, at=app.now())
        forget_looks(session, before=kept_since(app.today()))

    app.database.write(unit)
    _follow_erasures(app)
    return app


def begin_new_ledger(settings: Settings) -> None:
    """Let the database follow a new erasure ledger, where the old one is lost for good."""
    database = Database.open(settings.database_url)
    database.write(forget_mark)
    database.close()


@lru_cache(maxsize=1)
def the_app() -> App:
    """Return the app of this process, built on first use from the environment."""
    return build_app(settings_from_env())


def _follow_erasures(app: App) -> None:
    # An older backup brings erased people back; they go before anybody can sign in.
    ledger = app.erasures
    with app.database.read() as session:
        back = returned(session, ledger)
    if back:
        app.perform(OPERATOR, lambda act: erase_again(act, ledger=ledger), request=uuid4().hex)
        logger.warning("Erased again, for an older database brought them back: %s.", len(back))
    else:
        app.database.write(lambda session: forget_returned(session, ledger))
    scrub_if_owed(app.database)


def _actor(session: Session, who: Who, today: date) -> Actor:
    if isinstance(who, Actor):
        return who if who in (OPERATOR, SIGNED_OUT) else SIGNED_OUT
    return actor_of(session, who, today) if who is not None else SIGNED_OUT
