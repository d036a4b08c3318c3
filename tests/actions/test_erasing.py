"""Whoever is erased is gone for good: from tables, files, exports, and backups put back later."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from scorecard.actions.erasing import erase_person
from scorecard.actions.erasure_requests import recall_erasure
from scorecard.actions.exporting import export_academy
from scorecard.app import App, begin_new_ledger, build_app
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.sign_ins import key_of
from scorecard.erasure_ledger import DamagedLedgerError, LostErasuresError, Mark
from scorecard.exchange.archive_writing import write_archive
from scorecard.settings import ROOT, Settings
from scorecard.store.change_log import entries, verify
from scorecard.store.database import Session
from scorecard.store.people import add_person, people
from scorecard.store.sign_ins import open_sign_in
from tests.academies import NOW
from tests.academies import fill as fill_small
from tests.actions.doing import done, refusal
from tests.databases import on_sqlite
from tests.postgres import Postgres
from tests.store.canaries import AINO, BENJAMIN, KEY, Canaries, dump, fill, said

Restore = Callable[[], AbstractContextManager[App]]


@pytest.fixture
def app(database_url: str, tmp_path: Path, now: object) -> Iterator[App]:
    """The app as it starts, on an empty database."""
    started = build_app(settings_for(database_url, tmp_path))
    yield started
    started.database.close()


@pytest.fixture
def cast(app: App) -> dict[int, Canaries]:
    """Aino and Benjamin, with rows in every table."""
    return fill(app.database)


@pytest.fixture
def restore(
    request: pytest.FixtureRequest, app: App, cast: dict[int, Canaries], tmp_path: Path
) -> Restore:
    """Puts a backup of now in place of the database, and starts the app again."""
    on = _on_sqlite if app.database.dialect == "sqlite" else _on_postgresql
    return on(request, app, tmp_path)


def settings_for(database_url: str, folder: Path) -> Settings:
    return Settings(
        config_dir=ROOT / "config",
        data_dir=folder / "data",
        database_url=database_url,
        base_url="http://127.0.0.1:8501",
        log_key=KEY,
    )


def _on_sqlite(_: object, app: App, folder: Path) -> Restore:
    backup = folder / "backup.db"
    with app.database.writer.connect() as connection:
        connection.connection.driver_connection.execute(f"VACUUM INTO '{backup}'")

    @contextmanager
    def restored() -> Iterator[App]:
        app.database.close()
        path = Path(app.settings.database_url.removeprefix("sqlite:///"))
        for file in path.parent.glob(f"{path.name}-*"):
            file.unlink()
        path.write_bytes(backup.read_bytes())
        started = build_app(app.settings)
        yield started
        started.database.close()

    return restored


def _on_postgresql(request: pytest.FixtureRequest, app: App, folder: Path) -> Restore:
    server: Postgres = request.getfixturevalue("postgres")
    app.database.close()
    copies = server.database(app.settings.database_url.rpartition("/")[2])
    url = copies.__enter__()
    request.addfinalizer(lambda: copies.__exit__(None, None, None))

    @contextmanager
    def restored() -> Iterator[App]:
        started = build_app(settings_for(url, folder))
        yield started
        started.database.close()

    return restored


def erase(app: App, who: int = AINO) -> None:
    with app.database.read() as session:
        email = next(p.email for p in people(session) if p.id == who)
    done(app, OPERATOR, lambda act: erase_person(act, who, typed=email, ledger=app.erasures))


def ids(app: App) -> list[int]:
    with app.database.read() as session:
        return [p.id for p in people(session)]


def test_no_table_holds_anything_of_theirs(app: App, cast: dict[int, Canaries]) -> None:
    erase(app)

    told = said(dump(app.database))
    assert [canary for canary in cast[AINO].all() if canary in told] == []
    assert [canary for canary in cast[BENJAMIN].all() if canary not in told] == []


@on_sqlite
def test_no_file_holds_anything_of_theirs(
    app: App, cast: dict[int, Canaries], tmp_path: Path
) -> None:
    traces = [*map(trace, cast[AINO].all())]
    assert len([t for t in traces if t in everything_below(tmp_path)]) == len(traces) >= 40

    erase(app)

    left = everything_below(tmp_path)
    assert [t for t in traces if t in left] == []
    assert all(trace(canary) in left for canary in cast[BENJAMIN].all())


def everything_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def trace(canary: str) -> bytes:
    """Return what a canary looks like in a file of SQLite."""
    number = canary.replace(".", "")
    if number.isdecimal():
        return int(Decimal(canary) * 1_000_000).to_bytes(8, "big")
    return canary.encode()


@on_sqlite
def test_a_reader_in_the_way_only_puts_the_scrub_off(
    app: App, cast: dict[int, Canaries], tmp_path: Path
) -> None:
    traces = [*map(trace, cast[AINO].all())]
    with app.database.read() as reading:
        people(reading)

        erase(app)

    assert [t for t in traces if t in everything_below(tmp_path)]
    again = build_app(app.settings)

    left = everything_below(tmp_path)
    assert [t for t in traces if t in left] == []
    again.database.close()


def test_the_log_says_so_and_stays_whole(app: App, cast: dict[int, Canaries]) -> None:
    erase(app)

    with app.database.read() as session:
        assert verify(session, KEY) == []
        [last] = entries(session, limit=1)
    assert (last.deed, last.subject, last.why) == ("erase-person", f"person:{AINO}", "asked")


def test_who_has_not_asked_is_erased_by_decision(app: App, cast: dict[int, Canaries]) -> None:
    done(app, AINO, recall_erasure)

    erase(app)

    with app.database.read() as session:
        [last] = entries(session, limit=1)
    assert last.why == "decided"


def test_the_ledger_knows_it_before_it_is_done(app: App, cast: dict[int, Canaries]) -> None:
    erase(app)

    [line] = app.erasures.since(Mark())
    assert (line.person_id, line.at) == (AINO, NOW)
    assert line.emails == {app.erasures.hash_of(e) for e in addresses(cast)}


def addresses(cast: dict[int, Canaries]) -> list[str]:
    return [cast[AINO].told["person", "email"], cast[AINO].told["former_email", "email"]]


def test_a_refused_erasure_is_in_no_ledger(app: App, cast: dict[int, Canaries]) -> None:
    refused = refusal(
        app, OPERATOR, lambda act: erase_person(act, AINO, typed="x@y.z", ledger=app.erasures)
    )

    assert isinstance(refused, RefusedError)
    assert refused.key == "erasing-other-address"
    assert app.erasures.since(Mark()) == []


def test_a_backup_put_back_brings_nobody_back(
    app: App, cast: dict[int, Canaries], restore: Restore
) -> None:
    erase(app)

    with restore() as again:
        told = said(dump(again.database))
        assert [canary for canary in cast[AINO].all() if canary in told] == []
        assert ids(again) == [BENJAMIN]
        with again.database.read() as session:
            [last] = entries(session, limit=1)
            assert verify(session, KEY) == []
    assert (last.deed, last.subject) == ("erase-again", f"person:{AINO}")


def test_a_machine_that_stopped_after_the_ledger_finishes_at_its_start(
    app: App, cast: dict[int, Canaries]
) -> None:
    app.erasures.add(AINO, addresses(cast), at=NOW)
    app.database.close()

    again = build_app(app.settings)

    assert ids(again) == [BENJAMIN]
    again.database.close()


def test_who_comes_back_under_the_same_address_stays(app: App, cast: dict[int, Canaries]) -> None:
    erase(app)
    anew = app.database.write(
        lambda session: add_person(session, person_like(cast[AINO].told["person", "email"]))
    )
    app.database.close()

    again = build_app(app.settings)

    assert ids(again) == [BENJAMIN, anew.id]
    again.database.close()


def person_like(email: str) -> Person:
    return Person(0, email, "Somebody new")


def test_a_damaged_ledger_stops_the_start(app: App, cast: dict[int, Canaries]) -> None:
    erase(app)
    app.database.close()
    path = app.settings.erasures_file
    path.write_bytes(path.read_bytes().replace(b'"person": 1', b'"person": 2'))

    with pytest.raises(DamagedLedgerError):
        build_app(app.settings)


def test_a_lost_ledger_stops_the_start_until_a_new_one_is_begun(
    app: App, cast: dict[int, Canaries]
) -> None:
    erase(app)
    app.database.close()
    app.settings.erasures_file.unlink()

    with pytest.raises(LostErasuresError, match="knows of 1"):
        build_app(app.settings)
    begin_new_ledger(app.settings)
    build_app(app.settings).database.close()


def test_erasing_goes_on_after_a_backup_was_put_back(
    app: App, cast: dict[int, Canaries], restore: Restore
) -> None:
    erase(app)

    with restore() as again:
        erase(again, BENJAMIN)
        assert ids(again) == []
        assert [e.person_id for e in again.erasures.since(Mark())] == [AINO, BENJAMIN]


def test_whoever_is_not_there_cannot_be_erased(app: App, cast: dict[int, Canaries]) -> None:
    deed = lambda act: erase_person(act, 999_999, typed="x@y.z", ledger=app.erasures)  # noqa: E731

    assert isinstance(refusal(app, OPERATOR, deed), NotAllowedError)


def test_no_export_holds_them_any_more(app: App, tmp_path: Path) -> None:
    small = app.database.write(lambda session: fill_small(session, app.academy.model_version))
    before = exported(app, tmp_path / "before.json")
    assert "ville@example.org" in before
    assert "A book about selling" in before

    erase(app, small.id("ville"))

    after = exported(app, tmp_path / "after.json")
    assert [word for word in ("Ville", "ville@example.org") if word in after] == []
    assert "A book about selling" not in after
    assert "aino@example.org" in after


def exported(app: App, target: Path) -> str:
    found = done(app, OPERATOR, export_academy)
    write_archive(target, found.scope, found.entries, found.pictures, found.models)
    return target.read_text("utf-8")


def test_who_entered_for_others_and_for_the_team_is_nobody_now(
    app: App, cast: dict[int, Canaries]
) -> None:
    erase(app)

    rows = dump(app.database)
    assert {row["given_by"] for row in rows["rating"]} == {None, BENJAMIN}
    assert {row["recorded_by"] for row in rows["celebration"]} == {None, BENJAMIN}
    assert [row["files"] for row in rows["import"] if row["by"] is None] == ["[]"]


@pytest.mark.parametrize(("minutes", "key"), [(29, None), (31, "password-again")])
def test_an_administrator_shows_the_password_first(
    app: App, cast: dict[int, Canaries], minutes: int, key: str | None
) -> None:
    shown = NOW - timedelta(minutes=minutes)
    admin = app.database.write(lambda session: administrator(session, shown))
    email = cast[AINO].told["person", "email"]

    refused = refusal(
        app,
        admin,
        lambda act: erase_person(act, AINO, typed=email, ledger=app.erasures, here=key_of("risto")),
    )

    assert (refused.key if refused else None) == key


def administrator(session: Session, shown: datetime) -> int:
    risto = add_person(session, Person(0, "risto@example.org", "Risto", admin=True))
    open_sign_in(session, token_hash="risto", person_id=risto.id, at=shown, remembered=False)
    return risto.id
