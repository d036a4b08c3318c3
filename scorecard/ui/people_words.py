"""The sentences about people: how many there are, and where somebody belongs."""

from collections.abc import Sequence

from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.people import PeopleView, PersonView, Place


def people_sentence(visit: Visit, view: PeopleView) -> str:
    """Return how many people there are in how many teams, and how many cannot sign in yet."""
    text = visit.text
    people, teams = text("people-count", count=view.total), text("people-teams", count=view.teams)
    if not view.waiting:
        return text("people-state-ready", people=people, teams=teams)
    return text("people-state-waiting", people=people, teams=teams, count=view.waiting)


def person_sentence(visit: Visit, view: PersonView) -> str:
    """Return who somebody is and where they belong today, escaped."""
    now = [p for p in view.places if p.membership.holds_on(visit.today)]
    return plain(f"{view.person.name}: {places_words(visit, now)}")


def places_words(visit: Visit, places: Sequence[Place]) -> str:
    """Return today's places with role and first day, unescaped."""
    if not places:
        return visit.text("people-no-team")
    return "; ".join(place_words(visit, place) for place in places)


def place_words(visit: Visit, place: Place) -> str:
    """Return one place: `Usva, Member, since 15 Aug 2025`, or with its last day."""
    text, held = visit.text, place.membership
    words = {"team": place.team.name, "role": text.choice(held.role), "first": held.first}
    if held.last is None:
        return text("people-place", **words)
    return text("people-place-ended", **words, last=held.last)
