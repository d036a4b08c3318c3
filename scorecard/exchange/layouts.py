"""The sheets and columns of a workbook, by their English names, with the Finnish ones.

The order is that of writing, and the order of the sheets that of importing: what a
sheet refers to stands in an earlier one.
"""

from typing import Any

from scorecard.exchange.choices import (
    ADMINISTRATOR,
    AGGREGATE,
    ANSWER,
    DIRECTION,
    EXCUSED,
    KIND,
    PERSPECTIVE,
    ROLE,
    SENSE,
    SOURCE,
    STATE,
    VISIBILITY,
    Choices,
)
from scorecard.exchange.columns import MIDDLING, NARROW, WIDE, Column, Layout, Wide, plain


def _key(name: str, finnish: str, width: int = NARROW) -> Column:
    return Column(name, finnish, width, required=True)


def _choice(name: str, finnish: str, choices: Choices[Any], *, required: bool = False) -> Column:
    return Column(name, finnish, NARROW, required, choices)


_OWNER = _key("owner", "omistaja", MIDDLING)
_EMAIL = _key("email", "sähköposti", MIDDLING)
_TEAM = _key("team", "tiimi")
_PERIOD = _key("period", "jakso")
_FROM, _TO = Column("from", "alkaen"), Column("to", "päättyen")
_PROCESS = _key("process", "prosessi")
_DOTS = _key("dots", "täpät")
_NOTE = Column("note", "huomio", WIDE)

LAYOUTS = (
    Layout(
        "people",
        "henkilöt",
        (
            _EMAIL,
            _key("name", "nimi", MIDDLING),
            Column("language", "kieli"),
            _choice("role", "rooli", ADMINISTRATOR),
        ),
    ),
    Layout(
        "teams",
        "tiimit",
        (
            _TEAM,
            _key("name", "nimi", MIDDLING),
            Column("cohort", "vuosikurssi"),
            _key("founded", "perustettu"),
            Column("archived", "arkistoitu"),
        ),
    ),
    Layout(
        "memberships",
        "jäsenyydet",
        (_TEAM, _EMAIL, _choice("role", "rooli", ROLE, required=True), _FROM, _TO),
    ),
    Layout(
        "metrics",
        "mittarit",
        (
            _OWNER,
            _key("metric", "mittari", MIDDLING),
            Column("template", "pohja", MIDDLING),
            Column("unit", "yksikkö"),
            _choice("kind", "laji", KIND),
            _choice("direction", "suunta", DIRECTION),
            _choice("perspective", "näkökulma", PERSPECTIVE),
            Column("process", "prosessi"),
            _choice("visibility", "näkyvyys", VISIBILITY),
            Column("slot", "paikka"),
            _FROM,
            _TO,
            _choice("collected", "koottu", ANSWER),
            _choice("aggregate", "koonti", AGGREGATE),
            Column("decimals", "desimaalit"),
            Column("lower", "alaraja"),
            Column("upper", "yläraja"),
        ),
    ),
    Layout(
        "values",
        "arvot",
        (
            _OWNER,
            _key("metric", "mittari", MIDDLING),
            _key("month", "kuukausi"),
            _choice("value", "arvo", EXCUSED, required=True),
            _NOTE,
        ),
        Wide.MONTHS,
        ("month", "value"),
    ),
    Layout(
        "dots",
        "täpät",
        (
            _TEAM,
            _PERIOD,
            _PROCESS,
            _DOTS,
            _choice("source", "antaja", SOURCE),
            Column("reason", "perustelu", WIDE),
            Column("evidence", "näyttö", WIDE),
        ),
        Wide.PROCESSES,
        ("process", "dots"),
    ),
    Layout(
        "assessments",
        "itsearviot",
        (_EMAIL, _TEAM, _PERIOD, _PROCESS, _DOTS, _NOTE),
    ),
    Layout(
        "goals",
        "tavoitteet",
        (
            _OWNER,
            _PERIOD,
            Column("metric", "mittari", MIDDLING),
            Column("process", "prosessi"),
            Column("target", "tavoite"),
            Column("upper", "yläraja"),
            Column("words", "sanoin", WIDE),
            _choice("state", "tila", STATE),
            _choice("sense", "suuntaus", SENSE),
        ),
    ),
    Layout(
        "celebrations",
        "juhlat",
        (
            _OWNER,
            _PERIOD,
            _key("goal", "tavoite", MIDDLING),
            _key("date", "päivä"),
            Column("how", "miten", WIDE),
            Column("better_next_time", "ensi kerralla paremmin", WIDE),
        ),
    ),
)


def layout_named(name: str) -> Layout | None:
    """Return the sheet with this English or Finnish name, in any letter case."""
    return next((x for x in LAYOUTS if plain(name) in (plain(x.name), plain(x.finnish))), None)


def column_named(layout: Layout, title: str) -> Column | None:
    """Return the column with this English or Finnish header, in any letter case."""
    wanted = plain(title)
    return next((c for c in layout.columns if wanted in (plain(c.name), plain(c.finnish))), None)


def titles_in(sheet: str, language: str) -> tuple[str, dict[str, str]]:
    """Return what a sheet and its columns are called in a language, by their English names.

    A sheet that only archives have keeps its English name.
    """
    layout = layout_named(sheet)
    if layout is None:
        return sheet, {}
    return layout.title(language), {c.name: c.title(language) for c in layout.columns}
