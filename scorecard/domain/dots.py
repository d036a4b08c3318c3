"""Dots: a team's rating of one process in one half-year, and how it stands later on.

Dots are ordinal (2 presupposes 1) and may fall. The first dot means that *every* member
has understood the process. Source: Partanen, *Asiakas keskiössä*, 2022, appendix 2.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from scorecard.domain.model import RocketModel
from scorecard.domain.periods import Calendar, Period


class Source(StrEnum):
    """Who gives the dots: the team itself, or its coach."""

    TEAM = "team"
    COACH = "coach"


class Unanimity(StrEnum):
    """What the first dot asks for when not every member has understood."""

    REQUIRE = "require"
    ATTEST = "attest"
    OFF = "off"


class Names(StrEnum):
    """Who sees, after the reveal, which member gave which answer."""

    TEAM = "team"
    COACH = "coach"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Rating:
    """The dots given to one process; a correction is a new rating with the next `revision`.

    `attested` is the sentence that stands in for unanimity at the first dot. `model` is
    the model's `id@version` under which the dots were given. `given_by` is None for
    history that came with an import.
    """

    team_id: int
    process: str
    period: Period
    dots: int
    given_on: date
    model: str
    source: Source = Source.TEAM
    reason: str = ""
    evidence: str = ""
    attested: str = ""
    given_by: int | None = None
    imported: bool = False
    revision: int = 1
    id: int = 0


@dataclass(frozen=True, slots=True)
class Assessment:
    """One member's own answer for one process and half-year.

    `entered_by` is who typed it for somebody without a phone; None for oneself.
    """

    person_id: int
    team_id: int
    period: Period
    process: str
    dots: int
    note: str = ""
    version: int = 1
    entered_by: int | None = None


@dataclass(frozen=True, slots=True)
class HalfYear:
    """What was settled for a team's half-year: who sees names, and whether it was closed.

    `coach_shared_on` is when the coach let the team see the dots that the coach gives.
    """

    team_id: int
    period: Period
    names: Names = Names.NOBODY
    closed_on: date | None = None
    version: int = 1
    coach_shared_on: date | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The dots that hold in a half-year, and the half-year whose rating they come from."""

    dots: int
    rated_in: Period
    carried: bool


def latest_ratings(ratings: Iterable[Rating]) -> list[Rating]:
    """Return each team's, process', half-year's and source's last revision, oldest first."""
    latest: dict[tuple[int, str, Period, Source], Rating] = {}
    for rating in sorted(ratings, key=lambda r: (r.period, r.revision)):
        latest[rating.team_id, rating.process, rating.period, rating.source] = rating
    return sorted(latest.values(), key=lambda r: (r.period, r.process))


def standing(
    ratings: Iterable[Rating], half_year: Period, *, archived_in: Period | None = None
) -> Standing | None:
    """Return how one process of one team stands in `half_year`, by its ratings of one source.

    Without a rating of its own the half-year shows the last earlier one, carried. Nothing
    is carried past the half-year in which the team was archived, and nothing backwards.
    """
    upto = (r for r in ratings if r.period <= half_year)
    last = max(upto, key=lambda r: (r.period, r.revision), default=None)
    if last is None:
        return None
    carried = last.period != half_year
    if carried and archived_in and half_year > archived_in:
        return None
    return Standing(last.dots, last.period, carried)


def standings(
    ratings: Iterable[Rating],
    model: RocketModel,
    half_year: Period,
    *,
    archived_in: Period | None = None,
) -> dict[str, Standing | None]:
    """Return how every process of the model stands for one team, by ratings of one source."""
    codes = model.codes
    by_process: dict[str, list[Rating]] = {code: [] for code in codes}
    for rating in ratings:
        by_process.setdefault(rating.process, []).append(rating)
    shown = {
        code: standing(of_process, half_year, archived_in=archived_in)
        for code, of_process in by_process.items()
    }
    # A process that the model no longer has lives on in its own half-years only.
    return {
        code: held for code, held in shown.items() if code in codes or (held and not held.carried)
    }


def change(now: Standing | None, before: Standing | None) -> int:
    """Return how many dots came (or went, negative) since the half-year before."""
    return (now.dots if now else 0) - (before.dots if before else 0)


@dataclass(frozen=True, slots=True)
class Completeness:
    """How much of a whole is there: 11 of 14 processes rated."""

    given: int
    of: int

    @property
    def is_full(self) -> bool:
        """Whether nothing is missing."""
        return self.given >= self.of


def rated(shown: Mapping[str, Standing | None], half_year: Period) -> Completeness:
    """Return how many processes have a rating of the half-year's own."""
    own = sum(1 for held in shown.values() if held and held.rated_in == half_year)
    return Completeness(own, len(shown))


@dataclass(frozen=True, slots=True)
class Understanding:
    """How far the sentence "every member has understood" holds."""

    understood: int
    not_yet: int
    silent: tuple[int, ...]

    @property
    def is_unanimous(self) -> bool:
        """Whether every member has answered, and with at least one dot."""
        return self.understood > 0 and not self.not_yet and not self.silent


def understanding(
    members: Sequence[int], answers: Iterable[Assessment], confirmed: Iterable[int] = ()
) -> Understanding:
    """Compare the members on the day of the rating with their own answers on one process.

    `members` are ids (see `members_on`); answers of anybody else are left out. Whoever has
    `confirmed` openly has understood, whatever they answered before the team talked.
    """
    dots = {a.person_id: a.dots for a in answers if a.person_id in members}
    dots |= {person: max(1, dots.get(person, 1)) for person in confirmed if person in members}
    return Understanding(
        understood=sum(1 for given in dots.values() if given >= 1),
        not_yet=sum(1 for given in dots.values() if given == 0),
        silent=tuple(person for person in members if person not in dots),
    )


def is_closed(half_year: HalfYear, calendar: Calendar, today: date) -> bool:
    """Return whether the half-year was closed, or has closed itself when 60 days had passed.

    Closing freezes nothing: it ends the secrecy of own assessments, and later changes of
    dots ask for a reason.
    """
    return half_year.closed_on is not None or today >= calendar.closes_on(half_year.period)


def missing_for_rating(
    dots: int,
    *,
    understood: Understanding,
    policy: Unanimity,
    evidence_from: int,
    reason: str,
    evidence: str,
    attested: str,
    closed: bool,
) -> str | None:
    """Return the message key of what a rating still lacks, or None if it may be stored.

    The strictest question comes first: unanimity for the first dot, then the sentence
    that stands in for it, then reason or evidence from `evidence_from` dots on, then the
    reason that every change of a closed half-year asks for.
    """
    if dots >= 1 and not understood.is_unanimous:
        if policy is Unanimity.REQUIRE:
            return "dots-not-unanimous"
        if policy is Unanimity.ATTEST and not attested:
            return "dots-attest-needed"
    if dots >= evidence_from and not (reason or evidence):
        return "dots-reason-or-evidence-needed"
    if closed and not reason:
        return "dots-closed-reason-needed"
    return None
