"""A team of thirteen and its coach, on a server of their own, ready to sit together."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from scorecard.app import App
from scorecard.domain.dots import Rating
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.domain.periods import Period
from scorecard.store.database import Session
from scorecard.store.people import add_person
from scorecard.store.ratings import add_rating
from scorecard.store.sign_ins import open_sign_in
from scorecard.store.teams import add_membership, add_team
from scorecard.store.tokens import hash_of, new_token
from tests.browser.stores import Readers, give_password

LEADERS = ("Maija", "Mikko")
MEMBERS = (
    *("Aino", "Eetu", "Helmi", "Iiro", "Joonas", "Kerttu"),
    *("Leevi", "Nella", "Oona", "Petra", "Ville"),
)
COACH = "Kaisa"
TEAM = "usva"


@dataclass
class Sitting:
    """Who sits together; `cookie_of` signs somebody in without the form."""

    people: dict[str, Person] = field(default_factory=dict)
    team_id: int = 0
    all_sign_in: bool = False
    half_year: Period = field(default_factory=lambda: Period.parse("2026-H2"))

    def fill(self, app: App) -> Readers:
        """Store them, with dots of the half-year before; some have a password."""
        self.half_year = app.academy.calendar.half_year_of(app.today())
        app.database.write(lambda session: self._store(session, app))
        for name in self.people if self.all_sign_in else (*LEADERS, COACH, MEMBERS[-1]):
            give_password(app, self.people[name])
        return {}

    def cookie_of(self, app: App, name: str) -> str:
        """Return the cookie of a browser in which somebody is signed in."""
        token = new_token()
        told = hash_of(token)
        person = self.people[name]
        app.database.write(
            lambda session: open_sign_in(
                session, token_hash=told, person_id=person.id, at=app.now(), remembered=True
            )
        )
        return f"__Host-session={token}"

    def _store(self, session: Session, app: App) -> None:
        founded = app.academy.calendar.first_day(self.half_year.predecessor.predecessor)
        team = add_team(session, Team(0, TEAM, "Usva", "", founded))
        self.team_id = team.id
        roles = (
            *((name, Role.LEADER) for name in LEADERS),
            *((name, Role.MEMBER) for name in MEMBERS),
            (COACH, Role.COACH),
        )
        for name, role in roles:
            email = f"{name.lower()}@example.org"
            person = self.people[name] = add_person(session, Person(0, email, name))
            add_membership(session, Membership(0, team.id, person.id, role, founded))
        self._rate(session, app, founded + timedelta(days=100))

    def _rate(self, session: Session, app: App, on: date) -> None:
        for code, dots in (("Y1", 1), ("Y2", 2), ("A3", 1), ("FIN", 1)):
            rating = Rating(
                team_id=self.team_id,
                process=code,
                period=self.half_year.predecessor,
                dots=dots,
                given_on=on,
                model=app.academy.model_version,
                reason="We did it for a customer" if dots > 1 else "",
            )
            add_rating(session, rating)
