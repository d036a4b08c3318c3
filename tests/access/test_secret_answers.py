"""What a member has answered reaches nobody else before the reveal, by whatever way they ask.

A note is the canary: where it turns up, the answer turned up. And since an answer may be told
without its words, everything is asked for twice, with answers that differ in nothing but what
they say: whoever is told the same both times was told nothing of them.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
import time_machine

from scorecard.actions.answering import Answer, enter_answer, give_answer, take_back_answer
from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.actions.half_years import choose_names
from scorecard.actions.leading import reveal
from scorecard.app import App
from scorecard.domain.dots import Assessment, HalfYear, Names, Unanimity
from scorecard.domain.people import Person
from scorecard.domain.refusals import RefusedError
from scorecard.exchange.gathering import Gathered
from scorecard.store.assessments import assessments_of, keep_assessment, remove_assessments
from scorecard.store.database import Session
from scorecard.store.half_years import half_year, keep_half_year
from scorecard.store.memberships import change_membership, memberships_of
from scorecard.views.dot_session import DotSessionView, session_view
from scorecard.views.importing import import_preview
from scorecard.views.report import report_view
from scorecard.views.session_process import Revealed
from scorecard.views.sight import Sight
from tests.academies import NOW, TODAY, SmallAcademy
from tests.actions.doing import ACTORS, Deed, done, log_of, refusal, who
from tests.actions.sitting import AUTUMN, sits
from tests.actions.test_dotting import with_policy
from tests.actions.test_exporting import archive, finnish_folder, told, workbook
from tests.exchange.planned import recognised
from tests.views import test_every_view as views

CANARY = "Only for my own eyes"
OTHERS = tuple(name for name in ACTORS if name != "ville")
CODES = ("A3", "Y1", "Y2", "A1")
Told = dict[tuple[str, str], str]


@pytest.fixture
def sitting(app: App, small: SmallAcademy) -> SmallAcademy:
    """Usva in its session, everybody there and everything that views show of it stored."""
    sits(app, small, "ville", "aino", "maija")
    for row in views.TABLE.values():
        row.on(app, small)
    return small


def let_say(app: App, small: SmallAcademy, ville: int, aino: int = 1, *, words: str = "") -> None:
    """Let Ville have answered so, as if never otherwise, beside Aino and Maija."""
    usva = small.teams["usva"].id
    says = {"ville": ville, "aino": aino, "maija": 2}

    def unit(session: Session) -> None:
        given = assessments_of(session, usva, AUTUMN)
        remove_assessments(session, [(usva, AUTUMN, a.person_id, a.process) for a in given])
        for name, dots in says.items():
            note = words if name == "ville" else ""
            for code in CODES:
                said = Assessment(small.id(name), usva, AUTUMN, code, dots, note, version=0)
                keep_assessment(session, said)

    app.database.write(unit)


def all_views(app: App, small: SmallAcademy) -> Iterator[tuple[str, Callable[[Sight], object]]]:
    """Yield every view there is, and the session's as each of its screens asks for it."""
    for name, row in views.TABLE.items():
        yield name, row.on(app, small)
    usva = small.teams["usva"].id
    yield "the wall", lambda sight: session_view(sight, usva, on_wall=True)
    yield "this half-year's session", lambda sight: session_view(sight, usva, AUTUMN)
    yield "this half-year's report", lambda sight: report_view(sight, "usva", AUTUMN)
    for code in CODES:
        yield f"at {code}", partial(session_view, team_id=usva, process=code)


def shown(app: App, small: SmallAcademy, *names: str) -> Told:
    """Return what each of them is shown by each view that they get at all."""
    found: Told = {}
    for view, ask in list(all_views(app, small)):  # all first: some store what they show
        for name in names:
            try:
                found[name, view] = repr(app.look(who(small, name), ask))
            except RefusedError:
                continue
    return found


def test_no_view_holds_a_secret_answer_for_anybody_else(app: App, sitting: SmallAcademy) -> None:
    let_say(app, sitting, 3, words=CANARY)

    seen = {key for key, said in shown(app, sitting, *ACTORS).items() if CANARY in said}

    # Only for oneself; and there it is, or else nothing was looked for.
    assert {name for name, _ in seen} == {"ville"}
    assert {"one's own answers", "a team's dot session", "at A1"} <= {view for _, view in seen}


def test_no_view_tells_others_what_somebody_answered(app: App, sitting: SmallAcademy) -> None:
    let_say(app, sitting, 0, words="No")
    before = shown(app, sitting, *OTHERS)

    let_say(app, sitting, 3, words="We do it every day")
    after = shown(app, sitting, *OTHERS)

    assert len(before) > 100
    assert {key for key, said in before.items() if said != after[key]} == set()


