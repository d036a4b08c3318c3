"""Taking rows in, one after another: their stages, their faults, and what was seen before."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeVar, cast

from scorecard.domain.people import Owner, Person, Team
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import fold
from scorecard.exchange.cells import as_name, needed
from scorecard.exchange.changes import Change, Changes, Thing, Verdict
from scorecard.exchange.memory import remembered
from scorecard.exchange.picture import Picture
from scorecard.exchange.raw import Cell
from scorecard.exchange.sessions_held import RevealKey
from scorecard.exchange.tables import Fault, Line, Table

T = TypeVar("T")


class RowRefusedError(Exception):
    """The row goes no further; its faults have been noted."""


@dataclass(slots=True)
class Row:
    """A row on its way through the stages: cells, references, identity, capacity.

    What `cell` and `filled` return is to be relied on only once `settle` has passed.
    """

    table: Table
    line: Line
    faults: list[Fault] = field(default_factory=list)

    def says(self, column: str) -> bool:
        """Return whether the cell holds anything."""
        return self.line[column] is not None

    def cell(self, column: str, read: Callable[[Cell | None], T]) -> T | None:
        """Return what a cell says; a fault is noted, and None stands in for it."""
        try:
            return read(self.line[column])
        except RefusedError as refused:
            self.refuse(column, refused)
            return None

    def filled(self, column: str, read: Callable[[Cell | None], T | None]) -> T:
        """Return what a cell says that must say something."""
        return cast(T, self.cell(column, lambda cell: needed(read(cell))))

    def named(self, column: str) -> str:
        """Return the name in a cell that must hold one; an empty text stands in for a fault."""
        return self.filled(column, as_name) or ""

    def refuse(self, column: str, refused: RefusedError) -> None:
        """Note a fault of a column, unless the column has one already."""
        fault = self.table.fault(self.line, column, refused)
        if all(known.column != fault.column for known in self.faults):
            self.faults.append(fault)

    def settle(self) -> None:
        """End a stage: whoever has faults goes no further."""
        if self.faults:
            raise RowRefusedError


@dataclass(slots=True)
class Intake:
    """The picture that rows are compared with and added to, and the changes they make.

    `firsts` are the earliest months for which the files give values, by owner and name, and
    `claimed` the slots that they name, by the owner's name in the file. `revealed` is what had
    been revealed before, and `begun` the half-years in which something was settled or answered.
    `brought` are those to which workbooks bring dots or answers: archives say themselves what
    was settled. `private` are sheets that tell of what is here and not for everybody.
    """

    picture: Picture
    changes: Changes = field(default_factory=Changes)
    seen: dict[Hashable, int] = field(default_factory=dict)
    firsts: dict[tuple[Owner, str], Period] = field(default_factory=dict)
    claimed: dict[str, set[int]] = field(default_factory=dict)
    private: set[str] = field(default_factory=set)
    brought: set[tuple[int, Period]] = field(default_factory=set)
    found: dict[Hashable, object] = field(default_factory=dict)
    revealed: frozenset[RevealKey] = field(init=False)
    begun: frozenset[tuple[int, Period]] = field(init=False)

    def __post_init__(self) -> None:
        self.revealed = frozenset(self.picture.sessions.reveals)
        answered = {(team, period) for team, period, _, _ in self.picture.assessments}
        revealed = {(team, period) for team, period, _ in self.revealed}
        self.begun = frozenset({*self.picture.half_years, *answered, *revealed})

    def once(self, row: Row, column: str, key: Hashable, message: str) -> None:
        """Refuse a row that says the same as a good one before; the stage ends here."""
        if key in self.seen:
            row.refuse(column, RefusedError(message, row=self.seen[key]))
        row.settle()

    def take(
        self, row: Row, key: Hashable, change: Change[Thing], put: Callable[[Thing], None]
    ) -> Verdict:
        """Take a good row: remember its key, and note and `put` what it changes, if anything."""
        self.seen[key] = row.line.row
        if change.before == change.after:
            return Verdict.UNCHANGED
        if change.before is None:
            change = remembered(change, row.line, self.picture)
        self.changes.add(change)
        put(change.after)
        return Verdict.CHANGED if change.before is not None else Verdict.NEW

    def person(self, row: Row, email: str) -> Person | None:
        """Return whose address it is, or note that it is nobody's."""
        found = self.picture.person_named(email) if email else None
        if found is None and email:
            row.refuse("email", RefusedError("import-no-such-person", value=email))
        return found

    def team(self, row: Row, key: str) -> Team | None:
        """Return which team it is, or note that there is none, with one that may be meant."""
        found = self.picture.team_named(key) if key else None
        if found is None and key:
            row.refuse("team", self._no_such_team(key))
        return found

    def owner(self, row: Row, name: str) -> Owner | None:
        """Return whose it is, or note that it is nobody's."""
        found = self.picture.owner_named(name) if name else None
        if found is None and name:
            row.refuse("owner", RefusedError("import-no-such-owner", value=name))
        return found

    def process(self, row: Row, code: str | None) -> str | None:
        """Return the code as the model writes it, or note that there is no such process."""
        if not code:
            return None
        codes = {fold(known): known for known in self.picture.academy.model.codes}
        if fold(code) not in codes:
            row.refuse("process", RefusedError("no-such-process", value=code))
        return codes.get(fold(code))

    def most_dots(self, code: str | None) -> int:
        """Return how many dots a process can have; of an unknown one, as many as any has."""
        for process in self.picture.academy.model.processes:
            if code and fold(process.code) == fold(code):
                return process.most_dots
        return max(p.most_dots for p in self.picture.academy.model.processes)

    def _no_such_team(self, key: str) -> RefusedError:
        known = {fold(team.key): team.key for team in self.picture.teams.values()}
        close = get_close_matches(fold(key), known, n=1)
        if not close:
            return RefusedError("import-no-such-team", value=key)
        return RefusedError("import-no-such-team-but", value=key, suggestion=known[close[0]])
