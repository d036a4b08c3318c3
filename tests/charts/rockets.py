"""Two models of different shape, and rockets on them."""

from scorecard.charts.rocket_state import Rocket
from scorecard.domain.dots import Standing
from scorecard.domain.model import Lane, Level, Process, RocketModel
from scorecard.domain.periods import Calendar, Period

SPRING, AUTUMN = Period.parse("2026-H1"), Period.parse("2026-H2")
CALENDAR = Calendar()

_NAMES = {
    "Y1": ("Individual learning", "yksilön oppimisprosessi"),
    "Y2": ("Team learning", "tiimioppimisprosessi"),
    "Y3": ("Team-company learning", "yrityksen oppimisprosessi"),
    "J1": ("Leading thoughts", "johtavien ajatusten synnytysprosessi"),
    "A3": ("Customer potential", "asiakaspotentiaaliprosessi"),
    "J2": ("Friend leadership", "kaverijohtamisprosessi"),
    "I1": ("Innovation", "innovointiprosessi"),
    "A2": ("Marketing", "markkinointiprosessi"),
    "I2": ("Knowledge", "tietoprosessi"),
    "B1": ("Brand management", "brändin johtamisprosessi"),
    "A1": ("Customer relationships", "asiakassuhdeprosessi"),
    "B2": ("Offering", "tarjoomaprosessi"),
    "FIN": ("Finances", "talousprosessi"),
    "COACH": ("Team coaching", "valmennusprosessi"),
}


def process(code: str, lane: str, level: str | None, *, dots: int = 3) -> Process:
    english, finnish = _NAMES.get(code, (f"Process {code}", f"prosessi {code}"))
    statements = tuple(
        ({"en": f"{code} says {n}", "fi": f"{code} sanoo {n}"},) for n in range(1, dots + 1)
    )
    return Process(code, {"en": english, "fi": finnish}, {}, lane, level, statements)


def _level(code: str) -> Level:
    return Level(code, {"en": f"Level {code}"}, {})


SHIPPED = RocketModel(
    "tiimiakatemia",
    "1",
    {"en": "Rocket"},
    (
        Lane("coach", {"en": "Coaching"}, outer=True),
        Lane("left", {"en": "Left"}),
        Lane("centre", {"en": "Centre"}),
        Lane("right", {"en": "Right"}),
        Lane("fin", {"en": "Finances"}, outer=True),
    ),
    tuple(_level(code) for code in "1234"),
    (
        *(
            process(code, lane, level)
            for level, codes in zip(
                "1234", ("Y1 Y2 Y3", "J1 A3 J2", "I1 A2 I2", "B1 A1 B2"), strict=True
            )
            for lane, code in zip(("left", "centre", "right"), codes.split(), strict=True)
        ),
        process("FIN", "fin", None),
        process("COACH", "coach", None),
    ),
)

SMALL = RocketModel(
    "small",
    "1",
    {"en": "Small rocket"},
    (Lane("l", {"en": "Left"}), Lane("r", {"en": "Right"})),
    tuple(_level(code) for code in "abc"),
    (
        process("P1", "l", "a"),
        process("P2", "r", "a", dots=2),
        process("P3", "l", "b"),
        process("P4", "r", "b"),
        process("P5", "r", "c"),
    ),
)


def standing(dots: int, *, carried: bool = False) -> Standing:
    return Standing(dots, SPRING if carried else AUTUMN, carried)


_DOTS = {"Y1": 3, "Y2": 3, "Y3": 2, "J1": 2, "A3": 2, "J2": 1, "I1": 1, "A2": 1, "A1": 1, "FIN": 1}
_SHOWN = {code: standing(_DOTS.get(code, 0)) for code in SHIPPED.codes} | {
    "J2": standing(1, carried=True),
    "FIN": standing(2, carried=True),
    "COACH": standing(2),
    "B2": None,
}
_BEFORE = _SHOWN | {"A3": standing(1), "Y3": standing(1), "A1": standing(0), "I1": standing(2)}

SHIPPED_ROCKET = Rocket(SHIPPED, _SHOWN, _BEFORE, {"A3": 3, "I2": 1, "FIN": 3}, CALENDAR)
SMALL_ROCKET = Rocket(
    SMALL,
    {
        "P1": standing(3),
        "P2": standing(1, carried=True),
        "P3": standing(2),
        "P4": standing(0),
        "P5": None,
    },
    {"P1": standing(1), "P3": standing(2)},
    {"P2": 2, "P5": 1},
    CALENDAR,
)
