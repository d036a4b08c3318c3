"""What a database says about its own tables, in its own words."""

from sqlalchemy import Connection, text

# SQLite's own count of the ids it gave stays once there was a table that is counted.
SQLITE = [
    "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"
    " WHERE name <> 'sqlite_sequence'"
]
POSTGRESQL = [
    "SELECT 'column', table_name, column_name, data_type || is_nullable"
    " || coalesce(column_default, '') FROM information_schema.columns"
    " WHERE table_schema = 'public'",
    "SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
    " FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
    "SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)"
    " FROM pg_trigger WHERE NOT tgisinternal",
    "SELECT 'function', '', proname, prosrc FROM pg_proc"
    " WHERE pronamespace = 'public'::regnamespace",
    "SELECT 'sequence', '', sequencename::text, data_type::text FROM pg_sequences",
]


def inventory(connection: Connection) -> list[tuple[str, ...]]:
    """Return every column, constraint, index, trigger and function, without Alembic's own."""
    asked = SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL
    found = [tuple(row) for question in asked for row in connection.execute(text(question))]
    return sorted(_tidy(row) for row in found if "alembic_version" not in row)


def _tidy(row: tuple[str, ...]) -> tuple[str, ...]:
    # SQLite keeps the text of CREATE TABLE; what ALTER TABLE added stands last, on the same line.
    head, _, rest = row[-1].partition("(")
    body, _, options = rest.rpartition(")")
    return (*row[:-1], "\n".join([head.replace('"', ""), *sorted(_parts(body)), options]))


def _parts(text: str) -> list[str]:
    """Return what the commas outside of brackets part, each on one line."""
    depth, parts = 0, [""]
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [" ".join(part.split()) for part in parts]
