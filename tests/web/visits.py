"""Going to a provider and coming back, as a browser does."""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from httpx import Response

from scorecard.app import App
from scorecard.domain.people import Person
from scorecard.settings import ROOT
from scorecard.store.identities import add_identity, identities_of
from tests.web.people import Browser
from tests.web.provider import CLIENT, Provider, providing

CLICKED = {"sec-fetch-site": "same-origin"}
START = "/account/oidc/start?provider=school"


@pytest.fixture
def school() -> Iterator[Provider]:
    """The school's own provider."""
    with providing() as provider:
        yield provider


def config_with(folder: Path, *providers: Mapping[str, str]) -> str:
    """Return a config folder like the shipped one, with these providers."""
    made = folder / "with-providers"
    shutil.copytree(ROOT / "config", made)
    lines = ["sign_in:", "  providers:"]
    for provider in providers:
        first, *others = (f"{key}: {value}" for key, value in provider.items())
        lines += [f"    - {first}", *(f"      {other}" for other in others)]
    file = made / "settings.yaml"
    whole = file.read_text(encoding="utf-8")
    assert "\nsign_in:\n" in whole
    written = whole.replace("\nsign_in:\n", "\n" + "\n".join(lines) + "\n", 1)
    file.write_text(written, encoding="utf-8")
    return str(made)


def entry(provider: Provider, id: str = "school", **also: str) -> dict[str, str]:
    """Return a provider as it stands in the settings."""
    named = {"id": id, "name": id.title(), "issuer": provider.issuer, "client_id": CLIENT}
    return named | also


def known_as(app: App, person: Person, issuer: str, subject: str = "17") -> Person:
    """Link an identity to somebody."""
    app.database.write(
        lambda session: add_identity(
            session, person_id=person.id, issuer=issuer, subject=subject, at=app.now()
        )
    )
    return person


def identities(app: App, person: Person) -> list[tuple[str, str]]:
    """Return who somebody is at providers, as issuers and subjects."""
    with app.database.read() as session:
        return [(one.issuer, one.subject) for one in identities_of(session, person.id)]


def sent(browser: Browser, path: str = START) -> str:
    """Click on the link to a provider, and return where it leads."""
    answer = browser.get(path, **CLICKED)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def back(browser: Browser, path: str) -> Response:
    """Come back from a provider."""
    return browser.get(path, **{"sec-fetch-site": "cross-site"})


def visit(browser: Browser, provider: Provider, path: str = START, subject: str = "17") -> Response:
    """Go to a provider, agree there, and come back."""
    return back(browser, provider.authorize(sent(browser, path), subject))


def why(answer: Response) -> str:
    """Return what the page will say to which somebody is sent who was not let in."""
    place = urlsplit(answer.headers["location"])
    assert answer.status_code == 303
    if place.path != "/account/oidc/answer":
        return f"led on to {place.path}"
    return dict(parse_qsl(place.query))["why"]
