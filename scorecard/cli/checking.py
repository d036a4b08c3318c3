"""`scorecard check`: what is wrong with the YAML files."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import click

from scorecard.config.academy_files import load_academy, problems_in
from scorecard.settings import ROOT, provider_secrets


def config_option(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command take the folder of the YAML files, from the environment if not said."""
    return click.option(
        "--config",
        "folder",
        envvar="SCORECARD_CONFIG",
        default=ROOT / "config",
        type=click.Path(path_type=Path),
        help="The folder with the YAML files; SCORECARD_CONFIG if left out.",
    )(command)


@click.command()
@config_option
@click.option("--json", "as_json", is_flag=True, help="Print the faults as JSON.")
def check(folder: Path, as_json: bool) -> None:
    """Check the YAML files, and print every fault with file and line.

    \b
    Example:
        scorecard check --config our-academy
    """
    problems = problems_in(folder, secrets=provider_secrets())
    if as_json:
        click.echo(json.dumps([asdict(problem) for problem in problems], ensure_ascii=False))
    else:
        for problem in problems:
            click.echo(str(problem))
    if problems:
        raise SystemExit(1)
    if not as_json:
        academy = load_academy(folder)
        processes, templates = len(academy.model.processes), len(academy.templates)
        click.echo(
            f"{folder} is fine: {academy.settings.name},"
            f" {processes} processes, {templates} metric templates."
        )
