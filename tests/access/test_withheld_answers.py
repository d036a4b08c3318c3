"""Nobody's own assessment is worked out from what a team is told of all of them.

Every way in which four members, one of whom has left since, can have answered is stored in
turn, and some of them say openly since that they have understood. Ways that look alike to one
of them must leave open what each other one said, unless the others, two at least, all said the
same: that much is what counting is for.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import product

import pytest

from scorecard.app import App
from scorecard.domain.dot_sessions import Confirmation, Reveal
from scorecard.domain.dots import Assessment, Standing
from scorecard.domain.periods import Period
from scorecard.store.agreements import add_confirmation
from scorecard.store.assessments import keep_assessment, remove_assessments
from scorecard.store.database import Session
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.ratings import ratings_of
from scorecard.store.subjects import actor_of
from scorecard.views.heard import heard
from scorecard.views.sight import Sight
from scorecard.views.understood import TodayView, UnderstoodView, today_views, understood_view
from tests.academies import NOW, TODAY, SmallAcademy

MEMBERS = ("ville", "maija", "aino", "tuuli")  # Tuuli has left
CLOSED, OPEN = Period.parse("2026-H1"), Period.parse("2026-H2")

# In spring and in August Tuuli was still a member; in November she had left.
WAYS = {
    "closed": (CLOSED, None),
    "secret": (OPEN, None),
    "revealed": (OPEN, NOW),
    "revealed while all were there": (OPEN, datetime(2026, 8, 20, 12, tzinfo=UTC)),
}
SAID: list[tuple[str, ...]] = [(), ("maija",), ("maija", "aino"), ("ville", "maija", "aino")]

Answers = tuple[int | None, ...]
Told = tuple[object, ...]


@pytest.mark.parametrize("said", SAID, ids=lambda names: " and ".join(names) or "nobody")
@pytest.mark.parametrize(("half_year", "revealed"), WAYS.values(), ids=WAYS)
def test_what_is_told_of_all_answers_leaves_open_what_each_other_one_said(
    app: App,
    small: SmallAcademy,
    half_year: Period,
    revealed: datetime | None,
    said: tuple[str, ...],
) -> None:
    def unit(session: Session) -> dict[Told, list[Answers]]:
        usva = small.teams["usva"].id
        if revealed:
            add_reveal(session, Reveal(usva, half_year, "A3", revealed))
        for name in said:
            add_confirmation(session, Confirmation(usva, OPEN, "A3", small.id(name), TODAY))
        alike: dict[Told, list[Answers]] = defaultdict(list)
        for answers in product((None, 0, 1), repeat=len(MEMBERS)):
            found = looked_at(session, app, small, half_year, answers)
            alike[(answers[0], *found)].append(answers)
        return alike

    alike = app.database.write(unit)

    found = [given for same in alike.values() for given in given_away(same)]
    assert {len(alone) for alone in found if len(alone) < 2 or len(set(alone)) > 1} == set()
    assert len(alike) > 10


def given_away(same: list[Answers]) -> Iterator[tuple[int, ...]]:
    """Yield the answers of the others wherever all ways that look alike agree on one of them."""
    for place in range(1, len(MEMBERS)):
        if len({answers[place] for answers in same}) == 1 and same[0][place] is not None:
            yield tuple(a for a in same[0][1:] if a is not None)


def told(view: UnderstoodView, today: TodayView | None) -> Told:
    then = (view.answered, view.understood, view.not_yet, view.members, view.holds_today)
    silent = frozenset(person.id for person in view.silent)
    if today is None:
        return (*then, silent)
    people = (today.joined, today.said, today.unheard)
    return (*then, silent, today.understood, today.then, today.members, *people)


def looked_at(
    session: Session, app: App, small: SmallAcademy, half_year: Period, answers: Answers
) -> Told:
    usva = small.teams["usva"]
    keys = [(usva.id, half_year, small.id(name), "A3") for name in MEMBERS]
    remove_assessments(session, keys)
    for name, dots in zip(MEMBERS, answers, strict=True):
        if dots is not None:
            given = Assessment(small.id(name), usva.id, half_year, "A3", dots, version=0)
            keep_assessment(session, given)
    actor = actor_of(session, small.id("ville"), TODAY)
    sight = Sight(session, app.academy, actor, TODAY)
    every = heard(sight, usva, [CLOSED, OPEN], ratings_of(session, [usva.id]))
    stands = Standing(1, CLOSED, carried=half_year == OPEN)
    today = today_views(sight, every, [("A3", stands)], OPEN)
    return told(understood_view(sight, every, half_year, "A3"), today.get("A3"))
