"""Teams' dots come by the rules: engine first, with reasons, and they may fall."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from scorecard.demo.cast import cast_for
from scorecard.demo.dots import rated_by
from scorecard.domain.dots import (
    Assessment,
    Rating,
    Source,
    Unanimity,
    latest_ratings,
    missing_for_rating,
    understanding,
)
from scorecard.domain.people import members_on
from scorecard.domain.periods import Period
from tests.demo.academies import AUTUMN, academy_of, every_demo, invented


def ratings_by(source: Source) -> list[Rating]:
    return [r for r in invented().rated.ratings if r.source is source]


def dots_of(team_key: str) -> dict[Period, int]:
    """Return the dots that a team gave itself, by half-year."""
    team = next(t for t in invented().cast.teams if t.key == team_key)
    given = latest_ratings(r for r in ratings_by(Source.TEAM) if r.team_id == team.id)
    return {p: sum(r.dots for r in given if r.period == p) for p in {r.period for r in given}}


def answers_by_process(
    answers: Iterable[Assessment],
) -> dict[tuple[int, Period, str], list[Assessment]]:
    found: dict[tuple[int, Period, str], list[Assessment]] = {}
    for answer in answers:
        found.setdefault((answer.team_id, answer.period, answer.process), []).append(answer)
    return found


@every_demo
def test_every_rating_of_a_team_fulfils_what_the_academy_asks(model: str, today: date) -> None:
    made, policies = invented(model, today), academy_of(model).settings.policies
    answers = answers_by_process(made.rated.assessments)
    for rating in (r for r in made.rated.ratings if r.source is Source.TEAM):
        of_team = [m for m in made.cast.memberships if m.team_id == rating.team_id]
        given = answers.get((rating.team_id, rating.period, rating.process), [])

        missing = missing_for_rating(
            rating.dots,
            understood=understanding(members_on(of_team, rating.given_on), given),
            policy=policies.unanimity,
            evidence_from=policies.evidence_from,
            reason=rating.reason,
            evidence=rating.evidence,
            attested=rating.attested,
            closed=rating.revision > 1,
        )

        assert missing is None


@every_demo
def test_no_process_has_more_dots_than_statements(model: str, today: date) -> None:
    processes = {p.code: p for p in academy_of(model).model.processes}
    rated = invented(model, today).rated

    for given in (*rated.ratings, *rated.assessments):
        assert 0 <= given.dots <= processes[given.process].most_dots


@every_demo
def test_ratings_lie_in_their_teams_life_and_before_tomorrow(model: str, today: date) -> None:
    made, calendar = invented(model, today), academy_of(model).calendar

    for rating in made.rated.ratings:
        team = made.cast.teams[rating.team_id - 1]
        assert calendar.half_year_of(team.founded) <= rating.period
        assert calendar.first_day(rating.period) <= rating.given_on <= today


@every_demo
def test_revisions_count_from_one(model: str, today: date) -> None:
    seen: dict[tuple[object, ...], int] = {}

    for rating in invented(model, today).rated.ratings:
        key = (rating.team_id, rating.process, rating.period, rating.source)
        seen[key] = seen.get(key, 0) + 1
        assert rating.revision == seen[key]


@every_demo
def test_only_members_answer_and_once_for_each_process(model: str, today: date) -> None:
    made, calendar = invented(model, today), academy_of(model).calendar

    answered = [(a.team_id, a.period, a.person_id, a.process) for a in made.rated.assessments]

    assert len(set(answered)) == len(answered)
    for team_id, period, person_id, _ in set(answered):
        first, last = calendar.first_day(period), calendar.last_day(period)
        assert any(
            (m.team_id, m.person_id) == (team_id, person_id)
            and m.first <= last
            and (m.last is None or m.last >= first)
            for m in made.cast.memberships
        )


def test_past_half_years_are_closed_and_the_running_one_is_not() -> None:
    calendar = academy_of("shipped").calendar

    for half_year in invented().rated.half_years:
        is_over = calendar.is_over(half_year.period, AUTUMN)
        assert (half_year.closed_on is not None) == is_over


def test_the_engine_comes_before_the_top() -> None:
    model = academy_of("shipped").model
    top = {p.code for p in model.on_level(model.levels[-1])}
    engine = {p.code for p in model.engine}
    given = ratings_by(Source.TEAM)

    assert sum(r.dots for r in given if r.process in engine) > 3 * sum(
        r.dots for r in given if r.process in top
    )


def test_teams_grow_but_the_one_in_trouble_falls() -> None:
    graduated, troubled = dots_of("puro"), dots_of("louhi")
    growing = [graduated[period] for period in sorted(graduated)]
    falling = [troubled[period] for period in sorted(troubled)]

    assert growing == sorted(growing)
    assert growing[-1] > 25
    assert falling[-2] < falling[-3]


def test_some_dots_fall_when_somebody_new_joins() -> None:
    given = ratings_by(Source.TEAM)
    hohde = next(t for t in invented().cast.teams if t.key == "hohde")
    held: dict[str, list[int]] = {}
    for rating in latest_ratings(r for r in given if r.team_id == hohde.id):
        held.setdefault(rating.process, []).append(rating.dots)

    assert [1, 0] in [dots[i : i + 2] for dots in held.values() for i in range(len(dots))]


def test_members_disagree_more_where_there_is_trouble() -> None:
    made = invented()
    spread: dict[bool, list[int]] = {True: [], False: []}
    troubled = {c.team.id: c.trouble for c in made.cast.companies}
    for (team_id, *_), answers in answers_by_process(made.rated.assessments).items():
        dots = [answer.dots for answer in answers]
        spread[troubled[team_id]].append(max(dots) - min(dots))

    assert sum(spread[True]) / len(spread[True]) > 1.2 * sum(spread[False]) / len(spread[False])


def test_the_coach_mostly_agrees() -> None:
    latest = latest_ratings(invented().rated.ratings)
    teams = {(r.team_id, r.process, r.period): r.dots for r in latest if r.source is Source.TEAM}
    coachs = [r for r in latest if r.source is Source.COACH]

    apart = [r.dots - teams[r.team_id, r.process, r.period] for r in coachs]

    assert set(apart) == {-1, 0, 1}
    assert apart.count(0) > len(apart) / 2


def test_some_coaches_share_what_they_gave_when_the_session_is_over() -> None:
    settled = invented().rated.half_years
    sharing = {h.team_id for h in settled if h.coach_shared_on}

    assert 0 < len(sharing) < len({h.team_id for h in settled})
    assert {h.closed_on for h in settled if h.coach_shared_on} == {
        h.closed_on for h in settled if h.team_id in sharing and h.closed_on
    }


def test_not_everybody_had_understood_each_time() -> None:
    first_dots = [r for r in ratings_by(Source.TEAM) if r.dots]

    assert {bool(rating.attested) for rating in first_dots} == {True, False}


def test_an_academy_that_asks_for_unanimity_gets_it() -> None:
    strict = academy_of("shipped")
    policies = replace(strict.settings.policies, unanimity=Unanimity.REQUIRE)
    academy = replace(strict, settings=replace(strict.settings, policies=policies))

    rated = rated_by(academy, cast_for(academy, AUTUMN), AUTUMN, "seed")

    given = [r for r in rated.ratings if r.source is Source.TEAM]
    assert any(r.dots for r in given)
    assert not any(r.attested for r in given)


def test_the_suggested_member_has_the_running_half_year_still_to_answer() -> None:
    made = invented()
    running = academy_of("shipped").calendar.half_year_of(AUTUMN)

    answered = {a.person_id for a in made.rated.assessments if a.period == running}

    assert len(answered) > 5
    assert made.cast.suggested.id not in answered
