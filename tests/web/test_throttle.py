"""After ten wrong passwords for an account, or twenty from an address, there is a wait.

The count is shared by all servers on one database, and what strangers guess never keeps the
owner from signing in where they have signed in before.
"""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest
import sqlalchemy as sa
import time_machine

from scorecard.app import App
from scorecard.store.attempts import add_attempts
from scorecard.store.database import Database, Session
from scorecard.store.known_devices import keep_device
from scorecard.store.people import add_person
from scorecard.store.rows import rows, table_of
from scorecard.store.tables import AttemptRow
from scorecard.web.throttle import (
    Limits,
    Throttle,
    TooManyAttemptsError,
    account_of,
    device_hash,
)
from tests.academies import NOW, app_on
from tests.store.examples import AINO

MINUTES = timedelta(minutes=1)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """The clock, which stands still until the test moves it."""
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def app(database: Database, tmp_path: Path, clock: time_machine.Traveller) -> App:
    """The app as a server has it, on each database in turn."""
    return app_on(database, tmp_path, NOW)


@pytest.fixture
def counted(app: App) -> Throttle:
    """The count of a server."""
    return Throttle(app=lambda: app)


def tries(
    counted: Throttle,
    times: int,
    *,
    account: str = "maija",
    address: str = "a",
    device: str = "",
) -> int:
    """Return how many of so many attempts were let through."""
    waits = (counted.wait(account, address, device=device) for _ in range(times))
    return list(waits).count(0)


def attempts_kept(app: App) -> list[tuple[str, datetime]]:
    table = table_of(AttemptRow)
    with app.database.read() as session:
        return [tuple(row) for row in rows(session, sa.select(table.c.counted, table.c.at))]


def test_an_account_has_ten_tries_from_one_address(counted: Throttle) -> None:
    assert tries(counted, 1_000) == 10


def test_an_account_has_ten_tries_from_a_hundred_addresses(counted: Throttle) -> None:
    checked = (tries(counted, 10, address=f"address {n}") for n in range(100))

    assert sum(checked) == 10


def test_an_address_has_twenty_tries_for_whatever_accounts(counted: Throttle) -> None:
    assert sum(tries(counted, 1, account=f"account {n}") for n in range(200)) == 20


def test_the_wait_says_how_long_and_ends_by_itself(
    counted: Throttle, clock: time_machine.Traveller
) -> None:
    tries(counted, 10)
    clock.shift(MINUTES)

    assert counted.wait("maija", "a") == 14 * 60
    clock.shift(14 * MINUTES)
    assert counted.wait("maija", "a") == 0


def test_attempts_that_were_put_off_do_not_lengthen_the_wait(
    counted: Throttle, clock: time_machine.Traveller
) -> None:
    tries(counted, 100)
    clock.shift(15 * MINUTES)

    assert counted.wait("maija", "a") == 0


def test_a_hundred_people_behind_one_address_sign_in_rightly(counted: Throttle) -> None:
    let_in = [
        counted.tried(lambda: "right", f"account {person}", "the school") for person in range(100)
    ]

    assert let_in == ["right"] * 100
    assert tries(counted, 1, address="the school") == 1


def test_wrong_ones_count_and_too_many_are_not_even_checked(counted: Throttle) -> None:
    checked: list[int] = []

    def wrong() -> None:
        checked.append(1)

    for _ in range(10):
        assert counted.tried(wrong, "maija", "a") is None
    with pytest.raises(TooManyAttemptsError) as refused:
        counted.tried(wrong, "maija", "a")

    assert len(checked) == 10
    assert (refused.value.seconds, refused.value.minutes) == (900, 16)


def test_a_right_password_leaves_the_wrong_ones_of_others_standing(counted: Throttle) -> None:
    tries(counted, 19, account="somebody", address="elsewhere")
    tries(counted, 9)
    assert counted.wait("maija", "a") == 0
    counted.forget("maija", "a")

    assert tries(counted, 5) == 1


