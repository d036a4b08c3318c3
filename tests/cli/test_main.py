"""Every command explains itself, and wrong usage is told apart from a refusal."""

from collections.abc import Iterator

import click
import pytest

from scorecard.cli import main
from tests.cli.conftest import Scorecard


def commands(group: click.Group, *path: str) -> Iterator[tuple[str, ...]]:
    for name, command in group.commands.items():
        yield (*path, name)
        if isinstance(command, click.Group):
            yield from commands(command, *path, name)


@pytest.mark.parametrize("path", list(commands(main)), ids=" ".join)
def test_every_command_has_help(scorecard: Scorecard, path: tuple[str, ...]) -> None:
    result = scorecard(*path, "--help")

    assert result.exit_code == 0
    assert result.output.split("\n\n")[1].strip()


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["fly"], id="no such command"),
        pytest.param(["check", "--fast"], id="no such option"),
        pytest.param(["person", "add", "aino@example.org"], id="an argument is missing"),
        pytest.param(["demo", "--port", "99999"], id="no such port"),
        pytest.param(["demo", "--host", "0.0.0.0"], id="a demo for others"),  # noqa: S104
    ],
)
def test_wrong_usage_ends_with_two(scorecard: Scorecard, arguments: list[str]) -> None:
    assert scorecard(*arguments).exit_code == 2