def test_the_wall_shows_no_answer_of_whoever_opened_it(app: App, sitting: SmallAcademy) -> None:
    let_say(app, sitting, 3, words=CANARY)
    usva = sitting.teams["usva"].id

    wall = app.look(sitting.id("ville"), lambda sight: session_view(sight, usva, on_wall=True))

    assert wall
    assert wall.at
    assert wall.at.mine is None
    assert CANARY not in repr(wall)


@pytest.mark.parametrize("write", [workbook, finnish_folder, archive])
def test_no_export_tells_a_secret_answer(
    app: App,
    sitting: SmallAcademy,
    tmp_path: Path,
    write: Callable[[App, Path], Path],
) -> None:
    files = []
    for number, dots in enumerate((0, 3)):
        let_say(app, sitting, dots, words=f"{CANARY} {dots}")
        (tmp_path / str(number)).mkdir()
        files.append(told(write(app, tmp_path / str(number))))

    assert CANARY not in repr(files)
    assert files[0] == files[1]


def test_the_log_tells_that_somebody_answered_and_not_what(app: App, sitting: SmallAcademy) -> None:
    usva, aino = sitting.teams["usva"].id, sitting.id("aino")
    answer = Answer("A3", 3, CANARY)

    done(app, sitting.id("ville"), lambda act: give_answer(act, AUTUMN, answer))
    done(app, sitting.id("maija"), lambda act: enter_answer(act, usva, AUTUMN, aino, answer))
    done(app, sitting.id("ville"), lambda act: take_back_answer(act, AUTUMN, "A3", 1))

    log = log_of(app)
    assert [entry.deed for entry in log[:3]] == ["take-back-answer", "enter-answer", "give-answer"]
    assert all(set(entry.fields) <= {"dots", "note", "entered_by"} for entry in log[:3])
    assert CANARY not in repr(log)


@pytest.mark.parametrize("name", ["risto", "operator"])
def test_no_guess_that_somebody_imports_is_told_to_be_right(
    app: App, sitting: SmallAcademy, name: str
) -> None:
    guess = {
        "email": "ville@example.org",
        "team": "usva",
        "period": "2026-H2",
        "process": "A3",
        "dots": "3",
        "note": CANARY,
    }
    gathered = Gathered(recognised(assessments=[guess]))
    said = []
    for dots in (0, 3):
        let_say(app, sitting, dots, words=CANARY)
        plan = app.look(who(sitting, name), lambda sight: import_preview(sight, gathered))
        said.append(repr((plan.counts, plan.untold, plan.faults)))

    assert said[0] == said[1]


DEEDS: dict[str, tuple[str, Callable[[SmallAcademy], Deed]]] = {
    "giving the first dot": ("maija", lambda s: _rates(s, DotsGiven("A3", 1))),
    "giving no dot": ("maija", lambda s: _rates(s, DotsGiven("A3", 0))),
    "giving two": ("kaisa", lambda s: _rates(s, DotsGiven("A3", 2, "We did", attested="Yes"))),
    "answering for them": (
        "maija",
        lambda s: (
            lambda act: enter_answer(
                act, s.teams["usva"].id, AUTUMN, s.id("ville"), Answer("A3", 3, CANARY)
            )
        ),
    ),
    "choosing names": (
        "maija",
        lambda s: lambda act: choose_names(act, s.teams["usva"].id, AUTUMN, Names.TEAM, version=1),
    ),
}


def _rates(small: SmallAcademy, given: DotsGiven) -> Deed:
    return lambda act: set_dots(act, small.teams["usva"].id, AUTUMN, given)


@pytest.mark.parametrize("policy", Unanimity)
def test_no_refusal_tells_others_what_somebody_answered(
    app: App, sitting: SmallAcademy, policy: Unanimity
) -> None:
    asking = with_policy(app, unanimity=policy)
    said = []
    for dots in (0, 3):
        let_say(asking, sitting, dots, aino=1)
        said.append(
            {
                name: str(refusal(asking, sitting.id(actor), deed(sitting)))
                for name, (actor, deed) in DEEDS.items()
            }
        )

    assert said[0] == said[1]
    asked = said[0]["giving the first dot"] != "None"
    assert asked == (policy is not Unanimity.OFF)


def revealed_as(app: App, small: SmallAcademy, names: Names) -> None:
    """Let the team have chosen so, and reveal A3."""
    usva = small.teams["usva"].id

    def unit(session: Session) -> None:
        held = half_year(session, usva, AUTUMN) or HalfYear(usva, AUTUMN, version=0)
        keep_half_year(session, replace(held, names=names))

    app.database.write(unit)
    done(app, small.id("maija"), lambda act: reveal(act, usva, AUTUMN, "A3", version=1))


def screens(app: App, small: SmallAcademy, name: str) -> tuple[DotSessionView, DotSessionView]:
    """Return what somebody's own screen shows of A3, and the wall that they opened."""
    usva = small.teams["usva"].id
    own = app.look(small.id(name), lambda sight: session_view(sight, usva))
    wall = app.look(small.id(name), lambda sight: session_view(sight, usva, on_wall=True))
    assert own
    assert wall
    return own, wall


