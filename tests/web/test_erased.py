"""After an older backup was put back, who was erased since is gone before the first request."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scorecard.actions.erasing import erase_person
from scorecard.app import App, the_app
from scorecard.domain.access import OPERATOR
from scorecard.erasure_ledger import DamagedLedgerError
from scorecard.store.people import people
from tests.web.conftest import opened
from tests.web.people import member, session_of, with_password


def erase(app: App, email: str, person_id: int) -> None:
    deed = lambda act: erase_person(act, person_id, typed=email, ledger=app.erasures)  # noqa: E731
    app.perform(OPERATOR, deed, request="erase")


def copied(app: App, backup: Path) -> Path:
    path = Path(app.settings.database_url.removeprefix("sqlite:///"))
    with app.database.writer.connect() as connection:
        own: Any = connection.connection.driver_connection
        own.execute(f"VACUUM INTO '{backup}'")
    return path


def put_back(backup: Path, path: Path) -> None:
    for file in path.parent.glob(f"{path.name}-*"):
        file.unlink()
    path.write_bytes(backup.read_bytes())
    the_app.cache_clear()


def test_neither_password_nor_session_of_the_erased_works(
    started: Callable[..., App], tmp_path: Path
) -> None:
    app = started()
    maija, otso = (with_password(app, member(app, name=n)) for n in ("Maija Meri", "Otso Virta"))
    token = session_of(app, maija)
    backup = tmp_path / "backup.db"
    path = copied(app, backup)
    erase(app, maija.email, maija.id)
    app.database.close()
    put_back(backup, path)

    with opened() as browser:
        browser.holds(token)
        first = browser.get("/me")
        assert (first.status_code, first.headers["location"]) == (303, "/account/login?next=%2Fme")
        browser.http.cookies.clear()
        assert browser.sign_in(maija.email).status_code == 401
        assert browser.sign_in(otso.email).status_code == 303
        with the_app().database.read() as session:
            assert [p.email for p in people(session)] == [otso.email]


def test_with_a_damaged_ledger_no_request_is_answered(
    started: Callable[..., App], tmp_path: Path
) -> None:
    app = started()
    maija = member(app)
    erase(app, maija.email, maija.id)
    app.database.close()
    ledger = app.settings.erasures_file
    ledger.write_bytes(ledger.read_bytes().replace(b'"at"', b'"in"'))
    the_app.cache_clear()

    with pytest.raises(DamagedLedgerError), opened():
        pass
