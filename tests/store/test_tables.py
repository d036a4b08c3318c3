"""The database itself refuses what the rules forbid, whoever writes to it, on both databases."""

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    UniqueConstraint,
    delete,
)
from sqlalchemy.exc import DBAPIError, IntegrityError

from scorecard.store.database import Database
from scorecard.store.tables import Table
from tests.databases import BOTH, migrated_copy
from tests.store.rows import ROWS, Row, add, add_rows

TABLES = Table.metadata.tables

BROKEN: dict[str, tuple[str, Row]] = {
    "ck_team_archived": ("team", {"archived": "2026-02-15"}),
    "ck_team_reserved": ("team", {"fold": "academy"}),
    "ck_membership_role": ("membership", {"role": "owner"}),
    "ck_membership_dates": ("membership", {"last": "2026-02-15"}),
    "ck_rating_source": ("rating", {"source": "guest"}),
    "ck_rating_dots": ("rating", {"dots": -1}),
    "ck_half_year_names": ("half_year", {"names": "everybody"}),
    "ck_assessment_dots": ("assessment", {"dots": 10}),
    "ck_owner_kind": ("owner", {"kind": "guest"}),
    "ck_owner_one": ("owner", {"team_id": 1}),
    "ck_metric_kind": ("metric", {"kind": "mood"}),
    "ck_metric_direction": ("metric", {"direction": "sideways"}),
    "ck_metric_aggregate": ("metric", {"aggregate": "median"}),
    "ck_metric_perspective": ("metric", {"perspective": "weather"}),
    "ck_metric_visibility": ("metric", {"visibility": "world"}),
    "ck_metric_slot": ("metric", {"slot": 6}),
    "ck_metric_decimals": ("metric", {"decimals": 7}),
    "ck_metric_months": ("metric", {"last": "2025-12"}),
    "ck_metric_bounds": ("metric", {"lower": 2, "upper": 1}),
    "ck_value_excused": ("value", {"excused": True}),
    "ck_value_amount": ("value", {"amount": 10**18}),
    "ck_goal_sense": ("goal", {"sense": "about"}),
    "ck_goal_stated": ("goal", {"stated": "forgotten"}),
    "ck_goal_visibility": ("goal", {"visibility": "world"}),
    "ck_goal_one": ("goal", {"process": "LP"}),
    "ck_goal_target": ("goal", {"target": None}),
    "ck_goal_upper": ("goal", {"upper": 1}),
    "ck_month_event_visibility": ("month_event", {"visibility": "everybody"}),
    "ck_celebration_what": ("celebration", {"goal_id": None}),
    "ck_celebration_plan_what": ("celebration_plan", {"occasion": "first-year/1"}),
    "ck_celebration_picture_media_type": ("celebration_picture", {"media_type": "image/gif"}),
    "ck_celebration_picture_size": ("celebration_picture", {"width": 0}),
    "ck_dot_session_ordered": ("dot_session", {"ordered": "by chance"}),
    "ck_dot_session_minutes": ("dot_session", {"minutes": 31}),
    "ck_next_step_state": ("next_step", {"state": "forgotten", "settled_on": "2026-02-16"}),
    "ck_next_step_settled": ("next_step", {"state": "done"}),
    "ck_survey_days": ("survey", {"closes_on": "2026-02-15"}),
    "ck_survey_dots_dots": ("survey_dots", {"dots": 10}),
}

