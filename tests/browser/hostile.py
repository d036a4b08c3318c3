"""A team in which every text that people or files can fill is one that breaks things.

Each team holds one text per field; which, says a number, so that many teams bring every text
into every field. What the border refuses is not stored: `tests/texts` and the tests of the
border hold that it says why.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from scorecard.app import App
from scorecard.domain.celebrations import Celebration
from scorecard.domain.dots import Assessment, HalfYear, Names, Rating
from scorecard.domain.goals import Goal, GoalState
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective, Visibility
from scorecard.domain.people import Membership, Owner, Person, Role, Team
from scorecard.domain.periods import Period
from scorecard.domain.refusals import RefusedError
from scorecard.domain.values import MonthValue
from scorecard.domain.words import clean_name, clean_note
from scorecard.store.assessments import keep_assessment
from scorecard.store.celebrations import add_celebration
from scorecard.store.database import Session
from scorecard.store.goals import add_goal
from scorecard.store.half_years import keep_half_year
from scorecard.store.links import INVITATION, add_link
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person
from scorecard.store.ratings import add_rating
from scorecard.store.sign_ins import open_sign_in
from scorecard.store.teams import add_membership, add_team
from scorecard.store.values import add_values
from scorecard.web.tokens import hash_of, new_token
from tests.browser.that_day import MOMENT

FOUNDED = date(2025, 8, 15)
SPRING, AUTUMN, YEAR = (Period.parse(code) for code in ("2026-H1", "2026-H2", "2026"))
MONTHS = [Period.parse(code) for code in ("2026-08", "2026-09", "2026-10")]
PROCESSES = ("Y1", "Y2", "A3")
TextFor = Callable[[str], str]
"""Gives the text for a field; what it gives has been accepted by the border."""


@dataclass
class HostileTeam:
    """A stored team: its key, who opens its pages, and which text stands in which field."""

    key: str
    tokens: dict[str, str] = field(default_factory=dict)
    invitation: str = ""
    person_id: int = 0
    texts: dict[str, str] = field(default_factory=dict)


def accepted(text: str, *, lines: bool) -> str | None:
    """Return the text as the border takes it in; None where it refuses, or nothing is left."""
    try:
        return (clean_note(text) if lines else clean_name(text)) or None
    except RefusedError:
        return None


def fill_team(app: App, key: str, texts: Callable[[str, bool], str]) -> HostileTeam:
    """Store a team whose fields hold what `texts` gives for a field, one line or several."""
    team = HostileTeam(key)

    def text(name: str, *, lines: bool = False) -> str:
        team.texts[name] = texts(name, lines)
        return team.texts[name]

    app.database.write(lambda session: _Filling(app, session, team, text).fill())
    return team


class _Filling:
    def __init__(
        self, app: App, session: Session, team: HostileTeam, text: Callable[..., str]
    ) -> None:
        self.app, self.session, self.hostile, self.text = app, session, team, text
        self.now = MOMENT

    def fill(self) -> None:
        """Store the team with all that belongs to it."""
        text, key = self.text, self.hostile.key
        team = add_team(self.session, Team(0, key, text("team"), text("cohort"), FOUNDED))
        roles = {
            "leader": Role.LEADER,
            "coach": Role.COACH,
            "member": Role.MEMBER,
            "silent": Role.MEMBER,
        }
        people = {name: self._person(name, team, role) for name, role in roles.items()}
        people["admin"] = self._person("admin", None, None, admin=True)
        self.hostile.person_id = people["member"].id
        for name in ("leader", "coach", "admin"):
            self.hostile.tokens[name] = self._session(people[name])
        self._metrics("own", people["leader"].owner)
        self._metrics("team", team.owner)
        self._goals("own", people["leader"].owner)
        self._goals("team", team.owner)
        self._ratings(team, people)
        self._invitation()

    def _person(
        self, name: str, team: Team | None, role: Role | None, *, admin: bool = False
    ) -> Person:
        email = f"{name}.{self.hostile.key}@example.org"
        person = add_person(
            self.session, Person(0, email, self.text(f"name of {name}"), "en", admin=admin)
        )
        if team and role:
            held = Membership(0, team.id, person.id, role, FOUNDED, None)
            add_membership(self.session, held)
        return person

    def _session(self, person: Person) -> str:
        token = new_token()
        open_sign_in(
            self.session,
            token_hash=hash_of(token),
            person_id=person.id,
            at=self.now,
            remembered=False,
        )
        return token

    def _metrics(self, whose: str, owner: Owner) -> None:
        for slot in (1, 2):
            metric = add_metric(self.session, self._metric(whose, owner, slot))
            values = [
                MonthValue(month, Decimal(n + slot), note=self._note(whose, slot, n))
                for n, month in enumerate(MONTHS)
            ]
            add_values(
                self.session,
                [(metric.id, value) for value in values],
                entered_by=None,
                entered_at=self.now,
            )
            goal = Goal(
                0,
                owner,
                AUTUMN,
                metric_id=metric.id,
                target=Decimal(20),
                visibility=Visibility.TEAM,
            )
            add_goal(self.session, goal)

    def _note(self, whose: str, slot: int, month: int) -> str:
        return self.text(f"note of {whose} {slot}", lines=True) if month == len(MONTHS) - 1 else ""

    def _metric(self, whose: str, owner: Owner, slot: int) -> Metric:
        return Metric(
            0,
            owner,
            self.text(f"metric of {whose} {slot}"),
            self.text(f"unit of {whose} {slot}"),
            Kind.ADDS_UP if slot == 1 else Kind.LEVEL,
            Direction.UP,
            Aggregate.SUM if slot == 1 else Aggregate.LAST,
            Perspective.CUSTOMERS,
            MONTHS[0],
            slot=slot,
            visibility=Visibility.TEAM,
            decimals=0,
        )

    def _goals(self, whose: str, owner: Owner) -> None:
        for number in range(3):
            self._goal(owner, f"goal of {whose} {number}", GoalState.OPEN, YEAR)
        for number in range(2):
            self._goal(owner, f"reached goal of {whose} {number}", GoalState.REACHED, AUTUMN)
        for number in range(4):
            goal = self._goal(owner, f"success of {whose} {number}", GoalState.REACHED, SPRING)
            story = Celebration(
                0,
                goal.id,
                date(2026, 6, 10 + number),
                self.text(f"how of {whose} {number}", lines=True),
                self.text(f"next time of {whose} {number}", lines=True),
            )
            add_celebration(self.session, story)

    def _goal(self, owner: Owner, name: str, state: GoalState, period: Period) -> Goal:
        goal = Goal(
            0, owner, period, words=self.text(name), stated=state, visibility=Visibility.TEAM
        )
        return add_goal(self.session, goal)

    def _ratings(self, team: Team, people: dict[str, Person]) -> None:
        keep_half_year(self.session, HalfYear(team.id, SPRING, Names.TEAM, date(2026, 8, 1), 0))
        for process in PROCESSES:
            rating = Rating(
                team.id,
                process,
                SPRING,
                2,
                date(2026, 5, 12),
                self.app.academy.model_version,
                reason=self.text(f"reason of {process}", lines=True),
                attested=self.text(f"attested of {process}", lines=True),
                evidence=f"https://example.org/{process}",
            )
            add_rating(self.session, rating)
            for period in (SPRING, AUTUMN):
                answer = Assessment(
                    people["leader"].id,
                    team.id,
                    period,
                    process,
                    1,
                    self.text(f"answer to {process} in {period.code}", lines=True),
                    version=0,
                )
                keep_assessment(self.session, answer)

    def _invitation(self) -> None:
        self.hostile.invitation = new_token()
        email = f"invited.{self.hostile.key}@example.org"
        person = add_person(
            self.session, Person(0, email, self.text("name of invited"), "en", admin=False)
        )
        add_link(
            self.session,
            token_hash=hash_of(self.hostile.invitation),
            purpose=INVITATION,
            person_id=person.id,
            expires_at=self.now + timedelta(days=7),
        )
