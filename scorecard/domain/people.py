"""People, teams, and who belonged to which team when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a person is in a team. A leader is a member who may set the team's dots."""

    MEMBER = "member"
    LEADER = "leader"
    COACH = "coach"


class OwnerKind(StrEnum):
    """Whose metric or goal it is."""

    PERSON = "person"
    TEAM = "team"
    ACADEMY = "academy"


@dataclass(frozen=True, slots=True, order=True)
class Owner:
    """Whom a metric or goal belongs to: a person, a team, or the academy (id 0)."""

    kind: OwnerKind
    id: int = 0


ACADEMY = Owner(OwnerKind.ACADEMY)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can sign in. `former_emails` still find the person in workbooks.

    Without a `time_zone` of their own they read moments on the academy's clocks.
    """

    id: int
    email: str
    name: str
    language: str = "en"
    admin: bool = False
    former_emails: tuple[str, ...] = ()
    time_zone: str | None = None
    version: int = 1

    @property
    def owner(self) -> Owner:
        """The person as the owner of metrics and goals."""
        return Owner(OwnerKind.PERSON, self.id)


@dataclass(frozen=True, slots=True)
class Team:
    """A team company; `key` is the short name by which workbooks and links know it."""

    id: int
    key: str
    name: str
    cohort: str
    founded: date
    archived: date | None = None
    former_keys: tuple[str, ...] = ()
    version: int = 1

    @property
    def owner(self) -> Owner:
        """The team as the owner of metrics and goals."""
        return Owner(OwnerKind.TEAM, self.id)

    def is_archived(self, day: date) -> bool:
        """Return whether the team is read-only on `day`; its last day may still be to come."""
        return self.archived is not None and self.archived <= day


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's time in a team; `last` is the last day that counts, None while it lasts."""

    id: int
    team_id: int
    person_id: int
    role: Role
    first: date
    last: date | None = None
    version: int = 1

    def holds_on(self, day: date) -> bool:
        """Return whether the membership is in force on `day`."""
        return self.first <= day and (self.last is None or day <= self.last)

    def overlaps(self, other: "Membership") -> bool:
        """Return whether some day belongs to both."""
        return (other.last is None or self.first <= other.last) and (
            self.last is None or other.first <= self.last
        )

    def clashes(self, other: "Membership") -> bool:
        """Return whether nobody can have both: two places as member or leader at a time.

        Who coaches may coach several teams, but none of them twice at a time.
        """
        if self.belongs and other.belongs:
            return self.overlaps(other)
        same = self.team_id == other.team_id and self.role is other.role
        return same and self.overlaps(other)

    @property
    def belongs(self) -> bool:
        """Whether this is a member's place (leaders included), and not a coach's."""
        return self.role is not Role.COACH


def members_on(memberships: Iterable[Membership], day: date) -> tuple[int, ...]:
    """Return the ids of those who were members or leaders on `day`, each once, in order."""
    return tuple(sorted({m.person_id for m in memberships if m.belongs and m.holds_on(day)}))


def leaders_on(memberships: Iterable[Membership], day: date) -> tuple[int, ...]:
    """Return the ids of those who led or coached on `day`, each once, in order."""
    leading = (Role.LEADER, Role.COACH)
    held = (m for m in memberships if m.role in leading and m.holds_on(day))
    return tuple(sorted({m.person_id for m in held}))