# The same thing twice: what differs from the good row, and is still the same thing.
DOUBLE: dict[str, tuple[str, Row]] = {
    "uq_person_email_key": ("person", {"email": "AINO@example.org"}),
    "pk_former_email": ("former_email", {}),
    "uq_team_fold": ("team", {"key": "AHJO"}),
    "pk_former_team_key": ("former_team_key", {}),
    "uq_membership_team_id_person_id_role_first": ("membership", {"last": "2026-03-01"}),
    "uq_membership_one_place": ("membership", {"role": "leader"}),
    "pk_model_version": ("model_version", {"content": "changed"}),
    "uq_rating_team_id_process_period_source_revision": ("rating", {"dots": 3}),
    "uq_half_year_team_id_period": ("half_year", {}),
    "uq_assessment_team_id_period_person_id_process": ("assessment", {"dots": 2}),
    "uq_owner_person_id": ("owner", {}),
    "uq_metric_owner_id_slot": ("metric", {"fold": "offers"}),
    "uq_metric_owner_id_fold": ("metric", {"slot": 2}),
    "uq_value_metric_id_month": ("value", {"amount": 1}),
    "uq_value_history_metric_id_month_version": ("value_history", {"amount": 1}),
    "uq_goal_metric_id": ("goal", {"target": 1}),
    "uq_celebration_goal_id": ("celebration", {"how": "Sauna"}),
    "uq_celebration_plan_goal_id": ("celebration_plan", {"how": "Cake"}),
    "pk_seen_occasion": ("seen_occasion", {}),
    "pk_cheer": ("cheer", {}),
    "pk_celebration_picture": ("celebration_picture", {"width": 320}),
    "pk_lesson": ("lesson", {"words": "Begin earlier"}),
    "pk_goal_share": ("goal_share", {"amount": 1}),
    "uq_calendar_feed_token_hash": ("calendar_feed", {"person_id": 2}),
    "pk_calendar_feed": ("calendar_feed", {"token_hash": "feed"}),
    "pk_seen": ("seen", {}),
    "pk_sign_in": ("sign_in", {}),
    "pk_link": ("link", {}),
    "pk_pseudonym": ("pseudonym", {"person_id": 2}),
    "pk_second_factor": ("second_factor", {"sealed_secret": "gBBBB"}),
    "pk_recovery_code": ("recovery_code", {}),
    "uq_identity_issuer_subject": ("identity", {}),
    "pk_known_device": ("known_device", {}),
    "pk_look": ("look", {}),
    "pk_erasure_request": ("erasure_request", {"why": ""}),
    "uq_change_request": ("change", {"seq": 2}),
    "uq_import_step_import_id_number": ("import_step", {}),
    "pk_fact": ("fact", {"value": "2/9"}),
    "uq_dot_session_team_id_period": ("dot_session", {}),
    "pk_reveal": ("reveal", {}),
    "pk_attendance": ("attendance", {}),
    "pk_agreement": ("agreement", {"members": 3}),
    "pk_agreed": ("agreed", {}),
    "pk_confirmation": ("confirmation", {}),
    "uq_survey_token_hash": ("survey", {}),
    "uq_survey_answer_survey_id_form": ("survey_answer", {}),
    "pk_survey_dots": ("survey_dots", {"dots": 1}),
}
_OF_OCCASION: Row = {"goal_id": None, "owner_id": 1, "occasion": "first-year/1"}
# What a row must say besides, where one of several pointers leads on.
ONE_OF: dict[tuple[str, str], Row] = {
    ("owner", "team_id"): {"kind": "team", "person_id": None},
    ("celebration", "owner_id"): _OF_OCCASION,
    ("celebration_plan", "owner_id"): _OF_OCCASION,
}
# The same, after another row of that table.
OTHERS: dict[str, tuple[str, Row]] = {
    "uq_celebration_owner_id_occasion": ("celebration", _OF_OCCASION),
    "uq_celebration_plan_owner_id_occasion": ("celebration_plan", _OF_OCCASION),
    "uq_owner_team_id": ("owner", {"kind": "team", "person_id": None, "team_id": 1}),
    "uq_owner_academy": ("owner", {"kind": "academy", "person_id": None}),
    "uq_goal_process": ("goal", {"metric_id": None, "process": "LP"}),
    "uq_goal_fold": ("goal", {"metric_id": None, "words": "Win", "fold": "win"}),
}

POINTERS = [
    pytest.param(table.name, key, id=str(key.name))
    for table in TABLES.values()
    for key in sorted(table.foreign_key_constraints, key=lambda key: str(key.name))
]


TARGETS = sorted(
    {
        element.column.table.name
        for table in TABLES.values()
        for key in table.foreign_key_constraints
        for element in key.elements
    }
)


