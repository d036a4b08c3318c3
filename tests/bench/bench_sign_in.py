"""Whether the time that the door takes tells who is here.

Strangers try wrong passwords, and ask for links, at addresses that exist and that do not, in
turn by chance. The AUC says how well the times tell the two apart: 0.5 is not at all, 1 is always.
"""

import os
import random
import re
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter

import httpx
import pytest

from scorecard.cli.opening import opened
from scorecard.cli.serving import server_environment
from scorecard.domain.people import Person
from scorecard.settings import settings_from_env
from scorecard.store.database import Session
from scorecard.store.passwords import hash_password
from scorecard.store.people import add_person, set_password_hash
from tests.bench.figures import Figures
from tests.bench.servers import HOST, Server, free_port, plain_server
from tests.mail.post_boxes import post_box

EACH = int(os.environ.get("SCORECARD_SIGN_INS", "250"))
PROOF = re.compile(r'name="form" value="([^"]+)"')
Ask = Callable[[str], float]


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with people who have passwords, and with mail, behind a proxy on this machine."""
    folder, port = tmp_path_factory.mktemp("door"), free_port()
    ours = {name: value for name, value in os.environ.items() if "SCORECARD" not in name}
    with post_box() as box:
        ours |= {
            "SCORECARD_DATA": str(folder),
            "SCORECARD_PROXY": HOST,
            "SCORECARD_SMTP_URL": box.url,
            "SCORECARD_MAIL_FROM": "scorecard@example.org",
        }
        environment = server_environment(ours, HOST, port)
        _fill(environment)
        with plain_server(environment, port) as server:
            yield server


def _fill(environment: dict[str, str]) -> None:
    hash = hash_password("a password that nobody guesses")

    def people(session: Session) -> None:
        for number in range(EACH):
            added = add_person(session, Person(0, _address("known", number), f"Person {number}"))
            set_password_hash(session, added.id, hash)

    with opened(settings_from_env(environment)) as app:
        app.database.write(people)


def test_the_time_of_a_refusal_tells_nobody_who_is_here(door: Server, figures: Figures) -> None:
    with httpx.Client(base_url=door.url) as client:
        ask = _asking(client, "/account/login", {"password": "another wrong password"})
        _note("a wrong password", ask, figures)


def test_the_time_of_asking_for_a_link_tells_nobody_who_is_here(
    door: Server, figures: Figures
) -> None:
    with httpx.Client(base_url=door.url) as client:
        ask = _asking(client, "/account/forgot", {})
        _note("asking for a link", ask, figures)


def _asking(client: httpx.Client, path: str, typed: dict[str, str]) -> Ask:
    page = client.get(path)
    proof = PROOF.search(page.text)
    assert proof, page.text
    kept = "; ".join(f"{c.name}={c.value}" for c in client.cookies.jar)
    numbers = iter(range(1, 2**24))

    def ask(email: str) -> float:
        number = next(numbers)
        headers = {
            "origin": str(client.base_url).rstrip("/"),
            "cookie": kept,
            "x-forwarded-for": f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}",
        }
        fields = {"form": proof[1], "email": email} | typed
        began = perf_counter()
        answer = client.post(path, data=fields, headers=headers)
        seconds = perf_counter() - began
        assert answer.status_code in (401, 303), answer.text
        return seconds

    return ask


def _note(row: str, ask: Ask, figures: Figures) -> None:
    turns = [(kind, number) for kind in ("known", "unknown") for number in range(EACH)]
    random.Random(7).shuffle(turns)  # noqa: S311 - an order, no secret
    ask(_address("warm", 0))
    seconds: dict[str, list[float]] = {"known": [], "unknown": []}
    for kind, number in turns:
        seconds[kind].append(ask(_address(kind, number)))
    told = {f"ms, {kind}": median(times) * 1000 for kind, times in seconds.items()}
    figures.note("door", row, {**told, "AUC": _auc(seconds["known"], seconds["unknown"])})


def _auc(known: list[float], unknown: list[float]) -> float:
    """Return how often a known address took longer than an unknown one; the far side counts."""
    longer = sum((k > u) + (k == u) / 2 for k in known for u in unknown)
    share = longer / (len(known) * len(unknown))
    return max(share, 1 - share)


def _address(kind: str, number: int) -> str:
    return f"{kind}-{number}@example.org"
