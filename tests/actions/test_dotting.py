"""Dots are given with the words that they ask for, and corrected without losing what stood."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.actions.dotting import DotsGiven, set_dots
from scorecard.app import App
from scorecard.domain.access import OPERATOR
from scorecard.domain.dot_sessions import Reveal
from scorecard.domain.dots import Assessment, HalfYear, Rating, Source, Unanimity
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError, RefusedError
from scorecard.store.assessments import keep_assessment
from scorecard.store.dot_sessions import add_reveal
from scorecard.store.half_years import keep_half_year
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import change_team
from tests.academies import NOW, SmallAcademy
from tests.actions.doing import done, refusal

AUTUMN, SPRING = Period.parse("2026-H2"), Period.parse("2026-H1")
LONG_AGO = Period.parse("2025-H2")
WORDS = "We talked about it all day"


def with_policy(app: App, *, unanimity: Unanimity, evidence_from: int = 2) -> App:
    policies = replace(
        app.academy.settings.policies, unanimity=unanimity, evidence_from=evidence_from
    )
    settings = replace(app.academy.settings, policies=policies)
    return replace(app, academy=replace(app.academy, settings=settings))


def rate(app: App, small: SmallAcademy, given: DotsGiven, at: Period = AUTUMN) -> Rating:
    usva = small.teams["usva"].id
    return done(app, small.id("maija"), lambda act: set_dots(act, usva, at, given))


def key_of(app: App, small: SmallAcademy, given: DotsGiven, at: Period = AUTUMN) -> str | None:
    usva = small.teams["usva"].id
    found = refusal(app, small.id("maija"), lambda act: set_dots(act, usva, at, given))
    return found.key if found else None


def answer(app: App, small: SmallAcademy, **dots: int) -> None:
    """Let members say how many dots they see in A3 this autumn."""
    usva = small.teams["usva"].id
    for name, given in dots.items():
        said = Assessment(small.id(name), usva, AUTUMN, "A3", given, version=0)
        app.database.write(lambda session, said=said: keep_assessment(session, said))


def revealed(app: App, small: SmallAcademy) -> None:
    """Let the answers on A3 be secret no more."""
    reveal = Reveal(small.teams["usva"].id, AUTUMN, "A3", NOW)
    assert app.database.write(lambda session: add_reveal(session, reveal))


def test_a_rating_keeps_who_gave_it_when_and_under_which_model(
    app: App, small: SmallAcademy
) -> None:
    given = DotsGiven("A3", 2, " Six visits ", "https://example.org/visits", WORDS)

    stored = rate(app, small, given)

    assert stored == Rating(
        team_id=small.teams["usva"].id,
        process="A3",
        period=AUTUMN,
        dots=2,
        given_on=date(2026, 11, 22),
        model="rocket@1",
        reason="Six visits",
        evidence="https://example.org/visits",
        attested=WORDS,
        given_by=small.id("maija"),
        id=stored.id,
    )
    with app.database.read() as session:
        assert stored in ratings_of(session, [stored.team_id])


@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param(DotsGiven("A3", 4, WORDS), "dots-out-of-range", id="more than it has"),
        pytest.param(DotsGiven("A3", -1), "dots-out-of-range", id="less than none"),
        pytest.param(DotsGiven("X9", 1), "no-such-process", id="an unknown process"),
        pytest.param(
            DotsGiven("A3", 1, evidence="javascript:alert(1)"),
            "text-not-a-web-address",
            id="a link that is none",
        ),
        pytest.param(DotsGiven("A3", 1, "\0"), "text-control-character", id="a NUL"),
        pytest.param(DotsGiven("A3", 1, "x" * 2_001), "text-too-long", id="a long reason"),
    ],
)
def test_what_cannot_be_stored_is_refused_with_its_reason(
    app: App, small: SmallAcademy, given: DotsGiven, key: str
) -> None:
    assert key_of(app, small, given) == key


@pytest.mark.parametrize(
    ("at", "key"),
    [
        pytest.param("2027-H1", "half-year-in-the-future", id="to come"),
        pytest.param("2025-H1", "half-year-before-the-team", id="before the team"),
        pytest.param("2026-11", "half-year-in-the-future", id="no half-year at all"),
    ],
)
def test_a_half_year_outside_the_teams_life_is_refused(
    app: App, small: SmallAcademy, at: str, key: str
) -> None:
    assert key_of(app, small, DotsGiven("A3", 0), Period.parse(at)) == key


EVERYBODY = {"maija": 1, "ville": 2, "aino": 1}


@pytest.mark.parametrize(
    ("policy", "answers", "attested", "key"),
    [
        pytest.param("require", EVERYBODY, "", None, id="required and there"),
        pytest.param(
            "require", {"maija": 1}, WORDS, "dots-not-unanimous", id="required: words do not help"
        ),
        pytest.param(
            "require", EVERYBODY | {"aino": 0}, "", "dots-not-unanimous", id="one says not yet"
        ),
        pytest.param("attest", EVERYBODY, "", None, id="to attest and there"),
        pytest.param("attest", {}, "", "dots-attest-needed", id="to attest, nobody answered"),
        pytest.param("attest", {}, "  ", "dots-attest-needed", id="blanks are no words"),
        pytest.param("attest", {}, WORDS, None, id="attested"),
        pytest.param("off", {}, "", None, id="nobody asks"),
    ],
)
def test_the_first_dot_asks_for_everybody_as_the_academy_wants(
    app: App,
    small: SmallAcademy,
    policy: str,
    answers: dict[str, int],
    attested: str,
    key: str | None,
) -> None:
    answer(app, small, **answers)
    revealed(app, small)
    ours = with_policy(app, unanimity=Unanimity(policy))

    assert key_of(ours, small, DotsGiven("A3", 1, attested=attested)) == key


@pytest.mark.parametrize("answers", [EVERYBODY, EVERYBODY | {"aino": 0}, {}])
@pytest.mark.parametrize(
    ("policy", "key"), [("require", "dots-not-unanimous"), ("attest", "dots-attest-needed")]
)
def test_what_the_first_dot_asks_for_tells_nothing_of_secret_answers(
    app: App, small: SmallAcademy, policy: str, key: str, answers: dict[str, int]
) -> None:
    answer(app, small, **answers)

    assert key_of(with_policy(app, unanimity=Unanimity(policy)), small, DotsGiven("A3", 1)) == key


def test_no_dots_ask_for_nobody(app: App, small: SmallAcademy) -> None:
    assert key_of(app, small, DotsGiven("A3", 0)) is None


def test_a_former_members_answer_is_not_waited_for(app: App, small: SmallAcademy) -> None:
    answer(app, small, **EVERYBODY, tuuli=0)
    revealed(app, small)

    assert key_of(app, small, DotsGiven("A3", 1)) is None


@pytest.mark.parametrize(
    ("evidence_from", "given", "key"),
    [
        pytest.param(2, DotsGiven("A3", 1), None, id="one dot"),
        pytest.param(2, DotsGiven("A3", 2), "dots-reason-or-evidence-needed", id="two, no reason"),
        pytest.param(2, DotsGiven("A3", 2, "Six visits"), None, id="two with a reason"),
        pytest.param(
            2, DotsGiven("A3", 3, evidence="https://example.org"), None, id="three with evidence"
        ),
        pytest.param(3, DotsGiven("A3", 2), None, id="an academy that asks later"),
    ],
)
def test_more_dots_ask_for_a_reason_or_evidence(
    app: App, small: SmallAcademy, evidence_from: int, given: DotsGiven, key: str | None
) -> None:
    ours = with_policy(app, unanimity=Unanimity.OFF, evidence_from=evidence_from)

    assert key_of(ours, small, given) == key


def test_a_change_of_a_closed_half_year_asks_for_its_reason(app: App, small: SmallAcademy) -> None:
    ours = with_policy(app, unanimity=Unanimity.OFF)
    usva = small.teams["usva"].id
    closed = HalfYear(usva, AUTUMN, closed_on=date(2026, 11, 20), version=0)
    app.database.write(lambda session: keep_half_year(session, closed))

    assert key_of(ours, small, DotsGiven("Y2", 0)) == "dots-closed-reason-needed"
    assert key_of(ours, small, DotsGiven("Y2", 0, "Two new members")) is None


def test_a_half_year_closes_itself_after_a_while(app: App, small: SmallAcademy) -> None:
    ours = with_policy(app, unanimity=Unanimity.OFF)

    assert key_of(ours, small, DotsGiven("I1", 1), SPRING) == "dots-closed-reason-needed"


def test_a_correction_stands_beside_what_it_corrects(app: App, small: SmallAcademy) -> None:
    first = rate(app, small, DotsGiven("A3", 1, attested=WORDS))

    second = rate(app, small, DotsGiven("A3", 0, revision=1))

    with app.database.read() as session:
        ours = [r for r in ratings_of(session, [first.team_id]) if r.period == AUTUMN]
    assert ours == [first, second]
    assert (first.revision, second.revision) == (1, 2)


def test_who_has_not_seen_the_last_rating_is_shown_both(app: App, small: SmallAcademy) -> None:
    theirs = rate(app, small, DotsGiven("A3", 1, attested=WORDS))

    with pytest.raises(ConflictError) as conflict:
        rate(app, small, DotsGiven("A3", 2, "Six visits", attested=WORDS))

    assert conflict.value.theirs == theirs
    assert isinstance(conflict.value.mine, Rating)
    assert (conflict.value.mine.dots, conflict.value.mine.reason) == (2, "Six visits")


def test_the_coachs_dots_stand_beside_the_teams_and_ask_for_no_words(
    app: App, small: SmallAcademy
) -> None:
    usva, given = small.teams["usva"].id, DotsGiven("A3", 3)
    team = rate(app, small, DotsGiven("A3", 0))

    coach = done(
        app,
        small.id("kaisa"),
        lambda act: set_dots(act, usva, AUTUMN, given, source=Source.COACH),
    )

    with app.database.read() as session:
        assert ratings_of(session, [usva], source=Source.COACH) == [coach]
        assert team in ratings_of(session, [usva], source=Source.TEAM)


@pytest.mark.parametrize(
    ("archived", "key"),
    [
        pytest.param("2026-11-22", "team-archived", id="as of today"),
        pytest.param("2026-11-23", None, id="as of tomorrow"),
    ],
)
def test_an_archived_team_is_read_only(
    app: App, small: SmallAcademy, archived: str, key: str | None
) -> None:
    gone = replace(small.teams["usva"], archived=date.fromisoformat(archived))
    app.database.write(lambda session: change_team(session, gone))

    assert key_of(app, small, DotsGiven("A3", 0)) == key


def test_the_operator_still_writes_to_an_archived_team(app: App, small: SmallAcademy) -> None:
    gone = replace(small.teams["usva"], archived=date(2026, 6, 1))
    app.database.write(lambda session: change_team(session, gone))
    deed = lambda act: set_dots(act, gone.id, LONG_AGO, DotsGiven("A3", 0, "Typing error"))  # noqa: E731

    found: RefusedError | None = refusal(app, OPERATOR, deed)

    assert found is None
