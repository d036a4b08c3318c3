"""What a coach has noted and not shared reaches nobody else, by whatever way they ask.

The notes are canaries: where one turns up, the coach's dots turned up. Everybody asks for every
view; the pages, files and logs that are made of them are searched as well.
"""

from collections.abc import Iterator
from functools import partial

import pytest

from scorecard.actions.coach_sharing import keep_coach_dots_private, share_coach_dots
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.app import App
from scorecard.domain.dots import Source
from scorecard.domain.refusals import RefusedError
from tests.academies import SmallAcademy
from tests.actions.doing import ACTORS, done, log_of, who
from tests.actions.test_every_act import AUTUMN, SPRING
from tests.views import test_every_view as views

CANARY = "a canary of the coach"
MARKS = (CANARY, "Source.COACH")
READS = {"kaisa", "operator"}
OTHERS = tuple(name for name in ACTORS if name not in READS)
# What shares the dots by itself, to show who gets them then.
SHARING = {"the coach's dots, shared"}


@pytest.fixture
def noted(app: App, small: SmallAcademy) -> SmallAcademy:
    """The small academy, whose coach has noted something in both half-years, and corrected it."""
    usva = small.teams["usva"].id
    for half_year in (SPRING, AUTUMN):
        for code, revision in (("A3", 0), ("A3", 1), ("Y1", 0)):
            given = DotsGiven(code, 3, f"{CANARY} {revision}", revision=revision)
            deed = partial(
                set_dots, team_id=usva, half_year=half_year, given=given, source=Source.COACH
            )
            done(app, small.id("kaisa"), deed)
    return small


def shown_to(app: App, small: SmallAcademy, name: str) -> Iterator[str]:
    """Yield the views in which somebody comes across the coach's dots."""
    for view, row in views.TABLE.items():
        if view in SHARING:
            continue
        try:
            found = app.look(who(small, name), row.on(app, small))
        except RefusedError:
            continue
        if any(mark in repr(found) for mark in MARKS):
            yield view


@pytest.mark.parametrize("name", OTHERS)
def test_no_view_hands_anybody_else_what_a_coach_has_not_shared(
    app: App, noted: SmallAcademy, name: str
) -> None:
    assert list(shown_to(app, noted, name)) == []


def test_the_coach_comes_across_it_where_it_belongs(app: App, noted: SmallAcademy) -> None:
    found = set(shown_to(app, noted, "kaisa"))

    # Or else nothing was looked for.
    assert {"the coach's dots", "what several say side by side"} <= found


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_shared_and_taken_back_is_out_of_sight_again(
    app: App, noted: SmallAcademy, name: str
) -> None:
    kaisa, usva = noted.id("kaisa"), noted.teams["usva"].id
    done(app, kaisa, lambda act: share_coach_dots(act, usva, AUTUMN, 0))
    before = set(shown_to(app, noted, name))
    done(app, kaisa, lambda act: keep_coach_dots_private(act, usva, AUTUMN, 1))

    assert bool(before) == (name in {"ville", "aino", "maija"})
    assert list(shown_to(app, noted, name)) == []


def test_the_log_says_that_dots_were_set_and_nothing_of_them(app: App, noted: SmallAcademy) -> None:
    log = log_of(app)

    assert any(entry.subject.endswith("A3/coach") for entry in log)
    assert CANARY not in repr(log)
