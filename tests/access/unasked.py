"""What no act and no view asks: why not, and where it is tried instead."""

from scorecard.domain.policy import Action

ON_THE_MACHINE = {
    Action.RUN,
    Action.RUN_DEMO,
    Action.CHECK_CONFIG,
    Action.DIAGNOSE,
}
"""What only whoever has the machine can do; there is nobody whom one could ask."""

OPEN = {Action.SEE_HEALTH, Action.SEE_PRIVACY, Action.FETCH_FILE}
"""What everybody may: nobody is asked, and the walk over the routes finds it open."""

NOT_YET = {
    Action.SEE_LOG,
}
"""Decided in the design, and not built yet; whoever builds it takes it out of here."""

TRIED_ELSEWHERE = {
    Action.PREVIEW_IMPORT: "tests/actions/test_importing.py",
    Action.BE_SOMEBODY: "tests/web/test_demo.py",
    Action.RESET_PASSWORD: "tests/web/test_reset.py",
    Action.READ_CALENDAR_FEED: "tests/web/test_calendar.py",
}
"""Asked in what takes more than a line to try, with the test that does."""

NO_WAY_YET: frozenset[Action] = frozenset()
"""Acts that workbooks need and no page offers so far."""
