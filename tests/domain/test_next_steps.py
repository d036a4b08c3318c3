"""A team's next steps come back before its next session."""

from datetime import date

from scorecard.domain.next_steps import NextStep, StepState, carried_over
from scorecard.domain.periods import Period

AUTUMN = Period.parse("2026-H2")


def step(id: int, period: str, state: StepState = StepState.OPEN) -> NextStep:
    on = None if state is StepState.OPEN else date(2026, 11, 1)
    return NextStep(1, Period.parse(period), f"Step {id}", state=state, settled_on=on, id=id)


def test_the_last_sessions_steps_come_back_and_what_is_still_open_from_earlier() -> None:
    done, dropped = StepState.DONE, StepState.DROPPED
    steps = [
        step(1, "2025-H1", done),
        step(2, "2025-H1"),
        step(3, "2025-H2", dropped),
        step(4, "2026-H1", done),
        step(5, "2026-H1"),
        step(6, "2026-H2"),
        step(7, "2027-H1"),
    ]

    assert [s.id for s in carried_over(steps, AUTUMN)] == [2, 5, 4]


def test_a_half_year_without_steps_does_not_hide_those_before_it() -> None:
    steps = [step(1, "2025-H2", StepState.DONE)]

    assert carried_over(steps, AUTUMN) == tuple(steps)
    assert carried_over(steps, Period.parse("2025-H2")) == ()
