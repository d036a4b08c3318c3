"""`scorecard demo`: a throw-away academy, on this machine only."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import FrameType

import click

from scorecard.cli.opening import opened
from scorecard.cli.serving import PORT, check_free, server_command, server_environment
from scorecard.demo.building import build_demo
from scorecard.settings import ROOT, settings_from_env

HOST = "127.0.0.1"
# What would lead the demo to the academy's own data, or say another address.
NOT_FOR_THE_DEMO = (
    *("SCORECARD_DATABASE_URL", "SCORECARD_BASE_URL"),
    *("SCORECARD_LOG_KEY", "SCORECARD_ERASURES"),
)


@click.command()
@click.option("--port", default=8501, show_default=True, type=PORT, help="The port to listen on.")
def demo(port: int) -> None:
    """Start a throw-away academy: 6 teams, 80 people, three years of data.

    You choose whom to be. Only this machine can reach it, and nothing is kept when it ends.

    \b
    Example:
        scorecard demo --port 8080
    """
    check_free(HOST, port)
    # A stop from outside ends the command like Ctrl+C, so that the folder goes.
    signal.signal(signal.SIGTERM, _stop)
    with tempfile.TemporaryDirectory(prefix="scorecard-demo-") as folder:
        environment = demo_environment(os.environ, Path(folder), port)
        fill(environment)
        click.echo(f"A demo academy, for this machine only: http://{HOST}:{port}")
        click.echo("It is gone when you stop it with Ctrl+C.")
        raise SystemExit(_serve(server_command(HOST, port), environment))


def demo_environment(environment: Mapping[str, str], folder: Path, port: int) -> dict[str, str]:
    """Return the environment of a demo whose data are in `folder`."""
    kept = {name: value for name, value in environment.items() if name not in NOT_FOR_THE_DEMO}
    served = server_environment({**kept, "SCORECARD_DATA": str(folder)}, HOST, port)
    return {**served, "SCORECARD_DEMO": "1"}


def fill(environment: Mapping[str, str]) -> None:
    """Make the database that the environment names, and the academy in it."""
    with opened(settings_from_env(environment)) as app:
        build_demo(app.database, app.academy, app.today(), app.settings.log_key)


def _serve(command: list[str], environment: Mapping[str, str]) -> int:
    server = subprocess.Popen(command, cwd=ROOT, env=dict(environment))  # noqa: S603 - our own
    try:
        return server.wait()
    except KeyboardInterrupt:
        return 0
    finally:
        server.terminate()
        server.wait()


def _stop(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)
