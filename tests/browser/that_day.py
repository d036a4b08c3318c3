"""The day for which the sample workbooks were written, so that their goals stay open for ever.

A server and a command of their own take their clock from here:
`python -c "from tests.browser.that_day import start; start(); …"`.
"""

from datetime import UTC, datetime

import time_machine

MOMENT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
SERVER = (
    "from tests.browser.that_day import start; start(); "
    "import runpy; runpy.run_module('streamlit', run_name='__main__', alter_sys=True)"
)
COMMANDS = (
    "from tests.browser.that_day import start; start(); from scorecard.cli import main; main()"
)


def start() -> None:
    """Let the clock of this process go on from that moment; waiting takes as long as ever."""
    time_machine.travel(MOMENT, tick=True).start()
