"""What acts on a team start from: the team, its members of today, and a half-year of its own."""

from scorecard.actions.act import Act
from scorecard.domain.access import Subject
from scorecard.domain.dots import HalfYear, is_closed
from scorecard.domain.people import Owner, OwnerKind, Team, members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.store.half_years import half_year as settled_for
from scorecard.store.teams import memberships_in
from scorecard.store.teams import team as team_of


def team_to(act: Act, team_id: int, action: Action) -> Team:
    """Return the team, if the actor may do this to it.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
    """
    found = known_team(act, team_id)
    archived = found.is_archived(act.today)
    act.require(action, Subject(owner=found.owner, team_id=team_id, archived=archived))
    return found


def living_team_to(act: Act, team_id: int, action: Action) -> Team:
    """Return the team as `team_to` does; of one that is archived it is said that it is.

    The operator still writes there, so that what was forgotten can be brought in by a file.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: it is archived.
    """
    found = known_team(act, team_id)
    act.require(action, Subject(owner=found.owner, team_id=team_id))
    if found.is_archived(act.today) and not act.actor.operator:
        raise RefusedError("team-archived")
    return found


def known_team(act: Act, team_id: int) -> Team:
    """Return the team, whoever asks; nothing is said yet of what they may do to it."""
    found = team_of(act.session, team_id)
    if found is None:
        raise NotAllowedError
    return found


def member_in(act: Act, team: Team, person_id: int, *, in_session: bool = False) -> Subject:
    """Return what is a member's own in their team, as what an act is about."""
    owner = Owner(OwnerKind.PERSON, person_id)
    archived = team.is_archived(act.today)
    return Subject(owner, team.id, in_session=in_session, archived=archived)


def members_today(act: Act, team_id: int) -> tuple[int, ...]:
    """Return who belongs to the team today, leaders among them."""
    return members_on(memberships_in(act.session, [team_id]), act.today)


def check_half_year(act: Act, team: Team, half_year: Period) -> None:
    """Go on if the half-year has begun and is one of the team's own.

    Raises:
        RefusedError: it is still to come, or the team was founded after it.
    """
    calendar = act.academy.calendar
    if half_year > calendar.half_year_of(act.today):
        raise RefusedError("half-year-in-the-future")
    if calendar.age(team.founded, half_year) < 1:
        raise RefusedError("half-year-before-the-team")


def settled_half_year(act: Act, team_id: int, half_year: Period) -> HalfYear:
    """Return what holds for the half-year: what was settled, or else the academy's choice.

    What is not settled yet has version 0.
    """
    names = act.academy.settings.policies.names
    default = HalfYear(team_id, half_year, names, version=0)
    return settled_for(act.session, team_id, half_year) or default


def is_half_year_closed(act: Act, team_id: int, half_year: Period) -> bool:
    """Return whether the half-year was closed, or has closed itself."""
    settled = settled_half_year(act, team_id, half_year)
    return is_closed(settled, act.academy.calendar, act.today)
