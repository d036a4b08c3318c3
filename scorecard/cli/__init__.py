"""The command line: `scorecard --help`. Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.

A new command stands in a module of its own beside this one and is added below.
"""

import click

from scorecard.cli.checking import check
from scorecard.cli.demonstration import demo
from scorecard.cli.diagnosis import doctor
from scorecard.cli.erasing import erase, new_ledger
from scorecard.cli.exporting import export
from scorecard.cli.importing import import_
from scorecard.cli.own_data import export_person
from scorecard.cli.people import person
from scorecard.cli.reporting import report
from scorecard.cli.serving import run

__all__ = ["main"]


@click.group()
def main() -> None:
    """Keep the Rocket Model scorecard of an academy of team companies."""


for command in (run, demo, check, import_, export, report, person, doctor):
    main.add_command(command)
for command in (erase, new_ledger, export_person):
    person.add_command(command)
