"""What the browser finds: no team at all, a team without any number, and three years of six."""

from dataclasses import replace
from datetime import date

from scorecard.actions.people import add_person, new_password, set_password
from scorecard.app import App
from scorecard.cli.opening import new_request
from scorecard.demo.building import build_demo
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Membership, Person, Role, Team
from scorecard.store.database import Session
from scorecard.store.people import change_person, people
from scorecard.store.people import person as person_of
from scorecard.store.teams import add_membership, add_team, memberships_in, teams

PASSWORD = "seven herons over the ice"
LANGUAGES = ("en", "fi")
Readers = dict[tuple[str, str], Person]
"""Who opens pages, by what they are ("nobody", "member", "leader", …) and their language."""


def fill_empty(app: App) -> Readers:
    """Add administrators and people without a team."""
    return ready(
        app,
        {
            (kind, language): add(app, kind, language)
            for kind in ("nobody", "admin")
            for language in LANGUAGES
        },
    )


def fill_bare(app: App) -> Readers:
    """Add a team with leaders and coaches, and nothing that they have done."""
    readers = {
        (kind, language): add(app, kind, language)
        for kind in ("leader", "coach")
        for language in LANGUAGES
    }

    def join(session: Session) -> None:
        team = add_team(session, Team(0, "usva", "Usva", "", date(2026, 1, 15)))
        for (kind, _), person in readers.items():
            held = Membership(0, team.id, person.id, Role(kind), team.founded, None)
            add_membership(session, held)

    app.database.write(join)
    return ready(app, readers)


def fill_full(app: App) -> Readers:
    """Build the demo academy; its oldest teams lend the leaders and coaches."""
    build_demo(app.database, app.academy, app.today(), app.settings.log_key)
    with app.database.read() as session:
        going = sorted(
            (t for t in teams(session) if t.archived is None), key=lambda t: (t.founded, t.id)
        )
        places = memberships_in(session, [t.id for t in going])
        everybody = {p.id: p for p in people(session)}
    readers: Readers = {}
    for role in (Role.LEADER, Role.COACH):
        held = [
            m for t in going for m in places if (m.team_id, m.role, m.last) == (t.id, role, None)
        ]
        found = list(dict.fromkeys(m.person_id for m in held))
        # Finnish is what the oldest team itself speaks.
        for language, person_id in zip(("fi", "en"), found, strict=False):
            readers[role.value, language] = everybody[person_id]
    members = [everybody[m.person_id] for m in places if (m.team_id, m.last) == (going[0].id, None)]
    readers["member", "en"] = next(person for person in members if person.language == "en")
    for language in LANGUAGES:
        readers["admin", language] = add(app, "admin", language)
    return ready(app, readers)


def add(app: App, kind: str, language: str) -> Person:
    """Add somebody named after what they are."""
    added = app.perform(
        OPERATOR,
        lambda act: add_person(
            act,
            email=f"{kind}.{language}@example.org",
            name=f"{kind.capitalize()} {language.capitalize()}",
            language=language,
            admin=kind == "admin",
        ),
        request=new_request(),
    )
    assert added
    return added


def ready(app: App, readers: Readers) -> Readers:
    """Give each of them the password, and the language that they stand for."""

    def speak(session: Session) -> None:
        for (_, language), person in readers.items():
            found = person_of(session, person.id)
            assert found
            change_person(session, replace(found, language=language))

    app.database.write(speak)
    for person in readers.values():
        give_password(app, person)
    return readers


def give_password(app: App, person: Person) -> None:
    """Let somebody sign in."""
    password = new_password(PASSWORD, email=person.email, name=person.name)
    app.perform(OPERATOR, lambda act: set_password(act, person.id, password), request=new_request())
