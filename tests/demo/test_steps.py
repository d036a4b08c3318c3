"""Every session that is over ends with next steps, of members, and most old ones were taken."""

from collections import Counter
from datetime import date

from scorecard.demo.reading import sayings
from scorecard.domain.next_steps import MOST_STEPS, StepState
from scorecard.domain.people import members_on
from tests.demo.academies import every_demo, invented


@every_demo
def test_sessions_that_are_over_have_steps_and_running_ones_none(model: str, today: date) -> None:
    made = invented(model, today)

    over = {(h.team_id, h.period) for h in made.rated.half_years if h.closed_on}

    counts = Counter((step.team_id, step.period) for step in made.steps)
    assert counts == dict.fromkeys(over, MOST_STEPS)


@every_demo
def test_a_member_of_then_takes_each_step_and_none_was_taken_in_the_future(
    model: str, today: date
) -> None:
    made = invented(model, today)
    closed = {(h.team_id, h.period): h.closed_on for h in made.rated.half_years}

    for step in made.steps:
        held = [m for m in made.cast.memberships if m.team_id == step.team_id]
        day = closed[step.team_id, step.period]
        assert day
        assert step.person_id in members_on(held, day)
        assert step.due
        assert day < step.due
        assert step.settled_on is None or step.settled_on <= today


def test_most_steps_of_old_were_taken_and_most_of_the_last_session_are_open() -> None:
    made = invented()
    last = {h.team_id: h.period for h in made.rated.half_years if h.closed_on}

    old = [s for s in made.steps if s.period != last[s.team_id]]
    new = [s for s in made.steps if s.period == last[s.team_id]]

    assert sum(s.state is StepState.DONE for s in old) > len(old) / 2
    assert {s.state for s in old} == {StepState.DONE, StepState.DROPPED}
    assert sum(s.state is StepState.OPEN for s in new) > len(new) / 2


def test_steps_are_in_the_teams_own_language() -> None:
    made = invented()
    spoken = {company.team.id: company.language for company in made.cast.companies}

    assert all(step.words in sayings("steps", language=spoken[step.team_id]) for step in made.steps)