@pytest.fixture(scope="module", params=BOTH)
def shared(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """One database for all tests here: each takes back what it did."""
    with migrated_copy(request, tmp_path_factory.mktemp("shared")) as url:
        opened = Database.open(url)
        yield opened
        opened.close()


@pytest.fixture
def connection(shared: Database) -> Iterator[Connection]:
    with shared.writer.connect() as connected:
        yield connected


def another(table: str, number: int = 2, **change: Any) -> Row:
    """Return a row like the good one, under a number of its own if it has one."""
    own = {"id": number} if ROWS[table].get("id") == 1 else {}
    return {**ROWS[table], **own, **change}


def refusal(connection: Connection, table: str, row: Row) -> str:
    with pytest.raises(IntegrityError) as refused, connection.begin_nested():
        add(connection, table, row)
    return str(refused.value.orig)


def named(connection: Connection, name: str) -> str:
    """Return how this database names a uniqueness in its refusals."""
    if connection.dialect.name == "postgresql":
        return f'"{name}"'
    return "UNIQUE constraint failed: " + ", ".join(map(str, UNIQUE[name]))


def _unique() -> Iterator[tuple[str, Iterable[Column[Any]]]]:
    for table in TABLES.values():
        for key in (*table.constraints, *table.indexes):
            match key:
                case UniqueConstraint() | PrimaryKeyConstraint() | Index(unique=True):
                    yield str(key.name), key.columns


UNIQUE = dict(_unique())


@pytest.mark.parametrize("check", BROKEN)
def test_what_breaks_a_rule_is_refused(connection: Connection, check: str) -> None:
    table, change = BROKEN[check]
    add_rows(connection, before=table)

    assert check in refusal(connection, table, {**ROWS[table], **change})


@pytest.mark.parametrize("name", DOUBLE)
def test_the_same_thing_twice_is_refused(connection: Connection, name: str) -> None:
    table, change = DOUBLE[name]
    add_rows(connection)

    assert named(connection, name) in refusal(connection, table, another(table, **change))


@pytest.mark.parametrize("name", OTHERS)
def test_the_same_thing_of_another_sort_twice_is_refused(connection: Connection, name: str) -> None:
    table, change = OTHERS[name]
    add_rows(connection)
    add(connection, table, another(table, **change))

    assert named(connection, name) in refusal(connection, table, another(table, 3, **change))


def test_an_owner_gets_no_sixth_metric(connection: Connection) -> None:
    add_rows(connection)  # the first metric among them
    for slot, name in enumerate(("offers", "books", "sales", "trips"), start=2):
        add(connection, "metric", another("metric", slot, slot=slot, fold=name))
    add(connection, "metric", another("metric", 6, slot=None, fold="out of use"))

    refusals = [
        refusal(connection, "metric", another("metric", 7, slot=slot, fold="sixth"))
        for slot in range(7)
    ]

    assert len(refusals) == 7


@pytest.mark.parametrize(("table", "key"), POINTERS)
def test_nothing_points_to_nothing(
    connection: Connection, table: str, key: ForeignKeyConstraint
) -> None:
    column = key.columns[0].name
    lone = ONE_OF.get((table, column), {})
    nobody = "nobody" if table == "rating" and column == "model" else 999
    add_rows(connection, before=table)

    refused = refusal(connection, table, {**ROWS[table], **lone, column: nobody})

    assert "foreign key" in refused.lower()


@pytest.mark.parametrize("table", TARGETS)
def test_what_others_point_to_stays(connection: Connection, table: str) -> None:
    add_rows(connection)

    with pytest.raises(IntegrityError), connection.begin_nested():
        connection.execute(delete(TABLES[table]))


def test_an_amount_is_a_whole_number(connection: Connection) -> None:
    add_rows(connection, before="value")

    with pytest.raises(DBAPIError), connection.begin_nested():
        add(connection, "value", {**ROWS["value"], "amount": "12.5"})


def test_every_rule_of_the_tables_is_tested() -> None:
    checks = {
        str(key.name)
        for table in TABLES.values()
        for key in table.constraints
        if isinstance(key, CheckConstraint)
    }
    numbered = {f"pk_{name}" for name, row in ROWS.items() if row.get("id") == 1}

    assert set(BROKEN) == checks
    assert {*DOUBLE, *OTHERS, *numbered, "pk_change"} == set(UNIQUE)
