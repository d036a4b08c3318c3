"""`docs/access.md`, written from the access table: `python -m tests.access.document`."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from scorecard.domain.policy import FROZEN, PERSONAL, POLICY, Action, Condition, Relation, Row
from tests.mutants.running import mutants

PLACE = Path(__file__).parents[2] / "docs" / "access.md"
ACTORS = tuple(relation for relation in Relation if relation is not Relation.SIGNED_IN)
"""The ten actors; a guest by link is signed out, or else one of the first seven."""
SIGNED_IN = frozenset(ACTORS) - {Relation.SIGNED_OUT, Relation.GUEST, Relation.OPERATOR}
HEADING = """\
# Who may do and see what

Written from `scorecard/domain/policy.py` by `python -m tests.access.document`; a test holds
that both say the same. Every action and every view asks this table. Whatever is not allowed
is answered like a thing that does not exist.

**yes** always · **–** never · a number: under the condition with this number:

{conditions}

A row marked † is frozen for an archived team: only the operator still does it.
A person can be several of these at once and may do what any of them may. Who is in no team
today stands to what is their own as a former member.
"""
ENDING = """
## How it is held

{actions} actions are decided for {actors} actors. `tests/access` walks every act, view, route,
command and page on SQLite and on PostgreSQL: each is one of these actions, whoever may does it,
and whoever may not hears what is said of a thing that does not exist.

`make mutants` makes each of {mutants} small changes in turn, to a cell of the table or to
the code that reads it, and ends with an error if no test turns red for one of them. `make test`
tries every sixtieth.
"""
SECTIONS: tuple[tuple[str, Mapping[Action, Row]], ...] = (
    ("What belongs to a person", PERSONAL),
    ("What belongs to a team, to the academy or to nobody", POLICY),
)


def document() -> str:
    """Return the table as a page."""
    conditions = "\n".join(f"{number}. {condition}" for condition, number in _numbers().items())
    parts = [HEADING.format(conditions=conditions)]
    for title, table in SECTIONS:
        parts.append(f"\n## {title}\n\n" + "\n".join(_lines(table)) + "\n")
    parts.append(ENDING.format(actions=len(Action), actors=len(ACTORS), mutants=len(mutants())))
    return "".join(parts)


def cell(row: Row, actor: Relation) -> Condition | None:
    """Return under which condition this actor may, None for never."""
    also = Relation.SIGNED_IN if actor in SIGNED_IN else Relation.SIGNED_OUT
    held = row.get(actor)
    return held if held or actor is Relation.OPERATOR else row.get(also)


def _lines(table: Mapping[Action, Row]) -> Iterator[str]:
    yield "| action | " + " | ".join(ACTORS) + " |"
    yield "| --- |" + " :-: |" * len(ACTORS)
    for action, row in table.items():
        mark = " †" if action in FROZEN else ""
        cells = " | ".join(_word(cell(row, actor)) for actor in ACTORS)
        yield f"| {action}{mark} | {cells} |"


def _word(condition: Condition | None) -> str:
    match condition:
        case None:
            return "–"
        case Condition.ALWAYS:
            return "yes"
        case _:
            return str(_numbers()[condition])


def _numbers() -> dict[Condition, int]:
    conditions = [condition for condition in Condition if condition is not Condition.ALWAYS]
    return {condition: number for number, condition in enumerate(conditions, 1)}


if __name__ == "__main__":
    PLACE.write_text(document(), encoding="utf-8")
