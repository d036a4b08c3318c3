"""The sheets that only archives have, and the order in which all sheets of one are imported.

Half-years and reveals come before the answers that they keep secret, or no longer do. What
these sheets hold is settled by people together, or said by one to another; no workbook can
say it in their place. What stands with a celebration comes after all celebrations.
"""

from collections.abc import Iterator

from scorecard.exchange.choices import NAMES, STEP_STATE, VISIBILITY
from scorecard.exchange.columns import MIDDLING, WIDE, Column, Layout
from scorecard.exchange.layouts import LAYOUTS

_TEAM = Column("team", "tiimi", required=True)
_PERIOD = Column("period", "jakso", required=True)
_PROCESS = Column("process", "prosessi", required=True)

_BEFORE_ANSWERS = (
    Layout(
        "half_years",
        "puolivuodet",
        (
            _TEAM,
            _PERIOD,
            Column("names", "nimet", required=True, choices=NAMES),
            Column("closed_on", "suljettu"),
            Column("coach_shared_on", "valmentaja jakanut"),
        ),
    ),
    Layout(
        "reveals",
        "paljastukset",
        (
            _TEAM,
            _PERIOD,
            _PROCESS,
            Column("revealed_at", "paljastettu", required=True),
            Column("revealed_by", "paljastaja", MIDDLING),
        ),
    ),
)
_CAUSE = (
    Column("owner", "omistaja", MIDDLING, required=True),
    Column("period", "jakso"),
    Column("goal", "tavoite", MIDDLING),
    Column("moment", "hetki"),
    Column("about", "mistä", MIDDLING),
    Column("month", "kuukausi"),
)
_AT_THE_END = (
    Layout(
        "confirmations",
        "vahvistukset",
        (
            _TEAM,
            _PERIOD,
            _PROCESS,
            Column("email", "sähköposti", MIDDLING, required=True),
            Column("said_on", "sanottu", required=True),
        ),
    ),
    Layout(
        "next_steps",
        "seuraavat askeleet",
        (
            _TEAM,
            _PERIOD,
            Column("words", "sanoin", WIDE, required=True),
            Column("who", "kuka", MIDDLING),
            Column("due", "mihin mennessä"),
            Column("process", "prosessi"),
            Column("state", "tila", required=True, choices=STEP_STATE),
            Column("settled_on", "ratkaistu"),
            Column("given_by", "kirjaaja", MIDDLING),
        ),
    ),
    Layout(
        "events",
        "tapahtumat",
        (
            Column("owner", "omistaja", MIDDLING, required=True),
            Column("month", "kuukausi", required=True),
            Column("words", "sanoin", WIDE, required=True),
            Column("visibility", "näkyvyys", required=True, choices=VISIBILITY),
        ),
    ),
    Layout(
        "occasions",
        "hetkien juhlat",
        (
            *_CAUSE,
            Column("date", "päivä", required=True),
            Column("how", "miten", WIDE),
            Column("better_next_time", "ensi kerralla paremmin", WIDE),
            Column("recorded_by", "kirjaaja", MIDDLING),
            Column("opened_on", "avattu"),
        ),
    ),
    Layout(
        "plans",
        "suunnitelmat",
        (
            *_CAUSE,
            Column("how", "miten", WIDE, required=True),
            Column("planned_on", "päivä"),
            Column("planned_by", "suunnittelija", MIDDLING),
        ),
    ),
    Layout(
        "cheers",
        "hurraat",
        (
            *_CAUSE,
            Column("email", "sähköposti", MIDDLING, required=True),
            Column("cheered_at", "hurrattu", required=True),
        ),
    ),
    Layout(
        "comments",
        "kommentit",
        (
            *_CAUSE,
            Column("email", "sähköposti", MIDDLING, required=True),
            Column("words", "sanoin", WIDE, required=True),
            Column("said_at", "sanottu", required=True),
        ),
    ),
    Layout("pictures", "kuvat", (*_CAUSE, Column("picture", "kuva", required=True))),
)


def archive_layouts() -> Iterator[Layout]:
    """Yield all sheets of an archive in the order of importing."""
    for layout in LAYOUTS:
        yield layout
        if layout.name == "memberships":
            yield from _BEFORE_ANSWERS
    yield from _AT_THE_END
