"""Servers as the commands start them, in processes of their own."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, perf_counter, sleep

import httpx

from scorecard.cli.demonstration import demo_environment
from scorecard.cli.serving import server_command
from scorecard.settings import ROOT

HOST = "127.0.0.1"
PATIENCE = 60.0
TICKS = os.sysconf("SC_CLK_TCK")
BARE_APP = Path(__file__).with_name("bare_app.py")
SCORECARD = "from scorecard.cli import main; main()"


class NoAnswerError(Exception):
    """The server did not come up, or did not let the bench in."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers; `seconds` is how long that took from its start.

    `pid` is the process that was started, which with `scorecard demo` starts another one.
    """

    url: str
    seconds: float
    pid: int


@contextmanager
def bare_server() -> Iterator[Server]:
    """Serve nothing but a page with one chart, with the app's own settings of Streamlit."""
    port = free_port()
    command = [str(BARE_APP) if arg.endswith(".py") else arg for arg in server_command(HOST, port)]
    with _serving(command, os.environ, port, "/_stcore/health") as server:
        yield server


@contextmanager
def demo_server() -> Iterator[Server]:
    """Serve the demo academy, from the command to its end."""
    port = free_port()
    command = [sys.executable, "-c", SCORECARD, "demo", "--port", str(port)]
    with _serving(command, os.environ, port, "/healthz") as server:
        yield server


@contextmanager
def plain_server(environment: Mapping[str, str], port: int) -> Iterator[Server]:
    """Serve the app as an environment says, with people who sign in themselves."""
    with _serving(server_command(HOST, port), environment, port, "/readyz") as server:
        yield server


@contextmanager
def academy_server(folder: Path) -> Iterator[Server]:
    """Serve the academy in this folder; one picks whom to be, as in the demo."""
    port = free_port()
    environment = demo_environment(os.environ, folder, port)
    with _serving(server_command(HOST, port), environment, port, "/healthz") as server:
        yield server


def faces(server: Server) -> dict[str, int]:
    """Return the person whom the sign-in page suggests for each kind."""
    page = httpx.get(f"{server.url}/account/login").text
    return {
        kind: int(id)
        for kind, id in re.findall(r'class="face (\w+)" name="person" value="(\d+)"', page)
    }


def signed_in(server: Server, person: int) -> str:
    """Sign in as this person and return the cookie of the session."""
    login = httpx.get(f"{server.url}/account/login")
    proof = re.search(r'name="form" value="([^"]+)"', login.text)
    answer = httpx.post(
        f"{server.url}/account/demo",
        data={"form": proof[1] if proof else "", "person": str(person)},
        headers={"Origin": server.url, "Cookie": _cookies(login)},
    )
    if answer.status_code != 303:
        raise NoAnswerError(f"{server.url} let nobody in: {answer.status_code}")
    return _cookies(answer)


def cpu_seconds(server: Server) -> float:
    """Return how many seconds of a core the server has used so far."""
    told = Path(f"/proc/{server.pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / TICKS


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server((HOST, 0)) as listening:
        return int(listening.getsockname()[1])


@contextmanager
def _serving(
    command: Sequence[str], environment: Mapping[str, str], port: int, health: str
) -> Iterator[Server]:
    began = perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=dict(environment), stdout=subprocess.DEVNULL
    ) as process:
        try:
            url = f"http://{HOST}:{port}"
            _wait_for(f"{url}{health}")
            yield Server(url, perf_counter() - began, process.pid)
        finally:
            process.terminate()


def _wait_for(address: str) -> None:
    deadline = monotonic() + PATIENCE
    while monotonic() < deadline:
        try:
            if httpx.get(address).status_code == 200:
                return
        except httpx.TransportError:
            sleep(0.05)
    raise NoAnswerError(address)


def _cookies(answer: httpx.Response) -> str:
    kept = answer.headers.get_list("set-cookie")
    return "; ".join(cookie.partition(";")[0] for cookie in kept)
