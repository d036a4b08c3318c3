"""Filling cells of a grid, one or many at a time, and taking a whole filling back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from scorecard.actions.act import Act
from scorecard.actions.cells import MonthEntry, enterable, keep_entry, put_back
from scorecard.actions.entering import FIELDS
from scorecard.domain.metrics import Metric
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.values import MonthValue

Cell = tuple[int, Period]
"""A metric's id and a month of it."""
Versions = Mapping[Cell, tuple[int, int]]
"""By cell: the version that a filling came to, and the one before it that it replaced."""


class NothingFilledError(RefusedError):
    """Every cell was refused, so nothing was stored; `refused` says why, cell by cell."""

    def __init__(self, refused: Mapping[Cell, RefusedError]) -> None:
        super().__init__("cells-refused", count=len(refused))
        self.refused = refused


@dataclass(frozen=True, slots=True)
class Filled:
    """What came of a filling: the months as they are now, and why others were refused.

    `versions` is what `take_back_cells` asks for; a cell that held the same already is
    not among them.
    """

    kept: Mapping[Cell, MonthValue]
    refused: Mapping[Cell, RefusedError]
    versions: Versions = field(default_factory=dict)


def fill_cells(act: Act, entries: Sequence[tuple[Period, MonthEntry]]) -> Filled:
    """Store what several months of several metrics hold; one refused cell holds up no other.

    Raises:
        NotAllowedError: one of the metrics is none for this actor; then nothing is stored.
        NothingFilledError: every cell was refused.
    """
    metrics = _metrics(act, (entry.metric_id for _, entry in entries))
    kept: dict[Cell, MonthValue] = {}
    refused: dict[Cell, RefusedError] = {}
    versions: dict[Cell, tuple[int, int]] = {}
    for month, entry in entries:
        cell = (entry.metric_id, month)
        try:
            kept[cell] = keep_entry(act, metrics[entry.metric_id], month, entry)
        except NotAllowedError:
            raise
        except RefusedError as error:
            refused[cell] = error
        else:
            if kept[cell].version != entry.version:
                versions[cell] = (kept[cell].version, entry.version)
    if not kept:
        raise NothingFilledError(refused)
    act.log("fill-cells", _named(kept), FIELDS)
    return Filled(kept, refused, versions)


def take_back_cells(act: Act, versions: Versions) -> Mapping[Cell, MonthValue]:
    """Let cells hold again what a filling replaced; all of them or, if refused, none.

    Raises:
        NotAllowedError: one of the metrics is none for this actor, or held nothing.
        ConflictError: one of the cells holds something newer by now.
    """
    metrics = _metrics(act, (id for id, _ in versions), Action.TAKE_BACK_VALUE)
    back = {
        (id, month): put_back(act, metrics[id], month, version=version, before=before)
        for (id, month), (version, before) in versions.items()
    }
    act.log("take-back-cells", _named(back), FIELDS)
    return back


def _metrics(
    act: Act, ids: Iterable[int], action: Action = Action.ENTER_VALUE
) -> dict[int, Metric]:
    return {id: enterable(act, id, action) for id in dict.fromkeys(ids)}


def _named(cells: Iterable[Cell]) -> str:
    # The months stand in the history of the values; here is whose it was.
    held = sorted(cells)
    ids = ",".join(str(id) for id in sorted({id for id, _ in held}))
    first, last = (pick(month for _, month in held) for pick in (min, max))
    return f"metrics:{ids}/{first}" if first == last else f"metrics:{ids}/{first}–{last}"
