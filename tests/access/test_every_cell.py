"""Every act and every view is one action of the table, and everybody who tries it finds it so.

`test_every_act` and `test_every_view` let everybody try everything: whoever may, does; for
whoever may not, it does not exist. Here their columns are held against the table itself.
"""

import ast
from pathlib import Path

import pytest

from scorecard.app import App
from scorecard.domain.access import can
from scorecard.domain.policy import INVITING, PERSONAL, POLICY, Action
from tests.academies import SmallAcademy
from tests.access import unasked
from tests.access.asked import ACTS, VIEWS, Asked, actor
from tests.access.document import ACTORS as TEN
from tests.access.shown import SHOWN, Shown, answered, is_shown
from tests.actions import test_every_act as acts
from tests.actions.doing import ACTORS
from tests.views import test_every_view as views

SCORECARD = Path(__file__).parents[2] / "scorecard"
ROWS = {
    **{("act", name): row.allowed for name, row in acts.TABLE.items()},
    **{("view", name): row.allowed for name, row in views.TABLE.items()},
}
ASKED = {
    **{("act", name): asked for name, asked in ACTS.items()},
    **{("view", name): asked for name, asked in VIEWS.items()},
}


def test_every_act_and_every_view_is_an_action() -> None:
    assert sorted(ROWS.keys() - ASKED.keys()) == []
    assert sorted(ASKED.keys() - ROWS.keys()) == []


def test_who_does_an_act_or_gets_a_view_is_who_the_table_allows(
    app: App, small: SmallAcademy
) -> None:
    actors = {name: actor(app, small, name) for name in ACTORS}

    def allowed(asked: Asked) -> set[str]:
        may = {n for n, a in actors.items() if can(a, asked.action, asked.about(small, n))}
        return may if asked.only is None else may & asked.only

    found = {key: allowed(asked) for key, asked in ASKED.items() if key in ROWS}
    assert {key: (may, set(ROWS[key])) for key, may in found.items() if may != ROWS[key]} == {}


@pytest.mark.parametrize("row", SHOWN.values(), ids=SHOWN)
def test_what_a_view_shows_on_the_way_is_shown_to_whom_the_table_allows(
    app: App, small: SmallAcademy, row: Shown
) -> None:
    app.database.write(lambda session: answered(session, small))

    seen = {name for name in ACTORS if is_shown(app, small, name, row)}

    actors = {name: actor(app, small, name) for name in ACTORS}
    assert seen == {n for n, a in actors.items() if can(a, row.action, row.about(small, n))}


def asked_in_code() -> set[Action]:
    """Return the actions that our code names anywhere but in the table."""
    return set(INVITING.values()) | {
        Action[node.attr]
        for path in SCORECARD.rglob("*.py")
        if path.name != "policy.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Action"
    }


def test_every_action_is_asked_somewhere() -> None:
    nobody_is_asked = unasked.ON_THE_MACHINE | unasked.OPEN | unasked.NOT_YET

    assert set(Action) - asked_in_code() == nobody_is_asked


def test_every_action_that_is_asked_is_tried() -> None:
    tried = {asked.action for asked in ASKED.values()} | {row.action for row in SHOWN.values()}

    assert asked_in_code() - tried - unasked.TRIED_ELSEWHERE.keys() == set()


def test_sixty_actions_are_decided_for_ten_actors() -> None:
    assert len({*PERSONAL, *POLICY} - unasked.NOT_YET) >= 60
    assert len(TEN) == 10
