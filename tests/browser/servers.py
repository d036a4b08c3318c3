"""The real app on a port of its own, started as the commands start it, with data of its own."""

import os
import socket
import subprocess
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from scorecard.app import App
from scorecard.cli.demonstration import demo_environment
from scorecard.cli.opening import opened
from scorecard.cli.serving import server_command, server_environment
from scorecard.settings import ROOT, settings_from_env
from tests.browser.stores import Readers
from tests.browser.that_day import SERVER
from tests.configs import config_asking

HOST = "127.0.0.1"
START_TIMEOUT = 60  # seconds; a busy machine needs several of them
Fill = Callable[[App], Readers]


class ServerDidNotStartError(Exception):
    """The app ended or stayed silent; what it printed is told."""

    def __init__(self, log: Path) -> None:
        super().__init__(f"The app did not start:\n{log.read_text(encoding='utf-8')}")


@dataclass
class Server:
    """A running app: where it answers, and its data as a command beside it would see them."""

    url: str
    app: App
    readers: Readers
    process: subprocess.Popen[bytes]
    _start: Callable[[], subprocess.Popen[bytes]]

    def restart(self) -> None:
        """Kill the server, as a power cut does, and start it again where it was."""
        self.process.kill()
        self.process.wait()
        self.process = self._start()


@contextmanager
def serving(
    folder: Path,
    fill: Fill,
    *,
    demo: bool = False,
    that_day: bool = False,
    asked: Collection[str] = (),
    also: Mapping[str, str] | None = None,
) -> Iterator[Server]:
    """Fill a new database in `folder` and serve it until the block ends.

    With `that_day` the server lives on the day of the sample workbooks. `asked` are those who
    must have a second factor, such as "coaches". `also` is what the environment holds besides.
    """
    port = _free_port()
    environment = {**_environment(folder, port, demo=demo, asked=asked), **(also or {})}
    with opened(settings_from_env(environment)) as app:
        readers = fill(app)
        url, log = f"http://{HOST}:{port}", folder / "server.log"

        def start() -> subprocess.Popen[bytes]:
            started = _started(_command(port, that_day=that_day), environment, log)
            _wait_for(f"{url}/readyz", started, log)
            return started

        server = Server(url, app, readers, start(), start)
        try:
            yield server
        finally:
            server.process.terminate()
            server.process.wait()


def _command(port: int, *, that_day: bool) -> list[str]:
    python, _, _, *rest = server_command(HOST, port)
    start = ["-c", SERVER] if that_day else ["-m", "streamlit"]
    return [python, *start, *rest]


def _environment(
    folder: Path, port: int, *, demo: bool, asked: Collection[str]
) -> Mapping[str, str]:
    if demo:
        return demo_environment(os.environ, folder, port)
    ours = {name: value for name, value in os.environ.items() if not name.startswith("SCORECARD_")}
    places = {
        "SCORECARD_DATA": str(folder),
        "SCORECARD_CONFIG": str(config_asking(folder / "config", *asked)),
    }
    return server_environment({**ours, **places}, HOST, port)


def _started(
    command: list[str], environment: Mapping[str, str], log: Path
) -> subprocess.Popen[bytes]:
    with log.open("ab") as said:
        return subprocess.Popen(
            command, cwd=ROOT, env=dict(environment), stdout=said, stderr=subprocess.STDOUT
        )


def _wait_for(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urlopen(url) as answer:  # noqa: S310 - our own address
                if answer.status == 200:
                    return
        except URLError:
            time.sleep(0.1)
    server.kill()
    raise ServerDidNotStartError(log)


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as listening:
        return int(listening.getsockname()[1])
