"""Nobody's own assessment is worked out from what a team is told of all of them.

Every way in which four members, one of whom has left since, can have answered is stored in
turn. Ways that look alike to one of them must leave open what each other one said, unless the
others, two at least, all said the same: that much is what counting is for.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest

from scorecard.app import App
from scorecard.domain.dots import Assessment
from scorecard.domain.periods import Period
from scorecard.store.assessments import keep_assessment, remove_assessments
from scorecard.store.database import Session
from scorecard.store.subjects import actor_of
from scorecard.views.sight import Sight
from scorecard.views.understood import UnderstoodView, understood_view
from tests.academies import TODAY, SmallAcademy

MEMBERS = ("ville", "maija", "aino", "tuuli")  # Tuuli has left
CLOSED, OPEN = Period.parse("2026-H1"), Period.parse("2026-H2")

Answers = tuple[int | None, ...]
Told = tuple[object, ...]


@pytest.mark.parametrize("half_year", [CLOSED, OPEN], ids=["closed", "open"])
def test_what_is_told_of_all_answers_leaves_open_what_each_other_said(
    app: App, small: SmallAcademy, half_year: Period
) -> None:
    def unit(session: Session) -> dict[Told, list[Answers]]:
        alike: dict[Told, list[Answers]] = defaultdict(list)
        for answers in product((None, 0, 1), repeat=len(MEMBERS)):
            view = looked_at(session, app, small, half_year, answers)
            alike[(answers[0], *told(view))].append(answers)
        return alike

    alike = app.database.write(unit)

    found = [said for same in alike.values() for said in given_away(same)]
    assert {len(alone) for alone in found if len(alone) < 2 or len(set(alone)) > 1} == set()
    assert len(alike) > 10


def given_away(same: list[Answers]) -> Iterator[tuple[int, ...]]:
    """Yield the answers of the others wherever all ways that look alike agree on one of them."""
    for place in range(1, len(MEMBERS)):
        if len({answers[place] for answers in same}) == 1 and same[0][place] is not None:
            yield tuple(a for a in same[0][1:] if a is not None)


def told(view: UnderstoodView) -> Told:
    silent = frozenset(person.id for person in view.silent)
    return (view.answered, view.understood, view.not_yet, view.members, silent, view.holds_today)


def looked_at(
    session: Session, app: App, small: SmallAcademy, half_year: Period, answers: Answers
) -> UnderstoodView:
    usva = small.teams["usva"]
    keys = [(usva.id, half_year, small.id(name), "A3") for name in MEMBERS]
    remove_assessments(session, keys)
    for name, dots in zip(MEMBERS, answers, strict=True):
        if dots is not None:
            said = Assessment(small.id(name), usva.id, half_year, "A3", dots, version=0)
            keep_assessment(session, said)
    actor = actor_of(session, small.id("ville"), TODAY)
    sight = Sight(session, app.academy, actor, TODAY)
    return understood_view(sight, usva, half_year, "A3", closed=half_year == CLOSED)
