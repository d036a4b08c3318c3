"""The app as commands use it, with mistakes turned into sentences for the operator."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import click

from scorecard.app import App, build_app
from scorecard.config.problems import ConfigError
from scorecard.domain.refusals import RefusedError
from scorecard.erasure_ledger import DamagedLedgerError, LostErasuresError
from scorecard.mail.post_office import UnknownPostOfficeError
from scorecard.settings import Settings, UnknownProxyError, settings_from_env
from scorecard.store.database import UnknownDatabaseError
from scorecard.store.health import condition_of
from scorecard.store.migrations import BrokenKeysError, NewerDatabaseError
from scorecard.store.sqlite import InMemoryDatabaseError, SqliteSettingError
from scorecard.text import text_in

_STORE_ERRORS = (
    BrokenKeysError,
    DamagedLedgerError,
    InMemoryDatabaseError,
    LostErasuresError,
    NewerDatabaseError,
    SqliteSettingError,
    UnknownDatabaseError,
)


@contextmanager
def opened(settings: Settings | None = None) -> Iterator[App]:
    """Lend the app and close its database; a refusal inside ends the command with exit code 1."""
    with refusals_told():
        chosen = settings or settings_from_env()
        _check_reachable(chosen)
        app = build_app(chosen)
        try:
            yield app
        finally:
            app.close()


@contextmanager
def refusals_told() -> Iterator[None]:
    """Turn what our own code refuses into one sentence and exit code 1."""
    try:
        yield
    except RefusedError as refused:
        raise click.ClickException(text_in("en").refusal(refused)) from None
    except (ConfigError, UnknownProxyError, UnknownPostOfficeError, *_STORE_ERRORS) as error:
        raise click.ClickException(str(error)) from None
    except PermissionError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}") from None


def new_request() -> str:
    """Return an id for an act that this command does once."""
    return uuid4().hex


def _check_reachable(settings: Settings) -> None:
    # An SQLite file that is missing gets made; a server that does not answer cannot be.
    if not settings.database_url.startswith("sqlite"):
        condition = condition_of(settings.database_url)
        if not condition.reachable:
            raise click.ClickException(f"The database does not answer: {condition.detail}")
