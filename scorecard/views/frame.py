"""What stands around every page: who is here, and which teams and pages are theirs."""

from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.people import Person, Team
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.metrics import metrics_of
from scorecard.store.people import person
from scorecard.store.teams import teams, these_teams
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class FrameView:
    """The person, the team they belong to, and the teams that they may look at.

    `coached` are the teams they coach, `leads` those whose dot session they may lead; `teams`
    come with the own team first and archived ones last. `compares` says whether the comparison
    of teams is open to them, `follows` whether they have a month of their own: who has left a
    team keeps their metrics. `keeps_people` is for administrators.
    """

    person: Person
    own_team: Team | None
    coached: tuple[Team, ...]
    leads: tuple[Team, ...]
    teams: tuple[Team, ...]
    compares: bool
    follows: bool
    keeps_people: bool


def frame_view(sight: Sight) -> FrameView:
    """Gather the frame; a person who is gone is answered as if there were nobody."""
    who = sight.actor.person_id
    found = person(sight.session, who) if who is not None else None
    if found is None:
        raise NotAllowedError
    sight.require(Action.SEE_FRAME, Subject())
    known = teams(sight.session) if sight.actor.admin else _own_teams(sight)
    seen = [t for t in known if _sees(sight, t)]
    own = next((t for t in seen if t.id == sight.actor.own_team_id), None)
    coached = tuple(t for t in seen if t.id in sight.actor.coached_team_ids)
    return FrameView(
        person=found,
        own_team=own,
        coached=coached,
        leads=tuple(t for t in seen if _leads(sight, t)),
        teams=tuple(sorted(seen, key=lambda t: (t != own, t.is_archived(sight.today), t.name))),
        compares=sight.actor.admin or bool(coached),
        follows=own is not None or bool(metrics_of(sight.session, [found.owner])),
        keeps_people=sight.may(Action.SEE_PEOPLE, Subject()),
    )


def _own_teams(sight: Sight) -> list[Team]:
    return these_teams(sight.session, sight.actor.team_ids)


def _sees(sight: Sight, team: Team) -> bool:
    return sight.may(Action.SEE_TEAM, Subject(owner=team.owner, team_id=team.id))


def _leads(sight: Sight, team: Team) -> bool:
    archived = team.is_archived(sight.today)
    return sight.may(Action.LEAD_SESSION, Subject(team.owner, team.id, archived=archived))
