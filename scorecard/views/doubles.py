"""What it would come to if two people were made one, in numbers: nobody's figures are shown."""

from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.merging import SeenMerging, tally
from scorecard.domain.people import Person
from scorecard.domain.periods import month_of
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.doubles import belongings_of, merging_of
from scorecard.store.people import person
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class MergeView:
    """The one who stays and the double, and what would happen or why it cannot."""

    kept: Person
    double: Person
    seen: SeenMerging | None = None
    refused: RefusedError | None = None


def merge_view(sight: Sight, kept_id: int, double_id: int) -> MergeView:
    """Gather what making two people one would come to; nothing is written."""
    sight.require(Action.MERGE_PEOPLE, Subject())
    kept, double = person(sight.session, kept_id), person(sight.session, double_id)
    if kept is None or double is None or kept_id == double_id:
        raise NotAllowedError
    both = belongings_of(sight.session, kept), belongings_of(sight.session, double)
    try:
        merged = merging_of(sight.session, *both, month_of(sight.today))
    except RefusedError as refused:
        return MergeView(kept, double, refused=refused)
    seen = SeenMerging(kept.version, double.version, tally(merged, both[1]))
    return MergeView(kept, double, seen)
