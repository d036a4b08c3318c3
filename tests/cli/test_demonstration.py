"""The demo serves invented people on this machine only, and leaves nothing behind."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from scorecard.cli.demonstration import demo_environment, fill
from scorecard.settings import settings_from_env
from scorecard.store.database import Database
from scorecard.store.people import people
from tests.cli.conftest import ROOT

LONGEST_START = 90  # seconds, on a busy machine


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def answer_of(port: int, process: subprocess.Popen[str]) -> str:
    deadline = time.monotonic() + LONGEST_START
    while process.poll() is None and time.monotonic() < deadline:
        try:
            address = f"http://127.0.0.1:{port}/account/login"
            with urllib.request.urlopen(address, timeout=5) as answer:
                return str(answer.read().decode())
        except OSError:  # not there yet, or there and still busy with starting
            time.sleep(0.1)
    raise AssertionError(f"no answer; exit code {process.poll()}")


def test_the_demo_never_touches_the_academys_own_data(tmp_path: Path) -> None:
    own = {
        "SCORECARD_DATABASE_URL": "postgresql+psycopg://ours",
        "SCORECARD_BASE_URL": "https://rocket.example.org",
        "SCORECARD_LOG_KEY": "ours",
        "SCORECARD_DATA": "ours",
    }

    settings = settings_from_env(demo_environment(own, tmp_path, 8080))

    assert settings.demo
    assert settings.database_url == f"sqlite:///{tmp_path / 'scorecard.db'}"
    assert settings.base_url == "http://127.0.0.1:8080"
    assert settings.log_key != b"ours"


def test_filling_makes_eighty_people(tmp_path: Path) -> None:
    environment = demo_environment({}, tmp_path, 8080)

    fill(environment)

    database = Database.open(environment["SCORECARD_DATABASE_URL"])
    with database.read() as session:
        assert len(people(session)) == 80
    database.close()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "kill"])
def test_the_demo_shows_whom_to_be_and_its_folder_goes_with_it(
    tmp_path: Path, stop: signal.Signals
) -> None:
    port = free_port()
    command = [sys.executable, "-c", "from scorecard.cli import main; main()", "demo"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    process = subprocess.Popen(
        [*command, "--port", str(port)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )

    shown = answer_of(port, process)
    made = list(tmp_path.iterdir())
    os.killpg(process.pid, stop)
    said, _ = process.communicate(timeout=30)

    assert "Eetu Lampinen" in shown
    assert f"http://127.0.0.1:{port}" in said
    assert [folder.name.startswith("scorecard-demo-") for folder in made] == [True]
    assert list(tmp_path.iterdir()) == []
    assert process.returncode == 0
