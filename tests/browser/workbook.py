"""Who and what stands in the sample workbook, read from it, so that no test invents them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

DATA = Path(__file__).parents[1] / "data"
ACADEMY, AHJO = DATA / "academy.xlsx", DATA / "mittaristo-ahjo.xlsx"
Row = dict[str, Any]


@dataclass(frozen=True)
class Job:
    """The people of the main job, and what they do it with.

    `goal` is an open goal of a team on dots in a process; the others belong to that team.
    """

    goal: Row
    leader: str
    member: str
    coach: str
    metric: str
    highest: int


def rows(sheet: str) -> list[Row]:
    """Return a sheet's rows by the names of its columns."""
    lines = load_workbook(ACADEMY, data_only=True)[sheet].iter_rows(values_only=True)
    names = [str(name) for name in next(lines)]
    return [dict(zip(names, line, strict=True)) for line in lines]


def main_job() -> Job:
    """Return the first open goal on dots, and the first people of its team."""
    goal = next(g for g in rows("goals") if g["process"] and g["state"] == "open")
    places = [p for p in rows("memberships") if p["team"] == goal["owner"] and not p["to"]]

    def first(role: str) -> str:
        return str(next(p["email"] for p in places if p["role"] == role))

    member = first("member")
    metric = next(
        str(m["metric"])
        for m in rows("metrics")
        if (m["owner"], m["slot"], m["to"]) == (member, 1, None)
    )
    numbers = [
        v["value"]
        for v in rows("values")
        if (v["owner"], v["metric"]) == (member, metric) and isinstance(v["value"], int | float)
    ]
    return Job(goal, first("leader"), member, first("coach"), metric, int(max(numbers)))
