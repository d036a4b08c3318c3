"""A feast of the small academy's team Usva: everything that celebrations and months can hold.

Ville has said what keeps him, for himself alone, and had a best month; Usva was a year old, and
went on a trip. One picture hangs, Aino cheers and Kaisa comments.
"""

from datetime import date, timedelta

from scorecard.app import App
from scorecard.demo.picture import demo_picture
from scorecard.domain.celebration_wall import Comment, OccasionCelebration, Plan
from scorecard.domain.celebrations import Celebration
from scorecard.domain.events import MonthEvent
from scorecard.domain.metrics import Visibility
from scorecard.domain.moments import MomentKind, Occasion
from scorecard.store.calendar_feeds import keep_feed
from scorecard.store.celebration_pictures import put_picture
from scorecard.store.celebration_plans import keep_plan
from scorecard.store.celebrations import add_celebration, add_occasion_celebration
from scorecard.store.cheers import add_cheer, add_comment
from scorecard.store.database import Session
from scorecard.store.events import add_event
from scorecard.store.seen import mark_occasion_seen, mark_seen
from tests.academies import NOW, TODAY, SmallAcademy, month

HELD_ON = date(2026, 11, 14)
PICTURE = demo_picture("feast")
TOKEN = "nobody-else-knows-this"


def hold_feast(app: App, small: SmallAcademy) -> None:
    """Store all of it."""
    app.database.write(lambda session: _store(session, small))


def best_month(small: SmallAcademy) -> Occasion:
    """Ville's best month of visits."""
    visits = small.metrics["visits"]
    return Occasion(visits.owner, MomentKind.BEST, str(visits.id), month("2026-09"))


def first_year(small: SmallAcademy) -> Occasion:
    """Usva's first year."""
    return Occasion(small.teams["usva"].owner, MomentKind.FIRST_YEAR, "1")


def _store(session: Session, small: SmallAcademy) -> None:
    usva, ville = small.teams["usva"].owner, small.people["ville"].owner
    maija, aino, kaisa = map(small.id, ("maija", "aino", "kaisa"))
    for event in (
        MonthEvent(ville, month("2026-10"), "Exam weeks", Visibility.ME),
        MonthEvent(ville, month("2026-10"), "exam weeks", Visibility.COACH),
        MonthEvent(usva, month("2027-02"), "Big fair", Visibility.TEAM),
    ):
        add_event(session, event)
    trip = Celebration(
        0, small.goals["trip"].id, HELD_ON, "Cake", "More cake", maija, opened_on=TODAY
    )
    ours = add_celebration(session, trip)
    best = OccasionCelebration(0, best_month(small), HELD_ON, "Ice cream", "", small.id("ville"))
    mine = add_occasion_celebration(session, best)
    planned = date(2026, 12, 1)
    keep_plan(session, Plan(small.goals["book"].id, "Read aloud", planned, aino, version=0))
    keep_plan(session, Plan(first_year(small), "Pizza for all", None, None, version=0))
    for number, held in enumerate((ours, mine)):
        add_cheer(session, held.id, aino, NOW + timedelta(seconds=number))
        add_comment(session, Comment(0, held.id, kaisa, "Well done\nall of you", NOW))
    add_comment(session, Comment(0, ours.id, small.id("otso"), "From next door", NOW))
    put_picture(session, ours.id, PICTURE)
    mark_seen(session, aino, small.goals["trip"].id)
    mark_occasion_seen(session, aino, best_month(small))
    keep_feed(session, aino, token_hash=TOKEN, at=NOW)