def of(view: DotSessionView) -> Revealed:
    assert view.at
    assert view.at.revealed
    return view.at.revealed


def by_dots(said: Revealed) -> dict[int, list[str]]:
    def named(people: tuple[Person, ...]) -> list[str]:
        return [person.email.partition("@")[0] for person in people]

    return {dots: named(people) for dots, people in said.said.items() if people}


SAID = {0: ["ville"], 1: ["aino"], 2: ["maija"]}


@pytest.mark.parametrize(
    ("names", "see", "on_wall"),
    [
        (Names.TEAM, {"ville", "aino", "maija", "kaisa"}, True),
        (Names.COACH, {"kaisa"}, False),
        (Names.NOBODY, set[str](), False),
    ],
)
def test_after_the_reveal_all_see_how_many_and_those_chosen_see_who(
    app: App, sitting: SmallAcademy, names: Names, see: set[str], on_wall: bool
) -> None:
    let_say(app, sitting, 0)
    revealed_as(app, sitting, names)

    for name in ("ville", "aino", "maija", "kaisa"):
        own, wall = map(of, screens(app, sitting, name))

        for screen in (own, wall):
            assert screen.spread
            assert screen.spread.counts == (1, 1, 1, 0)
            assert screen.understood == 2
        assert by_dots(own) == (SAID if name in see else {})
        assert by_dots(wall) == (SAID if on_wall else {})
        assert [p.name for p in own.not_yet] == (["Ville Koski"] if name in see else [])
        assert bool(wall.not_yet) is on_wall


@pytest.mark.parametrize(
    ("names", "told_apart"),
    [
        (Names.TEAM, {"maija", "kaisa"}),
        (Names.COACH, {"kaisa"}),
        (Names.NOBODY, set[str]()),
    ],
)
def test_after_the_reveal_nobody_else_is_told_who_gave_which_answer(
    app: App, sitting: SmallAcademy, names: Names, told_apart: set[str]
) -> None:
    # The operator's export and report hold what is revealed, under every choice.
    others = tuple(name for name in OTHERS if name not in {"aino", "operator"})
    let_say(app, sitting, 0, aino=3)
    revealed_as(app, sitting, names)
    before = shown(app, sitting, *others)

    let_say(app, sitting, 3, aino=0)
    after = shown(app, sitting, *others)

    differ = {key for key, said in before.items() if said != after[key]}
    assert {name for name, _ in differ} == told_apart
    by_wall = told_apart if names is Names.TEAM else set[str]()
    assert {name for name, view in differ if view == "the wall"} == by_wall


def test_fewer_than_three_answers_are_counted_for_nobody_but_who_sees_names(
    app: App, sitting: SmallAcademy
) -> None:
    usva = sitting.teams["usva"].id
    for name, dots in (("ville", 0), ("aino", 2)):
        said = Assessment(sitting.id(name), usva, AUTUMN, "A3", dots, version=0)
        app.database.write(lambda session, said=said: keep_assessment(session, said))
    revealed_as(app, sitting, Names.COACH)

    for name in ("ville", "maija", "kaisa"):
        own, wall = map(of, screens(app, sitting, name))
        for screen, is_shown in ((own, name == "kaisa"), (wall, False)):
            assert (screen.spread is not None, screen.understood is not None) == (is_shown,) * 2
            assert not screen.is_unanimous


def leaves(app: App, small: SmallAcademy, name: str, last: date) -> None:
    """Let somebody's membership end."""

    def unit(session: Session) -> None:
        (held,) = memberships_of(session, small.id(name))
        change_membership(session, replace(held, last=last))

    app.database.write(unit)


def test_what_was_counted_at_the_reveal_does_not_follow_those_who_leave(
    app: App, sitting: SmallAcademy
) -> None:
    let_say(app, sitting, 0)
    revealed_as(app, sitting, Names.NOBODY)
    before = of(screens(app, sitting, "maija")[0])

    leaves(app, sitting, "ville", TODAY)

    with time_machine.travel(NOW + timedelta(days=1), tick=False):
        own, wall = screens(app, sitting, "maija")
    assert [p.name for p in own.members] == ["Aino Laine", "Maija Salo"]
    assert (of(own).spread, of(own).understood) == (before.spread, before.understood)
    assert (of(wall).spread, of(wall).understood) == (before.spread, before.understood)


def test_who_left_before_the_reveal_is_counted_nowhere(app: App, sitting: SmallAcademy) -> None:
    leaves(app, sitting, "ville", TODAY - timedelta(days=1))
    revealed_as(app, sitting, Names.TEAM)
    others = tuple(name for name in OTHERS if name != "operator")
    let_say(app, sitting, 0)
    before = shown(app, sitting, *others)

    let_say(app, sitting, 3)
    after = shown(app, sitting, *others)

    assert {key for key, said in before.items() if said != after[key]} == set()
