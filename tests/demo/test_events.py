"""Teams and people wrote about some of their months, of the time in which they were there."""

from datetime import date

from scorecard.domain.events import MOST_EVENTS, MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import month_of
from scorecard.domain.values import MONTHS_AHEAD
from tests.demo.academies import every_demo, invented


def of_teams(made: list[MonthEvent]) -> list[MonthEvent]:
    return [e for e in made if e.owner.kind is OwnerKind.TEAM]


@every_demo
def test_every_event_lies_in_its_owners_time_and_not_too_far_ahead(model: str, today: date) -> None:
    made = invented(model, today)
    begun = {team.owner: month_of(team.founded) for team in made.cast.teams}
    people = {p.owner: p for p in made.cast.people}
    for event in made.events:
        if event.owner in people:
            held = [m for m in made.cast.memberships if m.person_id == event.owner.id]
            assert any(month_of(m.first) <= event.month for m in held)
            assert event.month <= month_of(today)
        else:
            assert begun[event.owner] <= event.month <= month_of(today).plus(MONTHS_AHEAD)
            assert event.visibility is Visibility.TEAM


@every_demo
def test_no_month_is_crowded_and_each_living_team_looks_ahead(model: str, today: date) -> None:
    made = invented(model, today)
    months = [(e.owner, e.month) for e in made.events]
    ahead = {e.owner for e in made.events if e.month > month_of(today)}

    assert all(months.count(one) <= MOST_EVENTS for one in set(months))
    assert ahead == {t.owner for t in made.cast.teams if not t.is_archived(today)}


def test_people_share_some_of_their_events_and_keep_others() -> None:
    written = [e for e in invented().events if e.owner.kind is OwnerKind.PERSON]

    assert len(written) > 20
    assert {e.visibility for e in written} == set(Visibility)
