"""The server is started with whole paths, on a port that is free."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from scorecard.cli.serving import server_command, server_environment
from scorecard.settings import ROOT
from tests.cli.conftest import Scorecard

HOST = "127.0.0.1"


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which somebody else listens."""
    with socket.create_server((HOST, 0)) as other:
        yield other.getsockname()[1]


@pytest.mark.parametrize("command", ["run", "demo"])
def test_a_port_in_use_is_told_of(scorecard: Scorecard, taken: int, command: str) -> None:
    result = scorecard(command, "--port", str(taken))

    assert result.exit_code == 1
    assert f"Port {taken} is in use. Choose another one with --port." in result.output


def test_an_address_of_another_machine_is_refused(scorecard: Scorecard) -> None:
    result = scorecard("run", "--host", "192.0.2.1")

    assert result.exit_code == 1
    assert "Nobody can listen on 192.0.2.1" in result.output


def test_paths_are_whole_for_a_server_in_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    relative = {
        "SCORECARD_CONFIG": "ours",
        "SCORECARD_DATA": "store",
        "SCORECARD_DATABASE_URL": "sqlite:///store/our.db",
    }

    environment = server_environment(relative, HOST, 8080)

    assert environment == {
        "SCORECARD_CONFIG": str(tmp_path / "ours"),
        "SCORECARD_DATA": str(tmp_path / "store"),
        "SCORECARD_DATABASE_URL": f"sqlite:///{tmp_path / 'store' / 'our.db'}",
        "SCORECARD_ERASURES": str(tmp_path / "store" / "erasures.jsonl"),
        "SCORECARD_BASE_URL": "http://127.0.0.1:8080",
        "FORWARDED_ALLOW_IPS": "",
    }


@pytest.mark.parametrize(
    ("host", "address"),
    [
        pytest.param("127.0.0.1", "http://127.0.0.1:80", id="this machine"),
        pytest.param("0.0.0.0", "http://127.0.0.1:80", id="everywhere"),  # noqa: S104
        pytest.param("rocket.example.org", "http://rocket.example.org:80", id="by name"),
    ],
)
def test_the_address_follows_from_host_and_port(machine: Path, host: str, address: str) -> None:
    environment = server_environment({"SCORECARD_DATA": str(machine)}, host, 80)

    assert environment["SCORECARD_BASE_URL"] == address


def test_an_address_that_was_said_is_kept(machine: Path) -> None:
    said = {"SCORECARD_DATA": str(machine), "SCORECARD_BASE_URL": "https://rocket.example.org"}

    assert server_environment(said, HOST, 80)["SCORECARD_BASE_URL"] == said["SCORECARD_BASE_URL"]


def test_the_server_is_our_front_door() -> None:
    command = server_command(HOST, 8080)

    assert Path(command[4]) == ROOT / "streamlit_app.py"
    assert Path(command[4]).is_file()
    assert command[5:] == ["--server.address", HOST, "--server.port", "8080"]
