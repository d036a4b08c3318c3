"""A next step in words: who takes care of it, until when, and how it stands."""

from collections.abc import Mapping

from scorecard.domain.next_steps import NextStep, StepState
from scorecard.domain.people import Person
from scorecard.text import Text


def step_line(
    step: NextStep, people: Mapping[int, Person], text: Text, *, with_state: bool = True
) -> str:
    """Return what is known of a step beside its words: `Aino Laine · by 15 Jan 2027`."""
    person = people.get(step.person_id or 0)
    parts = [
        person.name if person else "",
        text("report-step-due", date=text.date(step.due)) if step.due else "",
        text.choice(step.state) if with_state and step.state is not StepState.OPEN else "",
    ]
    return " · ".join(part for part in parts if part)
