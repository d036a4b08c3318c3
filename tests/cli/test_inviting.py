"""The operator invites somebody by a link that is printed once."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from scorecard.domain.people import Role, Team
from scorecard.store.database import Database
from scorecard.store.links import INVITATION, link, open_link_of
from scorecard.store.people import person_by_email
from scorecard.store.teams import add_team, memberships_of
from scorecard.store.tokens import hash_of
from tests.academies import NOW
from tests.cli.conftest import Scorecard
from tests.mail.post_boxes import post_box

AINO = ("aino@example.org", "Aino Aalto")
LINK = re.compile(r": (http\S+)/account/invitation/(\S+)\n")


@pytest.fixture
def database(machine: Path) -> Iterator[Database]:
    """The machine's database, with a team."""
    machine.mkdir()
    opened = Database.open(f"sqlite:///{machine / 'scorecard.db'}")
    opened.write(lambda s: add_team(s, Team(0, "usva", "Usva", "", date(2025, 8, 15))))
    yield opened
    opened.close()


def test_the_printed_link_is_theirs_and_their_place_begins(
    scorecard: Scorecard, database: Database
) -> None:
    result = scorecard("person", "invite", *AINO, "--team", "USVA", "--role", "leader")

    assert result.exit_code == 0
    printed = LINK.search(result.output)
    assert printed is not None
    with database.read() as session:
        aino = person_by_email(session, AINO[0])
        assert aino is not None
        assert [m.role for m in memberships_of(session, aino.id)] == [Role.LEADER]
        held = link(session, hash_of(printed[2]), INVITATION, at=NOW)
        assert held == open_link_of(session, aino.id, INVITATION, NOW)
        assert held is not None


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param([*AINO, "--team", "nowhere"], "no team nowhere", id="no such team"),
        pytest.param(["aino", "Aino"], "not an e-mail", id="no address"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(
    scorecard: Scorecard, database: Database, arguments: list[str], says: str
) -> None:
    result = scorecard("person", "invite", *arguments)

    assert result.exit_code == 1
    assert says in result.output
    assert scorecard("person", "list").output == ""


def test_where_there_is_mail_the_link_is_mailed_too(
    scorecard: Scorecard, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with post_box() as box:
        monkeypatch.setenv("SCORECARD_SMTP_URL", box.url)
        monkeypatch.setenv("SCORECARD_MAIL_FROM", "raketti@example.org")
        result = scorecard("person", "invite", *AINO, "--language", "fi")

    printed = LINK.search(result.output)
    assert printed is not None
    assert "by mail, too" in result.output
    assert box.readers == [AINO[0]]
    assert box.letters[0]["subject"].startswith("Tervetuloa Raketin mittaristoon")
    assert f"{printed[1]}/account/invitation/{printed[2]}" in box.letters[0].get_content()
    assert AINO[1] not in box.letters[0].get_content()


def test_who_has_a_password_is_not_invited(scorecard: Scorecard, database: Database) -> None:
    scorecard("person", "add", *AINO)

    result = scorecard("person", "invite", *AINO)

    assert result.exit_code == 1
    assert "already has this e-mail address" in result.output
