"""`scorecard run`, and how any command starts the server."""

import errno
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from scorecard.cli.opening import opened, refusals_told
from scorecard.settings import ROOT, settings_from_env

SQLITE_FILE = "sqlite:///"
PORT = click.IntRange(1, 65535)


@click.command()
@click.option("--port", default=8501, show_default=True, type=PORT, help="The port to listen on.")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="The address to listen on; 0.0.0.0: all."
)
def run(port: int, host: str) -> None:
    """Bring the database up to date and start the app.

    Without people in it, the first start prints a one-time link to the page that makes the
    first administrator. Behind a proxy for https, SCORECARD_BASE_URL is the address that
    people type, and SCORECARD_PROXY where the proxy connects from: its word on who asked
    counts, and nobody else's.

    \b
    Example:
        scorecard run --port 8080
        SCORECARD_BASE_URL=https://rocket.example.org SCORECARD_PROXY=127.0.0.1 scorecard run
    """
    check_free(host, port)
    with refusals_told():
        environment = server_environment(os.environ, host, port)
    with opened(settings_from_env(environment)) as app:
        click.echo(f"{app.academy.settings.name}: {app.settings.base_url}")
        for note in app.database.notes:
            click.echo(note, err=True)
    os.chdir(ROOT)  # where Streamlit looks for its settings
    os.execve(sys.executable, server_command(host, port), dict(environment))  # noqa: S606 - fixed


def server_command(host: str, port: int) -> list[str]:
    """Return the command that starts the server, to be run in the project's folder."""
    return [
        sys.executable,
        *("-m", "streamlit", "run", str(ROOT / "streamlit_app.py")),
        *("--server.address", host, "--server.port", str(port)),
    ]


def server_environment(environment: Mapping[str, str], host: str, port: int) -> dict[str, str]:
    """Return the environment for a server that runs in another folder: paths made whole."""
    settings = settings_from_env(environment)
    return {
        # Only `scorecard demo` lets people choose whom to be, and it sets that by itself.
        **{name: value for name, value in environment.items() if name != "SCORECARD_DEMO"},
        "SCORECARD_CONFIG": str(settings.config_dir.resolve()),
        "SCORECARD_DATA": str(settings.data_dir.resolve()),
        "SCORECARD_DATABASE_URL": _whole(settings.database_url),
        "SCORECARD_ERASURES": str(settings.erasures_file.resolve()),
        "SCORECARD_BASE_URL": environment.get("SCORECARD_BASE_URL") or _address(host, port),
        # The server itself is to believe no proxy: we do, and only the one that is named.
        "FORWARDED_ALLOW_IPS": "",
    }


def check_free(host: str, port: int) -> None:
    """End the command with a reason if nobody can listen there."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.create_server((host, port), family=family):
            pass
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            reason = f"Port {port} is in use. Choose another one with --port."
        else:
            reason = f"Nobody can listen on {host}, port {port}: {error.strerror}."
        raise click.ClickException(reason) from None


def _whole(url: str) -> str:
    path = url.removeprefix(SQLITE_FILE)
    return SQLITE_FILE + str(Path(path).resolve()) if url.startswith(SQLITE_FILE) else url


def _address(host: str, port: int) -> str:
    name = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, host)  # noqa: S104 - compared
    return f"http://{name}:{port}"
