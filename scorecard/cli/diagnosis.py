"""`scorecard doctor`: whether everything that the app needs is there."""

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from scorecard.cli.opening import refusals_told
from scorecard.config.academy_files import problems_in
from scorecard.settings import Settings, settings_from_env
from scorecard.store.health import condition_of

LEAST_FREE = 200  # megabytes


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether one thing is as it should be, and what there is to say about it."""

    ok: bool
    detail: str


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def doctor(as_json: bool) -> None:
    """Look whether configuration, database and disk are fit for use; changes nothing.

    \b
    Example:
        scorecard doctor
    """
    with refusals_told():
        found = findings(settings_from_env())
    if as_json:
        click.echo(json.dumps({name: asdict(f) for name, f in found.items()}, ensure_ascii=False))
    else:
        for name, finding in found.items():
            click.echo(f"{'ok  ' if finding.ok else 'FAIL'}  {name}: {finding.detail}")
    if not all(finding.ok for finding in found.values()):
        raise SystemExit(1)


def findings(settings: Settings) -> dict[str, Finding]:
    """Return what was found, by the name of the check."""
    condition = condition_of(settings.database_url)
    steps = "up to date" if condition.migrated else "not up to date; scorecard run brings it there"
    return {
        "config": _config(settings),
        "database": Finding(condition.reachable, condition.detail),
        "migrations": Finding(condition.migrated, steps),
        "disk": _disk(settings.data_dir),
    }


def _config(settings: Settings) -> Finding:
    folder = settings.config_dir
    problems = problems_in(folder, secrets=settings.provider_secrets)
    if problems:
        return Finding(False, f"faults in {folder}: {len(problems)}; scorecard check names them")
    return Finding(True, str(folder))


def _disk(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free // 10**6
    return Finding(free >= LEAST_FREE, f"{free} MB free at {folder}")
