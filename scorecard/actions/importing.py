"""Importing workbooks: one act, with a journal by which it can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass

from scorecard.actions.act import Act
from scorecard.actions.import_writing import Writing
from scorecard.actions.rights import renewing_where_rights_change
from scorecard.domain.access import Subject
from scorecard.domain.policy import Action
from scorecard.exchange.gathering import Gathered
from scorecard.exchange.holding import picture_of
from scorecard.exchange.planning import Plan, Progress, needs_values, plan
from scorecard.exchange.printable import printable
from scorecard.store.imports import add_steps, begin_import
from scorecard.store.model_versions import keep_model_version


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to; without an id nothing was written."""

    plan: Plan
    import_id: int | None = None


class NothingImportedError(Exception):
    """Nothing was written: rows are refused, or everything was there already."""

    def __init__(self, plan: Plan) -> None:
        super().__init__("Nothing was imported.")
        self.plan = plan


class PlanMovedError(Exception):
    """The same files no longer come to what their reader saw; nothing was written."""

    def __init__(self) -> None:
        super().__init__("The import would not do what was seen before it.")


def import_sheets(
    act: Act,
    gathered: Gathered,
    files: Sequence[str],
    *,
    skip_refused: bool = False,
    progress: Progress | None = None,
    seen: int | None = None,
) -> Imported:
    """Store what the sheets say; with `skip_refused`, without the rows that are refused.

    `seen` is the mark of the plan that the actor agreed to; without it, whatever comes is meant.

    Raises:
        NotAllowedError: the actor may not import.
        PlanMovedError: the plan is another one by now.
        NothingImportedError: the act has to leave no trace; its plan says why.
    """
    act.require(Action.IMPORT, Subject())
    picture = picture_of(
        act.session, act.academy, act.today, with_values=needs_values(gathered.found.tables)
    )
    picture.models |= set(gathered.models)
    planned = plan(gathered.found, picture, progress)
    if seen is not None and planned.mark != seen:
        raise PlanMovedError
    if not planned.changes or (planned.faults and not skip_refused):
        raise NothingImportedError(planned)
    for version, content in gathered.models.items():
        keep_model_version(act.session, version, content, at=act.now)
    import_id = begin_import(
        act.session, at=act.now, by=act.actor.person_id, files=[printable(name) for name in files]
    )
    with renewing_where_rights_change(act):
        add_steps(act.session, import_id, Writing(act).write(planned.changes))
    act.log("import", f"import:{import_id}", sorted(planned.counts))
    return Imported(planned, import_id)
