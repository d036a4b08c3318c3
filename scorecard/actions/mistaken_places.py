"""Removing a place in a team that was entered by mistake, and that nothing was built on."""

from collections.abc import Iterator
from datetime import date

from scorecard.actions.act import Act
from scorecard.actions.rights import rights_changed
from scorecard.domain.access import Subject
from scorecard.domain.collecting import stay_in_team
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.people import Membership, Owner, OwnerKind
from scorecard.domain.policy import Action
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.store.assessments import own_assessments
from scorecard.store.celebrations import celebrations_of
from scorecard.store.goals import goals_of
from scorecard.store.memberships import membership, memberships_of, remove_memberships
from scorecard.store.metrics import metrics_of
from scorecard.store.ratings import ratings_of
from scorecard.store.values import values_of


def remove_membership(act: Act, membership_id: int, version: int) -> Membership:
    """Delete a place as if it had never been, and return it; to undo, it is given anew.

    What hangs on it would change its meaning or lose its ground: own answers given to the
    team, dots given and successes told in its name, and numbers that are in the team's
    collected ones. Then the place can be ended, but not removed. What another place of the
    person in the same team covers does not hang on this one.

    Raises:
        NotAllowedError: there is no such place, or not for this actor.
        RefusedError: something hangs on it; the key says what.
        ConflictError: somebody else has changed it in the meantime.
    """
    act.require(Action.REMOVE_MEMBERSHIP, Subject())
    found = membership(act.session, membership_id)
    if found is None:
        raise NotAllowedError
    if found.version != version:
        raise ConflictError(theirs=found, mine=None)
    for reason in _hanging(act, found):
        raise RefusedError(reason)
    remove_memberships(act.session, [membership_id])
    rights_changed(act, found.person_id)
    act.log("remove-membership", f"membership:{membership_id}", ["team", "role", "first", "last"])
    return found


def _hanging(act: Act, place: Membership) -> Iterator[str]:
    """Yield what hangs on a place, as the keys of what is said about it."""
    held = memberships_of(act.session, place.person_id)
    others = [m for m in held if m.team_id == place.team_id and m.id != place.id]

    def alone(day: date) -> bool:
        return place.holds_on(day) and not any(other.holds_on(day) for other in others)

    if any(_answered_in(act, place, others)):
        yield "people-place-has-answers"
    given = (r for r in ratings_of(act.session, [place.team_id]) if r.given_by == place.person_id)
    if any(alone(rating.given_on) for rating in given):
        yield "people-place-has-dots"
    if any(alone(day) for day in _told_on(act, place)):
        yield "people-place-has-celebrations"
    if any(_collected_in(act, place, others)):
        yield "people-place-has-values"


def _answered_in(act: Act, place: Membership, others: list[Membership]) -> Iterator[bool]:
    calendar = act.academy.calendar

    def within(held: Membership, first: date, last: date) -> bool:
        return held.first <= last and (held.last is None or first <= held.last)

    for answer in own_assessments(act.session, place.person_id):
        if answer.team_id == place.team_id:
            days = calendar.first_day(answer.period), calendar.last_day(answer.period)
            yield within(place, *days) and not any(within(other, *days) for other in others)


def _told_on(act: Act, place: Membership) -> Iterator[date]:
    goals = goals_of(act.session, [Owner(OwnerKind.TEAM, place.team_id)])
    for told in celebrations_of(act.session, [goal.id for goal in goals]).values():
        if told.recorded_by == place.person_id:
            yield told.held_on


def _collected_in(act: Act, place: Membership, others: list[Membership]) -> Iterator[bool]:
    if not place.belongs:
        return
    team = metrics_of(act.session, [Owner(OwnerKind.TEAM, place.team_id)])
    templates = {metric.template for metric in team if metric.collected and metric.template}
    own = metrics_of(act.session, [Owner(OwnerKind.PERSON, place.person_id)])
    taken = [metric.id for metric in own if _is_taken(metric, templates)]
    stay, stays = stay_in_team(place), [stay_in_team(other) for other in others if other.belongs]
    for months in values_of(act.session, taken).values():
        for value in months:
            alone = not any(other.holds_in(value.month) for other in stays)
            yield not value.is_nothing and stay.holds_in(value.month) and alone


def _is_taken(metric: Metric, templates: set[str]) -> bool:
    return metric.template in templates and metric.visibility is not Visibility.ME
