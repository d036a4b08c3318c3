"""People come in with a password that nobody else sees, and that can be given anew."""

import json
import re
from pathlib import Path

import pytest

from scorecard.cli.opening import opened
from scorecard.domain.access import OPERATOR
from scorecard.store.database import Database
from scorecard.store.passwords import verify_password
from scorecard.store.people import password_hash, person_by_email
from scorecard.store.second_factors import has_second_factor
from scorecard.store.tokens import hash_of
from scorecard.views.resets import resettable
from tests.authenticators import with_second_factor
from tests.cli.conftest import Scorecard

AINO = ("aino@example.org", "Aino Aalto")
SHOWN = re.compile(r"Password, shown only now: (\S+)\n")


def has_password(machine: Path, email: str, password: str) -> bool:
    database = Database.open(f"sqlite:///{machine / 'scorecard.db'}")
    with database.read() as session:
        found = person_by_email(session, email)
        assert found is not None
        stored = password_hash(session, found.id)
    database.close()
    return verify_password(stored, password)


def password_in(output: str) -> str:
    shown = SHOWN.search(output)
    assert shown is not None
    return shown[1]


def test_adding_a_person_prints_a_password_that_is_theirs(
    scorecard: Scorecard, machine: Path
) -> None:
    result = scorecard("person", "add", *AINO, "--language", "fi", "--admin")

    assert result.exit_code == 0
    assert has_password(machine, "aino@example.org", password_in(result.output))
    assert json.loads(scorecard("person", "list", "--json").output) == [
        {"email": "aino@example.org", "name": "Aino Aalto", "language": "fi", "admin": True}
    ]


def test_made_passwords_differ(scorecard: Scorecard) -> None:
    first = scorecard("person", "add", *AINO)
    second = scorecard("person", "add", "veeti@example.org", "Veeti Virta")

    assert password_in(first.output) != password_in(second.output)


def test_a_password_may_be_asked_for_and_is_not_printed(
    scorecard: Scorecard, machine: Path
) -> None:
    password = "three slow snails"

    result = scorecard("person", "add", *AINO, "--ask", typed=f"{password}\n{password}\n")

    assert result.exit_code == 0
    assert password not in result.output
    assert has_password(machine, "aino@example.org", password)


def test_a_new_password_takes_the_place_of_the_old(scorecard: Scorecard, machine: Path) -> None:
    old = password_in(scorecard("person", "add", *AINO).output)

    new = "three slow snails"
    typed = f"{new}\n{new}\n"

    result = scorecard("person", "reset-password", "AINO@example.org", "--ask", typed=typed)

    assert result.exit_code == 0
    assert has_password(machine, "aino@example.org", new)
    assert not has_password(machine, "aino@example.org", old)


def test_a_link_for_a_new_password_is_printed_and_changes_nothing_yet(
    scorecard: Scorecard, machine: Path
) -> None:
    password = password_in(scorecard("person", "add", *AINO).output)

    result = scorecard("person", "reset-password", "AINO@example.org")

    link = re.search(r"http://127.0.0.1:8501/account/reset/(\S{43})\n", result.output)
    assert result.exit_code == 0
    assert link
    assert has_password(machine, "aino@example.org", password)
    with opened() as app:
        found = app.look(None, lambda s: resettable(s, hash_of(link[1]), now=app.now()))
    assert found
    assert found.email == "aino@example.org"


def test_a_lost_phone_is_forgotten_and_the_password_stays(
    scorecard: Scorecard, machine: Path
) -> None:
    password = password_in(scorecard("person", "add", *AINO).output)
    with opened() as app:
        aino = app.look(OPERATOR, lambda sight: person_by_email(sight.session, "aino@example.org"))
        assert aino
        with_second_factor(app, aino)

    result = scorecard("person", "reset-second-factor", "AINO@example.org")

    assert result.exit_code == 0
    assert result.output == "Aino Aalto <aino@example.org> has no second factor any more.\n"
    assert has_password(machine, "aino@example.org", password)
    with opened() as app, app.database.read() as session:
        assert not has_second_factor(session, aino.id)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        pytest.param(["add", *AINO], "address", id="the address is taken"),
        pytest.param(["add", "aino", "Aino"], "e-mail", id="no address"),
        pytest.param(["add", "b@example.org", "B", "--language", "sv"], "language", id="language"),
        pytest.param(["reset-password", "b@example.org"], "Nobody", id="nobody"),
        pytest.param(["reset-second-factor", "b@example.org"], "Nobody", id="no phone of nobody"),
        pytest.param(["reset-second-factor", AINO[0]], "no two-step sign-in", id="no phone"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(
    scorecard: Scorecard, arguments: list[str], reason: str
) -> None:
    scorecard("person", "add", *AINO)

    result = scorecard("person", *arguments)

    assert result.exit_code == 1
    assert reason in result.output
    assert len(json.loads(scorecard("person", "list", "--json").output)) == 1


def test_a_weak_password_adds_nobody(scorecard: Scorecard) -> None:
    result = scorecard("person", "add", *AINO, "--ask", typed="short\nshort\n")

    assert result.exit_code == 1
    assert scorecard("person", "list").output == ""


def test_people_are_listed_one_to_a_line(scorecard: Scorecard) -> None:
    scorecard("person", "add", *AINO)

    assert scorecard("person", "list").output == "aino@example.org\tAino Aalto\ten\t\n"


def test_broken_files_are_told_of_and_not_thrown(
    scorecard: Scorecard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCORECARD_CONFIG", str(tmp_path))

    result = scorecard("person", "list")

    assert result.exit_code == 1
    assert "settings.yaml:1: the file is missing" in result.output


def test_a_database_of_another_kind_is_refused(
    scorecard: Scorecard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCORECARD_DATABASE_URL", "mysql://localhost/scorecard")

    result = scorecard("person", "list")

    assert result.exit_code == 1
    assert "'mysql' is no database that we know" in result.output


def test_a_server_that_does_not_answer_is_told_of(
    scorecard: Scorecard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCORECARD_DATABASE_URL", "postgresql+psycopg://nobody@127.0.0.1:1/none")

    result = scorecard("person", "list")

    assert result.exit_code == 1
    assert "The database does not answer" in result.output