def test_two_servers_on_one_database_count_together(
    app: App, counted: Throttle, tmp_path: Path
) -> None:
    database = Database.open(app.database.url)
    other = app_on(database, tmp_path, NOW)

    there = tries(Throttle(app=lambda: other), 6)
    here = tries(counted, 6)
    database.close()

    assert (there, here) == (6, 4)


def test_many_at_once_count_as_many(app: App, tmp_path: Path) -> None:
    databases = [Database.open(app.database.url) for _ in range(2)]
    servers = [app_on(database, tmp_path, NOW) for database in databases]
    together = Barrier(8)

    def guesses(number: int) -> int:
        together.wait()
        return tries(Throttle(app=lambda: servers[number % 2]), 3, address=f"address {number}")

    with ThreadPoolExecutor(8) as threads:
        checked = sum(threads.map(guesses, range(8)))
    for database in databases:
        database.close()

    assert checked == 10


def test_a_count_waits_for_the_one_that_is_on_its_way(app: App, counted: Throttle) -> None:
    tries(counted, 9)

    with ThreadPoolExecutor(1) as aside:

        def tenth(session: Session) -> Future[float]:
            add_attempts(session, [counted._counted("account", "maija")], at=NOW)
            other = aside.submit(counted.wait, "maija", "b")
            with suppress(TimeoutError):
                other.result(0.5)
            return other

        eleventh = app.database.write(tenth)
        assert eleventh.result() > 0


@pytest.fixture
def known(app: App) -> str:
    """Aino's browser, on which she has signed in before."""
    account = account_of(AINO.email)

    def unit(session: Session) -> None:
        aino = add_person(session, AINO)
        keep_device(session, device_hash(account, "hers"), person_id=aino.id, at=NOW)

    app.database.write(unit)
    return account


def test_the_owner_gets_in_from_a_known_device_whatever_strangers_guess(
    counted: Throttle, known: str
) -> None:
    strangers = tries(counted, 1_000, account=known, address="the school")

    assert strangers == 10
    assert counted.tried(lambda: "right", known, "the school", device="hers") == "right"
    assert tries(counted, 100, account=known, address="the school") == 0


def test_a_known_device_has_ten_tries_of_its_own(counted: Throttle, known: str) -> None:
    assert tries(counted, 100, account=known, device="hers") == 10
    assert tries(counted, 100, account=known) == 10


def test_a_device_known_for_one_account_helps_with_no_other(counted: Throttle, known: str) -> None:
    tries(counted, 10, account="maija", address="elsewhere")

    assert tries(counted, 100, account="maija", device="hers") == 0


def test_a_device_that_nobody_knows_is_none(counted: Throttle, known: str) -> None:
    tries(counted, 10, account=known)

    assert tries(counted, 100, account=known, device="a stranger's") == 0


def test_counts_for_other_purposes_stand_apart(app: App, counted: Throttle) -> None:
    few = Throttle(Limits(per_account=(3, 60 * MINUTES)), "reset", app=lambda: app)
    tries(counted, 10)

    assert tries(few, 10) == 3


def test_the_count_tells_neither_accounts_nor_addresses(app: App, counted: Throttle) -> None:
    tries(counted, 1, account="maija@example.org", address="192.0.2.7")

    kinds = sorted(name.partition(":")[0] for name, _ in attempts_kept(app))
    told = str(attempts_kept(app))
    assert kinds == ["account", "address"]
    assert "maija" not in told
    assert "192.0.2.7" not in told


def test_what_is_too_old_to_count_goes(
    app: App, counted: Throttle, clock: time_machine.Traveller
) -> None:
    for n in range(20):
        tries(counted, 1, account=f"account {n}", address=f"address {n}")
    clock.shift(61 * MINUTES)
    tries(counted, 1)

    assert len(attempts_kept(app)) == 2


def test_a_clock_that_was_set_back_keeps_nobody_waiting_for_longer(
    counted: Throttle, clock: time_machine.Traveller
) -> None:
    tries(counted, 10)
    clock.shift(-5 * MINUTES)
    assert counted.wait("maija", "b") == 15 * 60
    clock.shift(timedelta(days=-365))
    assert counted.wait("maija", "b") == 0
