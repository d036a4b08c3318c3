"""The rocket is data: any number of lanes, levels, processes and dots."""

import pytest

from scorecard.domain.model import Lane, Level, Process, RocketModel, UnknownProcessError

LEFT, RIGHT, MONEY = Lane("L", {"en": "Left"}), Lane("R", {"en": "Right"}), Lane("M", {}, True)
ENGINE, TOP = (Level(code, {"en": code}, {"en": code}) for code in ("engine", "top"))


def _process(code: str, lane: Lane, level: Level | None, dots: int = 3) -> Process:
    groups = (({"en": "We can"},),) * dots
    return Process(
        code, {"en": code}, {"en": code}, lane.code, level.code if level else None, groups
    )


SELL, MAKE, LEARN, CASH = (
    _process("SELL", RIGHT, ENGINE),
    _process("MAKE", LEFT, ENGINE),
    _process("LEARN", LEFT, TOP),
    _process("CASH", MONEY, None, dots=2),
)
MODEL = RocketModel(
    "small", "1", {"en": "Small"}, (LEFT, RIGHT, MONEY), (ENGINE, TOP), (SELL, MAKE, LEARN, CASH)
)


def test_a_process_is_found_by_its_code() -> None:
    assert MODEL.process("CASH") is CASH
    assert MODEL.codes == ("SELL", "MAKE", "LEARN", "CASH")


def test_an_unknown_code_is_refused_by_name() -> None:
    with pytest.raises(UnknownProcessError) as refused:
        MODEL.process("A1")

    assert (refused.value.key, refused.value.arguments) == ("no-such-process", {"value": "A1"})


def test_a_process_has_as_many_dots_as_groups_of_statements() -> None:
    assert (CASH.most_dots, MODEL.most_dots) == (2, 11)


def test_a_level_reads_from_the_left_lane_to_the_right() -> None:
    assert list(MODEL.on_level(ENGINE)) == [MAKE, SELL]
    assert list(MODEL.on_level(TOP)) == [LEARN]


def test_the_lowest_level_is_the_engine() -> None:
    assert MODEL.engine == (MAKE, SELL)


def test_an_outer_lane_has_its_processes_beside_the_levels() -> None:
    assert list(MODEL.of_lane(MONEY)) == [CASH]
    assert list(MODEL.of_lane(LEFT)) == []
