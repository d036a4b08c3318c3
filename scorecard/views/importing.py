"""What an import would do without doing it, the imports there were, and what to fill in."""

from dataclasses import dataclass, replace
from io import BytesIO

from scorecard.domain.access import Subject
from scorecard.domain.imports import Import, Written
from scorecard.domain.policy import Action
from scorecard.exchange.changes import Verdict
from scorecard.exchange.gathering import Gathered
from scorecard.exchange.holding import picture_of
from scorecard.exchange.planning import Plan, Progress, needs_values, plan
from scorecard.exchange.writing import write_template
from scorecard.store.imports import newest_imports, written_by
from scorecard.store.people import these_people
from scorecard.views.sight import Sight

MOST_IMPORTS = 50
FIGURES = frozenset({"values", "assessments", "goals", "celebrations"})
"""The sheets that hold people's own figures, beside those of teams."""


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import, who did it if it was a person that we know, and what it wrote by table."""

    what: Import
    who: str
    written: tuple[Written, ...]


def import_preview(sight: Sight, gathered: Gathered, progress: Progress | None = None) -> Plan:
    """Return what importing these sheets would change and refuse; nothing is written.

    Of people's own figures, and of dots among which are a coach's, only the operator is told
    which are there already: whoever learned it could guess one, and be told that it was right.
    """
    sight.require(Action.PREVIEW_IMPORT, Subject())
    with_values = needs_values(gathered.found.tables)
    picture = picture_of(sight.session, sight.academy, sight.today, with_values=with_values)
    picture.models |= set(gathered.models)
    found = plan(gathered.found, picture, progress)
    return found if sight.actor.operator else _without_figures(found)


def _without_figures(found: Plan) -> Plan:
    withheld = FIGURES | found.private
    counts = {sheet: told for sheet, told in found.counts.items() if sheet not in withheld}
    untold = {
        sheet: sum(n for verdict, n in told.items() if verdict is not Verdict.REFUSED)
        for sheet, told in found.counts.items()
        if sheet in withheld
    }
    return replace(found, counts=counts, untold=untold)


def imports_view(sight: Sight) -> tuple[PastImport, ...]:
    """Gather the imports there were, the last one first, and at most fifty of them."""
    sight.require(Action.SEE_IMPORTS, Subject())
    past = newest_imports(sight.session, most=MOST_IMPORTS)
    written = written_by(sight.session, [one.id for one in past])
    names = {
        person.id: person.name
        for person in these_people(sight.session, {one.by for one in past if one.by is not None})
    }
    return tuple(
        PastImport(
            one,
            names.get(one.by or 0, ""),
            tuple(w for w in written if w.import_id == one.id),
        )
        for one in past
    )


def template_workbook(sight: Sight, language: str) -> bytes:
    """Return a workbook to fill in, with every sheet and nothing below the headers."""
    sight.require(Action.MAKE_TEMPLATE, Subject())
    filled = BytesIO()
    write_template(filled, language)
    return filled.getvalue()
