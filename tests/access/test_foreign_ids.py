"""What belongs to another team is answered like what does not exist, by whatever name it goes.

Each name is tried with the other team's things and with some two hundred that nothing has,
by a member, the leader and the coach of Usva.
"""

import inspect
import re
from collections.abc import Callable, Iterator
from importlib import import_module

import pytest

from scorecard.actions.act import Act
from scorecard.app import App
from scorecard.domain.refusals import RefusedError
from scorecard.store.database import Session
from scorecard.store.subjects import actor_of
from scorecard.views.sight import Sight
from tests.academies import NOW, TODAY, SmallAcademy
from tests.access.foreign import ACTS, NO_NAME, SECRET, VIEWS, ByName, Name, others_things
from tests.actions import test_every_act as acts
from tests.actions.doing import says_not_found
from tests.views import test_every_view as views

NAMING = re.compile(
    r".*_id|cause|key|here|half_way|instead_of|entries|versions|token_hash|team_key"
)
FIRST_UNKNOWN = 100_000
NUMBERS = (
    0,
    -1,
    -(2**31),
    2**31 - 1,
    *range(FIRST_UNKNOWN, FIRST_UNKNOWN + 150),
    *(3**power for power in range(11, 20)),
    *range(1_000_003, 1_040_000, 1_009),
)
WORDS = ("", "0", "' OR 1=1 --", "%", "*", *(f"{n:064x}" for n in NUMBERS))
BY_WORD = {"session", "half_way", "team_key"}
TRYING = ("ville", "maija", "kaisa")


def naming(functions: Iterator[str], package: str) -> Iterator[str]:
    """Yield each parameter that could name a thing, with its function."""
    for name in functions:
        module, _, function = name.partition(".")
        loaded = getattr(import_module(f"scorecard.{package}.{module}"), function)
        for parameter in inspect.signature(loaded).parameters:
            if NAMING.fullmatch(parameter):
                yield f"{name} {parameter}"


def test_every_name_is_tried() -> None:
    parts = acts.PARTS | views.PARTS
    found = {*naming(acts.acts(), "actions"), *naming(views.views(), "views")}
    wanted = {name for name in found if name.partition(" ")[0] not in parts}

    assert sorted(wanted - {*ACTS, *VIEWS, *NO_NAME}) == []
    assert sorted({*ACTS, *VIEWS, *NO_NAME} - wanted) == []


class _NeverMindError(Exception):
    """Leaves the database as it was."""


@pytest.mark.parametrize("trying", TRYING)
def test_another_teams_things_are_answered_like_things_that_do_not_exist(
    app: App, small: SmallAcademy, trying: str
) -> None:
    said: dict[str, list[object]] = {}

    def unit(session: Session) -> None:
        things = others_things(session, small)
        someone = actor_of(session, small.id(trying), TODAY)
        act = Act(session, app.academy, someone, NOW, TODAY, "request", b"key")
        sight = Sight(session, app.academy, someone, TODAY)
        for name, tried in {**ACTS, **VIEWS}.items():
            foreign: tuple[Name, ...] = getattr(things, tried.kind)
            unknown = WORDS if tried.kind in BY_WORD else NUMBERS
            assert len(foreign + unknown) >= 200
            said[name] = [
                refused for id in (*foreign, *unknown) if (refused := told(tried, id, act, sight))
            ]
        raise _NeverMindError

    with pytest.raises(_NeverMindError):
        app.database.write(unit)

    assert {name: told for name, told in said.items() if told} == {}


def told(tried: ByName, id: Name, act: Act, sight: Sight) -> object:
    """Return what is said beyond that there is nothing; None if nothing is."""
    try:
        answer: object = tried.deed(id)(act) if tried.deed else _view(tried)(id)(sight)
    except RefusedError as refused:
        return None if says_not_found(refused) else (id, refused.key, refused.arguments)
    return id, answer


def _view(tried: ByName) -> Callable[..., Callable[[Sight], object]]:
    assert tried.view
    return tried.view


@pytest.mark.parametrize("looking", TRYING)
def test_no_view_shows_anything_of_another_team(
    app: App, small: SmallAcademy, looking: str
) -> None:
    app.database.write(lambda session: others_things(session, small))

    shown = {
        name: repr(app.look(small.id(looking), row.on(app, small)))
        for name, row in views.TABLE.items()
        if looking in row.allowed
    }

    assert len(shown) > 8
    told = {name for name, said in shown.items() if "Canary" in said or str(SECRET) in said}
    assert told == set()
