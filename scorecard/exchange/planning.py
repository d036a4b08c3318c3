"""From the sheets of an import to what it changes, and what it refuses."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import fold
from scorecard.exchange.cells import as_month, as_whole_number, shown
from scorecard.exchange.changes import Changes, Counts, Verdict
from scorecard.exchange.closing import close_half_years
from scorecard.exchange.dots_sheet import take_assessment, take_dots
from scorecard.exchange.goals_sheet import take_celebration, take_goal
from scorecard.exchange.intake import Intake, Row, RowRefusedError
from scorecard.exchange.metrics_sheet import LARGEST_NUMBER, take_metric
from scorecard.exchange.people_sheet import take_membership, take_person, take_team
from scorecard.exchange.picture import Picture
from scorecard.exchange.sessions_sheet import (
    take_confirmation,
    take_half_year,
    take_next_step,
    take_reveal,
)
from scorecard.exchange.tables import Fault, Recognised, Table
from scorecard.exchange.values_sheet import take_value
from scorecard.exchange.wall_sheet import (
    take_cheer,
    take_comment,
    take_event,
    take_occasion,
    take_picture,
    take_plan,
)

Progress = Callable[[int], None]
"""Told after every so many rows how many they were."""

_TAKE: dict[str, Callable[[Row, Intake], Verdict]] = {
    "people": take_person,
    "teams": take_team,
    "memberships": take_membership,
    "half_years": take_half_year,
    "reveals": take_reveal,
    "metrics": take_metric,
    "values": take_value,
    "dots": take_dots,
    "assessments": take_assessment,
    "goals": take_goal,
    "celebrations": take_celebration,
    "confirmations": take_confirmation,
    "next_steps": take_next_step,
    "events": take_event,
    "occasions": take_occasion,
    "plans": take_plan,
    "cheers": take_cheer,
    "comments": take_comment,
    "pictures": take_picture,
}
_STEP = 500  # rows between two words about progress


@dataclass(slots=True)
class Plan:
    """What an import comes to: its changes, its faults, and what became of each sheet's rows.

    `untold` are the good rows of sheets of which nobody is told whether they are new, and
    `private` the sheets of which only who reads all may be told so.
    """

    changes: Changes = field(default_factory=Changes)
    faults: list[Fault] = field(default_factory=list)
    counts: dict[str, Counts] = field(default_factory=dict)
    untold: dict[str, int] = field(default_factory=dict)
    private: frozenset[str] = frozenset()

    @property
    def mark(self) -> int:
        """A number that another plan has only if it changes and refuses the very same.

        What is changed counts with what it is changed from, so that the same files come to
        another plan once somebody else has been at their rows. Good within one process.
        """
        changes = [change for kind in self.changes.by_kind.values() for change in kind]
        faults = [(f.sheet, f.row, f.column, f.value, f.refused.key) for f in self.faults]
        return hash((tuple(changes), tuple(faults)))


def plan(found: Recognised, picture: Picture, progress: Progress | None = None) -> Plan:
    """Take all rows in, in the order of the sheets; `picture` is what is stored, and grows."""
    intake = Intake(picture)
    planned = Plan(intake.changes, list(found.refused))
    counts: dict[str, Counter[Verdict]] = {}
    for fault in found.refused:
        counts.setdefault(fault.sheet, Counter())[Verdict.REFUSED] += 1
    for table in found.tables:
        if table.name == "metrics":
            _look_ahead(found.tables, intake)
        counted = counts.setdefault(table.name, Counter())
        _take_table(table, intake, planned.faults, counted, progress)
    close_half_years(picture, intake.changes, intake.brought)
    planned.private = frozenset(intake.private)
    planned.counts = {sheet: dict(counted) for sheet, counted in counts.items()}
    return planned


def needs_values(tables: Iterable[Table]) -> bool:
    """Return whether the months that are stored matter to these sheets."""
    return any(table.name in ("values", "celebrations") for table in tables)


def _take_table(
    table: Table,
    intake: Intake,
    faults: list[Fault],
    counted: Counter[Verdict],
    progress: Progress | None,
) -> None:
    take, number = _TAKE[table.name], 0
    for number, line in enumerate(table.lines(), start=1):
        row = Row(table, line)
        try:
            counted[take(row, intake)] += 1
        except RowRefusedError:
            counted[Verdict.REFUSED] += 1
            faults += row.faults
        if progress and number % _STEP == 0:
            progress(_STEP)
    if progress:
        progress(number % _STEP)


def _look_ahead(tables: Sequence[Table], intake: Intake) -> None:
    """Note the earliest months of the values, and the slots that rows of metrics name."""
    for table in tables:
        if table.name == "metrics":
            for line in table.lines():
                with suppress(RefusedError):
                    slot = as_whole_number(line["slot"], least=1, most=LARGEST_NUMBER)
                    if slot:
                        intake.claimed.setdefault(fold(shown(line["owner"])), set()).add(slot)
        if table.name == "values":
            _note_first_months(table, intake)


def _note_first_months(table: Table, intake: Intake) -> None:
    months: dict[object, Period | None] = {}
    earliest: dict[tuple[str, str], Period] = {}
    for line in table.lines():
        cell = line["month"]
        if cell not in months:
            months[cell] = None
            with suppress(RefusedError):
                months[cell] = as_month(cell)
        month, key = months[cell], (shown(line["owner"]), shown(line["metric"]))
        if line["value"] is not None and month and month <= earliest.get(key, month):
            earliest[key] = month
    for (owner_name, name), month in earliest.items():
        owner = intake.picture.owner_named(owner_name)
        if owner:
            first = intake.firsts.get((owner, fold(name)), month)
            intake.firsts[owner, fold(name)] = min(first, month)
