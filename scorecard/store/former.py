"""Names that were given up, and still lead to who had them: addresses, short names of teams."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from scorecard.domain.words import fold
from scorecard.store.rows import rows


@dataclass(frozen=True, slots=True)
class FormerNames:
    """A table of former names: as they were written, as we compare them, and who had them."""

    table: sa.Table
    name: sa.Column[Any]
    folded: sa.Column[Any]
    holder: sa.Column[Any]

    def holders_of(self, name: str) -> sa.Select[Any]:
        """Return the query for the id of who had this name."""
        return sa.select(self.holder).where(self.folded == fold(name))

    def by_holder(self, session: Session, ids: sa.Select[Any]) -> dict[int, tuple[str, ...]]:
        """Return the names that those whom a query finds had; who had none is missing."""
        statement = sa.select(self.holder, self.name).where(self.holder.in_(ids))
        found: dict[int, tuple[str, ...]] = {}
        for id, name in rows(session, statement.order_by(self.folded)):
            found[id] = (*found.get(id, ()), name)
        return found

    def keep(self, session: Session, id: int, names: Sequence[str]) -> None:
        """Store which names somebody had; one that two had leads to who gave it up last."""
        connection = session.connection()
        cells = [
            {self.folded.name: fold(name), self.name.name: name, self.holder.name: id}
            for name in names
        ]
        taken = self.folded.in_([fold(name) for name in names])
        connection.execute(sa.delete(self.table).where(sa.or_(self.holder == id, taken)))
        if cells:
            connection.execute(sa.insert(self.table), cells)


def names_given_up(names: Iterable[str], *, now: str) -> tuple[str, ...]:
    """Return the names in order, each once however it is written, without what is used `now`."""
    former = {fold(name): name for name in names}
    former.pop(fold(now), None)
    return tuple(former[folded] for folded in sorted(former))
