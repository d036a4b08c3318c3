"""What every column holds of people, and whose it is: what taking along and erasing go by.

`CLASSES` reads as a document. A column that does not stand there fails a test, and so does
one that stands there and is gone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import sqlalchemy as sa

from scorecard.store.tables import Table

Path = tuple[str, ...]
"""The columns that lead from a row to a person: `("owner_id", "person_id")`."""


class Sensitivity(StrEnum):
    """How much care a column needs.

    `none` says nothing of anybody: numbers that we gave, facts of teams and of the academy.
    `personal` says something of a person, or would where the row is a person's own.
    `special` was told under a promise of secrecy, as own assessments are, or may tell of
    somebody's health, as notes and months away do. `secret` opens doors, or is the hash of
    what does; it is in no export, not even in that of whoever it belongs to.
    """

    NONE = "none"
    PERSONAL = "personal"
    SPECIAL = "special"
    SECRET = "secret"  # noqa: S105 - a class, none itself


@dataclass(frozen=True, slots=True)
class TableClass:
    """The classes of a table's columns, and how its rows are somebody's.

    A row is a person's if any path of `whose` leads to them: theirs to take along, gone when
    they are erased. Other pointers to people say who did something to a row of somebody else
    or of a team: whoever did takes along what `of_doer` names of such rows, and erasing them
    empties the pointer. `compared` are columns that hold another one's text as we compare it.
    """

    columns: Mapping[str, Sensitivity]
    whose: tuple[Path, ...] = ()
    of_doer: tuple[str, ...] = ()
    compared: frozenset[str] = frozenset()

    def of(self, *classes: Sensitivity) -> list[str]:
        """Return the columns of these classes."""
        return [name for name, found in self.columns.items() if found in classes]


def _of(
    *whose: str,
    none: str = "",
    personal: str = "",
    special: str = "",
    opens: str = "",
    of_doer: str = "",
    compared: str = "",
) -> TableClass:
    named = {
        Sensitivity.NONE: none,
        Sensitivity.PERSONAL: personal,
        Sensitivity.SPECIAL: special,
        Sensitivity.SECRET: opens,
    }
    return TableClass(
        columns={name: found for found, names in named.items() for name in names.split()},
        whose=tuple(tuple(path.split(".")) for path in whose),
        of_doer=tuple(of_doer.split()),
        compared=frozenset(compared.split()),
    )


CLASSES: Mapping[str, TableClass] = {
    "person": _of(
        "id",
        none="id version",
        personal="email email_key name name_key language admin time_zone",
        opens="password_hash",
        compared="email_key name_key",
    ),
    "former_email": _of("person_id", personal="email email_key person_id", compared="email_key"),
    "team": _of(none="id key fold name cohort founded archived version"),
    "former_team_key": _of(none="fold key team_id"),
    "membership": _of("person_id", none="id version", personal="team_id person_id role first last"),
    "owner": _of("person_id", none="id kind team_id", personal="person_id"),
    "metric": _of(
        "owner_id.person_id",
        none="id owner_id version",
        personal="name fold unit kind direction aggregate perspective process template visibility"
        " slot first last collected decimals lower upper paused",
        compared="fold",
    ),
    "value": _of(
        "metric_id.owner_id.person_id",
        none="id version",
        personal="metric_id month late corrected entered_at entered_by",
        special="amount excused note",
        of_doer="month entered_at",
    ),
    "value_history": _of(
        "metric_id.owner_id.person_id",
        none="id version",
        personal="metric_id month entered_at entered_by",
        special="amount excused note",
        of_doer="month entered_at",
    ),
    "month_event": _of(
        "owner_id.person_id", none="id owner_id version", personal="month words visibility"
    ),
    "goal": _of(
        "owner_id.person_id",
        none="id owner_id version",
        personal="period metric_id process words fold target upper sense stated reason visibility",
        compared="fold",
    ),
    "lesson": _of(
        "goal_id.owner_id.person_id",
        none="version",
        personal="goal_id words closed_on given_by",
        of_doer="goal_id words closed_on",
    ),
    "goal_share": _of("goal_id.owner_id.person_id", personal="goal_id month amount"),
    "celebration": _of(
        "goal_id.owner_id.person_id",
        "owner_id.person_id",
        none="id owner_id version",
        personal="goal_id occasion held_on how better_next_time recorded_by opened_on",
        of_doer="goal_id occasion held_on how better_next_time",
    ),
    "celebration_plan": _of(
        "goal_id.owner_id.person_id",
        "owner_id.person_id",
        none="id owner_id version",
        personal="goal_id occasion how planned_on planned_by",
        of_doer="goal_id occasion how planned_on",
    ),
    "seen": _of("person_id", "goal_id.owner_id.person_id", personal="person_id goal_id"),
    "seen_occasion": _of(
        "person_id", "owner_id.person_id", none="owner_id", personal="person_id occasion"
    ),
    "cheer": _of(
        "person_id",
        "celebration_id.goal_id.owner_id.person_id",
        "celebration_id.owner_id.person_id",
        none="celebration_id",
        personal="person_id cheered_at",
    ),
    "comment": _of(
        "person_id",
        "celebration_id.goal_id.owner_id.person_id",
        "celebration_id.owner_id.person_id",
        none="id celebration_id",
        personal="person_id words said_at",
    ),
    "celebration_picture": _of(
        "celebration_id.goal_id.owner_id.person_id",
        "celebration_id.owner_id.person_id",
        none="celebration_id width height",
        personal="media_type content",
    ),
    "model_version": _of(none="id content_hash content first_used"),
    # What a team said of its own work is the team's; of people it says only who typed it.
    "rating": _of(
        none="id team_id process period source revision dots reason evidence attested model"
        " given_on imported",
        personal="given_by",
        of_doer="team_id process period source dots reason evidence attested given_on",
    ),
    "half_year": _of(none="id team_id period names closed_on coach_shared_on version"),
    "assessment": _of(
        "person_id",
        none="id version",
        personal="person_id team_id period process entered_by",
        special="dots note",
        of_doer="team_id period process",
    ),
    # Where a session stands and what was settled is the team's; who was there is each one's own.
    "dot_session": _of(
        none="id team_id period code agenda process ordered minutes stepped_at opened_at ended_at"
        " version",
        personal="opened_by",
        of_doer="team_id period opened_at",
    ),
    "reveal": _of(
        none="team_id period process revealed_at",
        personal="revealed_by",
        of_doer="team_id period process revealed_at",
    ),
    "attendance": _of("person_id", personal="team_id period person_id joined_at"),
    "agreement": _of(none="rating_id members understood"),
    "agreed": _of("person_id", personal="rating_id person_id"),
    "confirmation": _of("person_id", personal="team_id period process person_id said_on"),
    "next_step": _of(
        none="id team_id period words due process state settled_on version",
        personal="person_id given_by",
        of_doer="team_id period words due process state settled_on",
    ),
    # Customers are nobody to us: their answers lead to no person and to no moment.
    "survey": _of(
        none="id team_id period processes opened_on closes_on version",
        personal="opened_by",
        opens="token_hash",
        of_doer="team_id period opened_on closes_on",
    ),
    "survey_answer": _of(none="id survey_id", opens="form"),
    "survey_dots": _of(none="survey_answer_id process dots"),
    "sign_in": _of(
        "person_id",
        personal="person_id opened_at used_at remembered ended_at shown_at vouched_at",
        none="renewal_due_at former_until",
        opens="token_hash former_hash",
    ),
    "link": _of("person_id", personal="purpose person_id expires_at used_at", opens="token_hash"),
    "second_factor": _of(
        "person_id", none="last_step", personal="person_id confirmed_at", opens="sealed_secret"
    ),
    "recovery_code": _of("person_id", personal="person_id used_at", opens="code_hash"),
    "identity": _of("person_id", none="id", personal="person_id issuer subject linked_at"),
    "known_device": _of("person_id", personal="person_id used_at", opens="token_hash"),
    "calendar_feed": _of("person_id", personal="person_id made_at", opens="token_hash"),
    # Keyed hashes that lead to nobody without the key; they go after a day by themselves.
    "attempt": _of(none="id at", opens="counted"),
    "pseudonym": _of("person_id", personal="person_id", opens="pseudonym"),
    # Under pseudonyms, without anybody's figures or names; stays, as the chain must.
    "change": _of(none="seq request previous hash", personal="at actor deed subject fields why"),
    "import": _of(none="id", personal="at by files undone_at", of_doer="at files undone_at"),
    # A journalled row tells its owner inside its cells; `journal` finds them.
    "import_step": _of(none="id import_id number", personal="table row_key before after"),
    "fact": _of(none="name value"),
    "look": _of("person_id", personal="person_id day seen_by", of_doer="day"),
    "erasure_request": _of("person_id", personal="person_id asked_at", special="why"),
}


def people_in(table: sa.Table) -> list[str]:
    """Return the columns that point to people."""
    return [
        column.name
        for column in table.columns
        if any(key.column.table.name == "person" for key in column.foreign_keys)
    ]


def doers_in(table: sa.Table) -> list[str]:
    """Return the columns that say who did something to a row of somebody else or of a team."""
    owners = {path[0] for path in CLASSES[table.name].whose if len(path) == 1}
    return [name for name in people_in(table) if name not in owners]


def is_theirs(table: sa.Table, person_id: int) -> sa.ColumnElement[bool]:
    """Return the condition that a row of the table is this person's own."""
    paths = CLASSES[table.name].whose
    return sa.or_(sa.false(), *(_leads_to(table, path, person_id) for path in paths))


def tables_of_people() -> list[sa.Table]:
    """Return every table that holds or names people, those first to which others point."""
    return [
        table
        for table in Table.metadata.sorted_tables
        if CLASSES[table.name].whose or people_in(table)
    ]


def _leads_to(table: sa.Table, path: Path, person_id: int) -> sa.ColumnElement[bool]:
    # Never unknown: who did something to another's row is found by the opposite of this.
    column = table.c[path[0]]
    if len(path) == 1:
        return sa.and_(column.is_not(None), column == person_id)
    [key] = column.foreign_keys
    beyond = _leads_to(key.column.table, path[1:], person_id)
    return sa.and_(column.is_not(None), column.in_(sa.select(key.column).where(beyond)))
