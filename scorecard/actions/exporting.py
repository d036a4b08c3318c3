"""Exporting the academy, or one team with its people."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.policy import Action
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.archive_wall import Pictures
from scorecard.exchange.archive_writing import Entries
from scorecard.exchange.holding import picture_of
from scorecard.exchange.scope import Scope, scope_of
from scorecard.store.all_entries import entries_of
from scorecard.store.celebration_pictures import all_pictures
from scorecard.store.model_versions import model_versions


@dataclass(frozen=True, slots=True)
class Export:
    """What goes into a file; entries, pictures and models go into archives only."""

    scope: Scope
    entries: Entries
    pictures: Pictures
    models: Mapping[str, str]


def export_academy(act: Act, team_key: str | None = None) -> Export:
    """Gather everything that the operator may read; own assessments only once revealed.

    Raises:
        NotAllowedError: the actor may not export everything.
        RefusedError: there is no such team.
    """
    act.require(Action.EXPORT_ALL, Subject())
    picture = picture_of(act.session, act.academy, act.today)
    team = picture.team_named(team_key) if team_key else None
    if team_key and team is None:
        raise RefusedError("import-no-such-team", value=team_key)
    scope = scope_of(picture, team.id if team else None)
    entries = entries_of(act.session, [metric.id for metric in scope.metrics()])
    pictures = all_pictures(act.session, scope.celebrated())
    act.log("export", f"team:{team.id}" if team else "academy", ["everything"])
    return Export(scope, entries, pictures, model_versions(act.session))
