"""Celebrations looked at one by one: what others opened to the academy, a poster, a picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from scorecard.domain.access import Subject
from scorecard.domain.celebration_wall import Held, may_be_opened
from scorecard.domain.celebrations import Celebration, Tier, WallPicture
from scorecard.domain.goals import Goal, GoalState, Judgement
from scorecard.domain.metrics import Metric, Visibility
from scorecard.domain.moments import Occasion
from scorecard.domain.people import Owner, OwnerKind, Person, Team
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.celebration_pictures import picture_of, pictures_of
from scorecard.store.celebration_subjects import subject_of_held
from scorecard.store.celebrations import celebration, opened_celebrations
from scorecard.store.goals import these_goals
from scorecard.store.metrics import these_metrics
from scorecard.store.people import these_people
from scorecard.store.teams import memberships_of_all, these_teams
from scorecard.views.celebration_social import Social
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.reached import Reached
from scorecard.views.sight import Sight

MOST_OPENED = 60
"""How many of what was opened are looked through for those that are not on one's own wall."""


def opened_view(sight: Sight, *, most: int) -> tuple[Reached, ...]:
    """Return what others opened to the academy, the latest first.

    What the actor would see anyway stands on their own wall. What was said to the others'
    stays with those to whom it was said.
    """
    sight.require(Action.SEE_CELEBRATIONS, Subject())
    opened = _alone(sight, opened_celebrations(sight.session, most=MOST_OPENED))
    found = [r for r in opened if not _is_seen_anyway(sight, r)][:most]
    sight.shows(r.owner for r in found)
    pictures = pictures_of(sight.session, [r.celebration.id for r in found if r.celebration])
    return tuple(replace(r, social=_silent(r.celebration, pictures)) for r in found)


def poster_view(sight: Sight, celebration_id: int) -> tuple[Reached, WallPicture | None]:
    """Return one celebration with its picture, as they stand on a poster.

    Raises:
        NotAllowedError: there is no such celebration for this actor.
    """
    held = celebration(sight.session, celebration_id)
    found = _alone(sight, [held] if held else [])
    if not found:
        raise NotAllowedError
    sight.shows(r.owner for r in found)
    return found[0], picture_of(sight.session, celebration_id)


def picture_view(sight: Sight, celebration_id: int) -> WallPicture:
    """Return the picture of a celebration, to those who see the celebration.

    Raises:
        NotAllowedError: there is none, or the celebration is not for this actor.
    """
    held = celebration(sight.session, celebration_id)
    subject = subject_of_held(sight.session, held, sight.today) if held else None
    if subject is None:
        raise NotAllowedError
    sight.require(Action.SEE_CELEBRATION, subject)
    found = picture_of(sight.session, celebration_id)
    if found is None:
        raise NotAllowedError
    return found


def _is_seen_anyway(sight: Sight, reached: Reached) -> bool:
    return sight.may(Action.SEE_CELEBRATION, replace(reached.subject, opened=False))


@dataclass(frozen=True, slots=True)
class _Known:
    """What celebrations are put together from, each asked for once."""

    goals: Mapping[int, Goal]
    metrics: Mapping[int, Metric]
    people: Mapping[Owner, Person]
    teams: Mapping[int, Team]
    teams_of: Mapping[Owner, int]


def _alone(sight: Sight, held: Sequence[Held]) -> list[Reached]:
    known = _known(sight, held)
    return [
        reached
        for one in held
        if (reached := _reached(known, one)) and sight.may(Action.SEE_CELEBRATION, reached.subject)
    ]


def _known(sight: Sight, held: Sequence[Held]) -> _Known:
    session = sight.session
    goals = these_goals(session, [h.goal_id for h in held if isinstance(h, Celebration)])
    occasions = [h.occasion for h in held if not isinstance(h, Celebration)]
    about = [*(g.metric_id for g in goals), *(o.metric_id for o in occasions)]
    owners = {g.owner for g in goals} | {o.owner for o in occasions}
    people = these_people(session, sorted(o.id for o in owners if o.kind is OwnerKind.PERSON))
    places = memberships_of_all(session, [person.id for person in people]) if people else []
    teams_of = {o: o.id for o in owners if o.kind is OwnerKind.TEAM} | {
        Owner(OwnerKind.PERSON, m.person_id): m.team_id
        for m in places
        if m.belongs and m.holds_on(sight.today)
    }
    return _Known(
        goals={goal.id: goal for goal in goals},
        metrics={m.id: m for m in these_metrics(session, {id for id in about if id is not None})},
        people={person.owner: person for person in people},
        teams={team.id: team for team in these_teams(session, sorted(set(teams_of.values())))},
        teams_of=teams_of,
    )


def _reached(known: _Known, held: Held) -> Reached | None:
    if not isinstance(held, Celebration):
        occasion = held.occasion
        metric = known.metrics.get(occasion.metric_id or 0)
        visibility = Visibility.TEAM
        if occasion.metric_id is not None:
            visibility = metric.visibility if metric else Visibility.ME
        return _seen(known, held, occasion.owner, visibility, metric, occasion=occasion)
    goal = known.goals.get(held.goal_id)
    if goal is None:
        return None
    metric = known.metrics.get(goal.metric_id or 0)
    visibility = metric.visibility if metric else goal.visibility
    judged = JudgedGoal(goal, metric, Judgement(GoalState.REACHED), held, Tier.REACHED, None)
    return _seen(known, held, goal.owner, visibility, metric, judged=judged)


def _seen(
    known: _Known,
    held: Held,
    owner: Owner,
    visibility: Visibility,
    metric: Metric | None,
    *,
    judged: JudgedGoal | None = None,
    occasion: Occasion | None = None,
) -> Reached:
    subject = Subject(
        owner=owner,
        team_id=known.teams_of.get(owner),
        visibility=visibility,
        opened=held.opened_on is not None and may_be_opened(owner, visibility),
    )
    return Reached(
        owner=owner,
        judged=judged,
        occasion=occasion,
        metric=metric,
        moment=None,
        celebration=held,
        plan=None,
        person=known.people.get(owner),
        team=known.teams.get(subject.team_id or 0),
        may_celebrate=False,
        subject=subject,
    )


def _silent(held: Held | None, pictures: Mapping[int, tuple[int, int, int]]) -> Social | None:
    picture = pictures.get(held.id) if held else None
    return Social((), False, (), picture, False, False, False, False)
