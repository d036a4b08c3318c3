"""What everybody was shown of others is written down, and of oneself and commands nothing."""

from datetime import date, timedelta

import pytest

from scorecard.app import App, build_app
from scorecard.domain.access import OPERATOR
from scorecard.domain.looks import Look
from scorecard.store.looks import add_looks, looks_at
from scorecard.views.celebrations import celebrations_view
from scorecard.views.month import month_view
from scorecard.views.sight import Sight
from scorecard.views.team import team_view
from tests.academies import TODAY, SmallAcademy, app, now, small

__all__ = ["app", "now", "small"]


def looks(app: App, whose: int) -> list[tuple[date, int]]:
    with app.database.read() as session:
        return [(look.day, look.seen_by) for look in looks_at(session, whose, since=date.min)]


@pytest.mark.parametrize("name", ["kaisa", "aino", "maija"])
def test_who_was_shown_ones_figures_is_written_down(
    app: App, small: SmallAcademy, name: str
) -> None:
    for _ in range(2):
        app.look(small.id(name), lambda sight: team_view(sight, small.teams["usva"].id))

    assert looks(app, small.id("ville")) == [(TODAY, small.id(name))]


def test_who_saw_nothing_is_not_written_down(app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"].id
    for name in ("risto", "ville"):  # the administrator is shown nobody's, and Ville his own
        app.look(small.id(name), lambda sight: team_view(sight, usva))
        app.look(small.id(name), celebrations_view)
        app.look(small.id(name), month_view)
    app.look(OPERATOR, lambda sight: team_view(sight, usva))

    for person in small.people.values():
        assert looks(app, person.id) == []


def test_a_view_that_refuses_leaves_no_trace(app: App, small: SmallAcademy) -> None:
    def shown_and_refused(sight: Sight) -> None:
        sight.shows([small.people["ville"].owner])
        raise LookupError

    with pytest.raises(LookupError):
        app.look(small.id("aino"), shown_and_refused)

    assert looks(app, small.id("ville")) == []


def test_starting_removes_looks_older_than_ninety_days(app: App, small: SmallAcademy) -> None:
    ville, aino = small.id("ville"), small.id("aino")
    old, kept = TODAY - timedelta(days=91), TODAY - timedelta(days=90)
    both = [Look(ville, day, aino) for day in (old, kept)]
    app.database.write(lambda session: add_looks(session, both))

    build_app(app.settings)

    assert looks(app, ville) == [(kept, aino)]
