"""What every view starts from: a session to read with, and on whose behalf it reads."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from scorecard.domain.academy import Academy
from scorecard.domain.access import Actor, Subject, can
from scorecard.domain.looks import Look
from scorecard.domain.people import Owner, OwnerKind, Team
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.database import Session
from scorecard.store.teams import team


@dataclass(frozen=True, slots=True)
class Sight:
    """A reading session together with the actor, the academy and today's date.

    Views only read; whose figures they hand out they note here, and the app writes down
    afterwards who was shown them.
    """

    session: Session
    academy: Academy
    actor: Actor
    today: date
    _shown: set[int] = field(default_factory=set, repr=False, compare=False)
    _teams: dict[int, Team] = field(default_factory=dict, repr=False, compare=False)

    def may(self, action: Action, subject: Subject) -> bool:
        """Return whether the policy lets the actor do this."""
        return can(self.actor, action, subject)

    def require(self, action: Action, subject: Subject) -> None:
        """Go on if the policy allows it; otherwise answer as if the thing did not exist."""
        if not self.may(action, subject):
            raise NotAllowedError

    def known_team(self, team_id: int) -> Team:
        """Return a team, whoever looks; it is read once for all parts of a view.

        Raises:
            NotAllowedError: there is no such team.
        """
        if team_id not in self._teams:
            found = team(self.session, team_id)
            if found is None:
                raise NotAllowedError
            self._teams[team_id] = found
        return self._teams[team_id]

    def team_to(self, team_id: int, action: Action) -> Team:
        """Return a team, if the actor may do this to it.

        Raises:
            NotAllowedError: there is no such team, or not for this actor.
        """
        found = self.known_team(team_id)
        archived = found.is_archived(self.today)
        self.require(action, Subject(owner=found.owner, team_id=team_id, archived=archived))
        return found

    def shows(self, owners: Iterable[Owner]) -> None:
        """Note that figures of these owners are shown to the actor."""
        self._shown.update(o.id for o in owners if o.kind is OwnerKind.PERSON)

    @property
    def looks(self) -> frozenset[Look]:
        """Whose figures the actor was shown; nobody is told of their own or of a command."""
        who = self.actor.person_id
        if who is None:
            return frozenset()
        return frozenset(Look(other, self.today, who) for other in self._shown if other != who)
