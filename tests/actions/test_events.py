"""An event is a few words about a month; a team's event is the team's to read, always."""

from dataclasses import replace

import pytest

from scorecard.actions.events import EventGiven, add_event, change_event, take_away_event
from scorecard.app import App
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.store.events import event
from scorecard.store.teams import change_team
from scorecard.views.events import own_events, team_events
from tests.academies import NOW, SmallAcademy, month
from tests.actions.doing import done, log_of, refusal

NOVEMBER = month("2026-11")


def written(
    app: App, small: SmallAcademy, given: EventGiven, *, who: str = "ville", team: bool = False
) -> MonthEvent:
    team_id = small.teams["usva"].id if team else None
    return done(app, small.id(who), lambda act: add_event(act, NOVEMBER, given, team_id=team_id))


def read_by(app: App, small: SmallAcademy, who: str) -> list[str]:
    return [e.words for e in app.look(small.id(who), own_events)]


def test_what_is_written_is_kept_tidy_and_logged_without_its_words(
    app: App, small: SmallAcademy
) -> None:
    kept = written(app, small, EventGiven("  Exam weeks ", Visibility.ME))

    ville = small.people["ville"].owner
    assert kept == MonthEvent(ville, NOVEMBER, "Exam weeks", Visibility.ME, id=kept.id)
    (entry,) = log_of(app)
    assert entry.subject == f"person:{ville.id}/2026-11/event:{kept.id}"
    assert "Exam" not in str(entry)


def test_a_teams_event_stands_on_its_members_curves(app: App, small: SmallAcademy) -> None:
    kept = written(app, small, EventGiven("Big fair", Visibility.ME), who="maija", team=True)
    written(app, small, EventGiven("Exam weeks", Visibility.TEAM))

    assert kept.visibility is Visibility.TEAM
    assert read_by(app, small, "ville") == ["Exam weeks", "Big fair"]
    assert read_by(app, small, "aino") == ["Big fair"]
    assert read_by(app, small, "otso") == []


def test_a_teams_events_are_read_by_whoever_sees_the_team(app: App, small: SmallAcademy) -> None:
    written(app, small, EventGiven("Big fair"), who="kaisa", team=True)
    usva = small.teams["usva"].id

    for name in ("ville", "maija", "kaisa", "risto"):
        found = app.look(small.id(name), lambda sight: team_events(sight, usva))
        assert [e.words for e in found] == ["Big fair"]


@pytest.mark.parametrize(
    ("code", "words", "key"),
    [
        pytest.param("2026-11", " ", "text-empty", id="nothing"),
        pytest.param("2026-11", "x" * 201, "text-too-long", id="too long"),
        pytest.param("2027-12", "Fair", "event-too-far-ahead", id="thirteen months ahead"),
    ],
)
def test_an_event_is_refused_with_its_reason(
    app: App, small: SmallAcademy, code: str, words: str, key: str
) -> None:
    found = refusal(
        app, small.id("ville"), lambda act: add_event(act, month(code), EventGiven(words))
    )

    assert found is not None
    assert found.key == key


def test_a_month_has_five_events_at_most(app: App, small: SmallAcademy) -> None:
    for number in range(5):
        written(app, small, EventGiven(f"Event {number}"))

    with pytest.raises(RefusedError) as refused:
        written(app, small, EventGiven("One more"))

    assert refused.value.key == "events-enough"


def test_an_event_is_changed_and_taken_away_in_the_version_that_was_seen(
    app: App, small: SmallAcademy
) -> None:
    kept = written(app, small, EventGiven("Exam weeks"))
    given = EventGiven("Exams", Visibility.TEAM)
    ville = small.id("ville")

    changed = done(app, ville, lambda act: change_event(act, kept.id, given, version=1))

    assert changed == replace(kept, words="Exams", visibility=Visibility.TEAM, version=2)
    with pytest.raises(ConflictError):
        done(app, ville, lambda act: change_event(act, kept.id, given, version=1))
    with pytest.raises(ConflictError):
        done(app, ville, lambda act: take_away_event(act, kept.id, version=1))
    assert done(app, ville, lambda act: take_away_event(act, kept.id, version=2)) == changed
    with app.database.read() as session:
        assert event(session, kept.id) is None


def test_an_archived_team_writes_nothing_more(app: App, small: SmallAcademy) -> None:
    gone = replace(small.teams["usva"], archived=NOW.date())
    app.database.write(lambda session: change_team(session, gone))

    with pytest.raises(NotAllowedError):
        written(app, small, EventGiven("Big fair"), who="maija", team=True)
