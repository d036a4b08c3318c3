"""Whoever changes, removes, adds or swaps rows of the change log without the key is found out."""

import random
from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy import text
from sqlmodel import Session

from scorecard.store.change_log import append, entries
from scorecard.store.log_chain import Head, head, verify
from scorecard.store.triggers import RULES
from tests.store.test_change_log import KEY, entry

COLUMNS = ("actor", "deed", "subject", "fields", "why", "request", "previous", "hash")
TAMPERINGS = 100
PLAIN = sa.table("change", sa.column("seq"), *map(sa.column, COLUMNS))


@pytest.fixture
def log(session: Session) -> Session:
    """A log of eight entries whose triggers somebody with all rights has dropped."""
    for number in range(1, 9):
        append(session, entry(number), key=KEY)
    on_table = session.connection().dialect.name == "postgresql"
    for rule in RULES:
        if on_table or rule.moment != "TRUNCATE":
            name = f"{rule.name} ON {rule.table}" if on_table else rule.name
            session.connection().execute(text(f"DROP TRIGGER {name}"))
    return session


def change(log: Session, statement: str, **values: object) -> None:
    assert log.connection().execute(text(statement), values).rowcount


def test_an_untouched_log_is_whole(log: Session) -> None:
    assert verify(log, KEY) == []
    assert verify(log, KEY, known=head(log)) == []


def test_another_key_finds_every_row_broken(log: Session) -> None:
    assert verify(log, b"guessed") == list(range(1, 9))


def test_a_changed_row_is_named(log: Session) -> None:
    change(log, "UPDATE change SET why = 'Nobody was there.' WHERE seq = 3")

    assert verify(log, KEY) == [3]


def test_a_changed_moment_is_named(log: Session) -> None:
    [first] = entries(log, limit=1, before=2)
    later = (first.at + timedelta(days=1)).isoformat(timespec="microseconds")
    change(log, "UPDATE change SET at = :at WHERE seq = 1", at=later)

    assert verify(log, KEY) == [1]


def test_a_row_after_a_gap_is_named(log: Session) -> None:
    change(log, "DELETE FROM change WHERE seq = 3")

    assert verify(log, KEY) == [4]


def test_rows_cut_off_at_the_end_are_missed_by_who_knows_the_head(log: Session) -> None:
    known = head(log)
    change(log, "DELETE FROM change WHERE seq > 6")

    assert verify(log, KEY) == []
    assert verify(log, KEY, known=known) == [8]


def test_a_row_added_without_the_key_is_named(log: Session) -> None:
    append(log, entry(9), key=b"guessed")

    assert verify(log, KEY) == [9]


def test_swapped_rows_are_found(log: Session) -> None:
    for old, new in ((3, 99), (4, 3), (99, 4)):
        change(log, "UPDATE change SET seq = :new WHERE seq = :old", old=old, new=new)

    assert {3, 4} <= set(verify(log, KEY))


def test_a_row_put_in_again_with_a_hash_of_its_own_making_breaks_the_chain(log: Session) -> None:
    change(log, "UPDATE change SET hash = previous WHERE seq = 3")

    assert verify(log, KEY) == [3, 4]


def test_no_random_tampering_goes_unnoticed(log: Session) -> None:
    chance = random.Random("change log")  # noqa: S311 - the same ones each time
    unnoticed = [number for number in range(TAMPERINGS) if not _noticed(log, chance)]

    assert unnoticed == []


def _noticed(log: Session, chance: random.Random) -> bool:
    tamperings: tuple[Callable[[Session, random.Random], None], ...] = (_edit, _cut, _renumber)
    known = head(log)
    with log.begin_nested() as point:
        chance.choice(tamperings)(log, chance)
        broken = verify(log, KEY, known=known)
        point.rollback()
    return bool(broken)


def _edit(log: Session, chance: random.Random) -> None:
    name, here = chance.choice(COLUMNS), PLAIN.c.seq == chance.randint(1, 8)
    cell = log.connection().scalar(sa.select(PLAIN.c[name]).where(here)) or ""
    place = chance.randrange(len(cell) + 1)
    edited = cell[:place] + chance.choice("abc 019") + cell[place:]
    log.connection().execute(sa.update(PLAIN).where(here).values({name: edited}))


def _cut(log: Session, chance: random.Random) -> None:
    seq = chance.randint(1, 8)
    change(log, "DELETE FROM change WHERE seq BETWEEN :seq AND :last", seq=seq, last=seq + 2)


def _renumber(log: Session, chance: random.Random) -> None:
    seq = chance.randint(1, 8)
    change(log, "UPDATE change SET seq = :new WHERE seq = :seq", seq=seq, new=seq + 8)


def test_the_head_of_an_empty_log_is_nothing(session: Session) -> None:
    assert head(session) == Head(0, "")
