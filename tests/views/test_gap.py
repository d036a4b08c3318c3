"""Of what stands side by side everybody hears just the voices that they may hear."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from scorecard.app import App
from scorecard.domain.dot_sessions import Reveal
from scorecard.domain.dots import Assessment, HalfYear, Rating, Source
from scorecard.domain.gaps import Gap, Heard, Voice
from scorecard.domain.people import Membership, Role
from scorecard.domain.periods import Period
from scorecard.domain.surveys import OutsideAnswer, Survey
from scorecard.store.assessments import keep_assessment
from scorecard.store.database import Session
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.half_years import keep_half_year
from scorecard.store.memberships import add_membership, change_membership, memberships_in
from scorecard.store.ratings import add_rating
from scorecard.store.surveys import add_outside_answer, add_survey
from scorecard.views.gap import GapView, Reader, gap_view
from scorecard.views.rocket import rocket_view
from tests.academies import NOW, TODAY, SmallAcademy
from tests.actions.doing import who

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
TEAM, COACH, OWN, OUTSIDE = Voice
PEOPLE = ("ville", "maija", "kaisa", "risto", "operator")


def seen(app: App, small: SmallAcademy, name: str, at: Period = AUTUMN) -> GapView:
    usva = small.teams["usva"].id
    return app.look(who(small, name), lambda sight: gap_view(sight, rocket_view(sight, usva, at)))


def at_a3(app: App, small: SmallAcademy, name: str, at: Period = AUTUMN) -> dict[Voice, Heard]:
    """Return what somebody hears of A3."""
    [gap] = [g for g in seen(app, small, name, at).gaps if g.process == "A3"]
    return dict(gap.heard)


def rate(
    app: App, small: SmallAcademy, dots: int, source: Source, *, code: str = "A3", note: str = ""
) -> None:
    given = Rating(
        small.teams["usva"].id,
        code,
        AUTUMN,
        dots,
        TODAY,
        app.academy.model_version,
        source,
        note,
    )
    app.database.write(lambda session: add_rating(session, given))


def settle(app: App, small: SmallAcademy, **settled: date | None) -> None:
    held = replace(HalfYear(small.teams["usva"].id, AUTUMN, version=0), **settled)
    app.database.write(lambda session: keep_half_year(session, held))


def answer(app: App, small: SmallAcademy, name: str, dots: int, at: Period = AUTUMN) -> None:
    said = Assessment(small.id(name), small.teams["usva"].id, at, "A3", dots, version=0)
    app.database.write(lambda session: keep_assessment(session, said))


def reveal(app: App, small: SmallAcademy, code: str = "A3") -> None:
    shown = Reveal(small.teams["usva"].id, AUTUMN, code, NOW)
    app.database.write(lambda session: add_reveal(session, shown))


def test_the_coachs_voice_is_heard_by_the_coach_and_after_sharing_by_the_team(
    app: App, small: SmallAcademy
) -> None:
    rate(app, small, 3, Source.COACH, note="Six visits")

    before = {name for name in PEOPLE if COACH in at_a3(app, small, name)}
    hidden = {name for name in PEOPLE if seen(app, small, name).notes}
    settle(app, small, coach_shared_on=TODAY)
    after = {name for name in PEOPLE if COACH in at_a3(app, small, name)}
    told = {name: dict(seen(app, small, name).notes) for name in PEOPLE}

    assert before == hidden == {"kaisa", "operator"}
    assert after == {"kaisa", "operator", "ville", "maija"}
    assert {name for name, notes in told.items() if notes == {"A3": "Six visits"}} == after
    assert told["risto"] == {}


@pytest.mark.parametrize(
    ("names", "heard"),
    [
        pytest.param(("ville", "aino"), None, id="two are too few"),
        pytest.param(("ville", "aino", "maija"), Heard(4 / 3, answers=3), id="three"),
        # Tuuli has left since she answered: counted are those who belonged when it came out.
        pytest.param(("ville", "aino", "tuuli"), None, id="one of three has left"),
    ],
)
def test_the_mean_of_own_answers_is_heard_after_the_reveal(
    app: App, small: SmallAcademy, names: tuple[str, ...], heard: Heard | None
) -> None:
    for name, dots in zip(names, (1, 0, 3), strict=False):
        answer(app, small, name, dots)
    assert [name for name in PEOPLE if OWN in at_a3(app, small, name)] == []

    reveal(app, small, "Y1")
    assert [name for name in PEOPLE if OWN in at_a3(app, small, name)] == []

    reveal(app, small)
    found = {name: at_a3(app, small, name).get(OWN) for name in PEOPLE}
    assert found == {name: heard if name != "risto" else None for name in PEOPLE}


def test_closing_the_half_year_reveals_as_well(app: App, small: SmallAcademy) -> None:
    for name, dots in {"ville": 1, "aino": 0, "maija": 3}.items():
        answer(app, small, name, dots)
    settle(app, small, closed_on=TODAY)

    assert at_a3(app, small, "ville")[OWN] == Heard(4 / 3, answers=3)


def test_who_leaves_later_still_counts_so_that_leaving_tells_nothing(
    app: App, small: SmallAcademy
) -> None:
    spring = {"ville": 1, "aino": 0, "maija": 3, "tuuli": 2}
    for name, dots in spring.items():
        answer(app, small, name, dots, SPRING)

    before = at_a3(app, small, "ville", SPRING)[OWN]
    usva = small.teams["usva"].id
    with app.database.read() as session:
        held = memberships_in(session, [usva])
    [ainos] = [m for m in held if m.person_id == small.id("aino")]
    gone = replace(ainos, last=TODAY - timedelta(days=1))
    app.database.write(lambda session: change_membership(session, gone))

    assert at_a3(app, small, "ville", SPRING)[OWN] == before == Heard(1.5, answers=4)


def test_customers_are_heard_once_three_have_answered_a_survey_that_is_closed(
    app: App, small: SmallAcademy
) -> None:
    survey = Survey(
        small.teams["usva"].id, AUTUMN, TODAY - timedelta(days=9), TODAY, ("A3", "A2"), None
    )
    kept = app.database.write(lambda session: add_survey(session, survey, token_hash="link"))

    def unit(session: Session) -> None:
        for form, dots in {"one": 0, "two": 1, "three": 1}.items():
            add_outside_answer(session, OutsideAnswer(kept.id, {"A3": dots}), form=form)

    app.database.write(unit)

    found = {name: at_a3(app, small, name).get(OUTSIDE) for name in PEOPLE}

    assert found == {name: Heard(2 / 3, answers=3) if name != "risto" else None for name in PEOPLE}


def test_carried_dots_say_so(app: App, small: SmallAcademy) -> None:
    assert at_a3(app, small, "ville") == {TEAM: Heard(1, carried=True)}

    rate(app, small, 2, Source.TEAM)

    assert at_a3(app, small, "ville") == {TEAM: Heard(2)}


def test_the_widest_gap_comes_first(app: App, small: SmallAcademy) -> None:
    rate(app, small, 2, Source.COACH, code="Y2")  # one dot apart
    rate(app, small, 3, Source.COACH)  # two dots apart
    rate(app, small, 3, Source.COACH, code="FIN")  # where the team has none

    view = seen(app, small, "kaisa")

    first, second = view.comparable
    assert first == Gap("A3", {TEAM: Heard(1, carried=True), COACH: Heard(3)})
    assert second.process == "Y2"
    assert view.voices == (TEAM, COACH)


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("ville", Reader.TEAM),
        ("maija", Reader.TEAM),
        ("kaisa", Reader.COACH),
        ("risto", Reader.OTHER),
        ("operator", Reader.OTHER),
    ],
)
def test_each_is_told_from_where_they_stand(
    app: App, small: SmallAcademy, name: str, reader: Reader
) -> None:
    assert seen(app, small, name).reader is reader


def test_who_coaches_another_team_is_a_member_of_their_own(app: App, small: SmallAcademy) -> None:
    place = Membership(0, small.teams["ahjo"].id, small.id("ville"), Role.COACH, TODAY)
    app.database.write(lambda session: add_membership(session, place))

    assert seen(app, small, "ville").reader is Reader.TEAM


def test_who_coaches_the_team_and_belongs_to_another_is_its_coach(
    app: App, small: SmallAcademy
) -> None:
    place = Membership(0, small.teams["usva"].id, small.id("otso"), Role.COACH, TODAY)
    app.database.write(lambda session: add_membership(session, place))

    assert seen(app, small, "otso").reader is Reader.COACH


def test_whether_the_team_sees_the_coachs_dots_is_said(app: App, small: SmallAcademy) -> None:
    rate(app, small, 3, Source.COACH)
    assert seen(app, small, "kaisa").shared is False

    settle(app, small, coach_shared_on=TODAY)

    assert seen(app, small, "kaisa").shared is True
