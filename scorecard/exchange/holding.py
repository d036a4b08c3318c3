"""The stored academy as a picture, read in a fixed number of queries."""

from datetime import date

from scorecard.domain.academy import Academy
from scorecard.domain.celebration_wall import Held
from scorecard.domain.people import ACADEMY
from scorecard.exchange.picture import Picture
from scorecard.exchange.wall_held import Hanging
from scorecard.store.agreements import agreements_on, confirmations_of
from scorecard.store.assessments import assessments
from scorecard.store.celebration_pictures import pictures_of
from scorecard.store.celebration_plans import plans_of
from scorecard.store.celebrations import celebrations_of, occasions_celebrated
from scorecard.store.cheers import cheers_on, comments_on
from scorecard.store.database import Session
from scorecard.store.dot_sessions import reveals_of
from scorecard.store.events import all_events
from scorecard.store.goal_lessons import closings_of
from scorecard.store.goal_shares import shares_of
from scorecard.store.goals import goals
from scorecard.store.half_years import half_years_of
from scorecard.store.metrics import metrics
from scorecard.store.model_versions import model_versions
from scorecard.store.next_steps import next_steps_of
from scorecard.store.people import people
from scorecard.store.ratings import ratings_of
from scorecard.store.teams import memberships, teams
from scorecard.store.values import values_of


def picture_of(
    session: Session, academy: Academy, today: date, *, with_values: bool = True
) -> Picture:
    """Return everything that is stored; the values only if they are wanted, for they are many."""
    picture = Picture(academy, today, models=set(model_versions(session)))
    for person in people(session):
        picture.put_person(person)
    for team in teams(session):
        picture.put_team(team)
    for membership in memberships(session):
        picture.put_membership(membership)
    for metric in metrics(session):
        picture.put_metric(metric)
    if with_values:
        for metric_id, months in values_of(session, list(picture.metrics)).items():
            picture.values[metric_id] = {value.month: value for value in months}
    _put_dots(session, picture)
    _put_sessions(session, picture)
    for goal in goals(session):
        picture.put_goal(goal)
    picture.celebrations = celebrations_of(session, list(picture.goals))
    picture.closings = closings_of(session, picture.goals)
    picture.shares = shares_of(session, picture.goals)
    _put_wall(session, picture)
    return picture


def _put_dots(session: Session, picture: Picture) -> None:
    team_ids = list(picture.teams)
    for rating in ratings_of(session, team_ids):
        picture.put_rating(rating)
    for half_year in half_years_of(session, team_ids):
        picture.put_half_year(half_year)
    for answer in assessments(session):
        picture.put_assessment(answer)


def _put_sessions(session: Session, picture: Picture) -> None:
    held, team_ids = picture.sessions, list(picture.teams)
    for reveal in reveals_of(session, team_ids):
        held.put_reveal(reveal)
    for said in confirmations_of(session, team_ids):
        held.put_confirmation(said)
    for step in next_steps_of(session, team_ids):
        held.put_next_step(step)
    revisions = [rating.id for every in picture.ratings.values() for rating in every]
    held.agreements = agreements_on(session, revisions)


def _put_wall(session: Session, picture: Picture) -> None:
    wall = picture.wall
    for event in all_events(session):
        wall.put_event(event)
    people = (person.owner for person in picture.people.values())
    owners = [ACADEMY, *people, *(team.owner for team in picture.teams.values())]
    wall.occasions = occasions_celebrated(session, owners)
    wall.plans = plans_of(session, owners)
    held: list[Held] = [*picture.celebrations.values(), *wall.occasions.values()]
    ids = [celebration.id for celebration in held]
    for cheer in cheers_on(session, ids):
        wall.put_cheer(cheer)
    for heard in comments_on(session, ids).values():
        for said in heard:
            wall.put_comment(said)
    sizes = pictures_of(session, ids)
    wall.pictures = {id: Hanging(id, *size) for id, size in sizes.items()}
