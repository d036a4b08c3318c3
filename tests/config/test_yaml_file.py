"""A YAML file is either what it looks like, or refused with the line to look at."""

import os
from pathlib import Path
from textwrap import dedent

import pytest

from scorecard.config.problems import MOST_SHOWN, Problem
from scorecard.config.yaml_file import MOST_BYTES, YamlFile
from tests.config.nasty import NASTY, Nasty


def read(tmp_path: Path, content: str | bytes) -> YamlFile:
    path = tmp_path / "file.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return YamlFile.read(path)


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)
def test_a_nasty_file_is_refused_with_its_line(tmp_path: Path, nasty: Nasty) -> None:
    found = [
        (p.line, f"{p.place} {p.problem}")
        for p in read(tmp_path, nasty.content).problems
        if nasty.reason in f"{p.place} {p.problem}"
    ]

    assert [line for line, _ in found[:1]] == [nasty.line]


def test_there_are_at_least_forty_nasty_files() -> None:
    assert len(NASTY) >= 40


@pytest.mark.parametrize(
    "unit",
    ["[", "{a: ", "- ", "? ", "&a ", "!a ", "a: b\n", "- - - a\n", "a: 'x\n\n", "? a\n: b\n"],
)
def test_a_fault_repeated_up_to_the_largest_size_is_refused(tmp_path: Path, unit: str) -> None:
    file = read(tmp_path, unit * (MOST_BYTES // len(unit)))  # each takes about a second at most

    assert 1 <= len(file.problems) <= MOST_SHOWN + 1


def test_plain_content_is_read_as_it_looks(tmp_path: Path) -> None:
    content = """\
        text: every member, in words
        quoted: "no"
        also: '010'
        folded: >
          two
          lines
        number: 12
        below: -3
        yes_or_no: [true, false]
        nothing: null
        left out:
        code: Y1
        version: 1.10.2
        """

    file = read(tmp_path, dedent(content))

    assert (file.problems, file.content) == (
        [],
        {
            "text": "every member, in words",
            "quoted": "no",
            "also": "010",
            "folded": "two lines\n",
            "number": 12,
            "below": -3,
            "yes_or_no": [True, False],
            "nothing": None,
            "left out": None,
            "code": "Y1",
            "version": "1.10.2",
        },
    )


def test_a_byte_order_mark_and_line_ends_of_windows_are_no_fault(tmp_path: Path) -> None:
    file = read(tmp_path, b"\xef\xbb\xbfa: 1\r\nb: 2\r\n")

    assert (file.problems, file.content, file.line_at(("b",))) == ([], {"a": 1, "b": 2}, 2)


def test_a_file_that_is_missing_is_a_problem_of_line_one(tmp_path: Path) -> None:
    path = tmp_path / "none.yaml"

    assert YamlFile.read(path).problems == [Problem(str(path), 1, "the file", "is missing")]


def test_a_folder_or_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")

    problems = [*YamlFile.read(tmp_path).problems, *YamlFile.read(tmp_path / "pipe.yaml").problems]

    assert {p.problem for p in problems} == {"is a folder or a device; allowed: a file"}
    assert len(problems) == 2


def test_a_file_that_may_not_be_read_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300 + ".yaml")

    assert [p.line for p in YamlFile.read(path).problems] == [1]


def test_every_fault_of_the_form_is_named_at_once(tmp_path: Path) -> None:
    file = read(tmp_path, "a: &x 1\nb: *x\na: 12:30\nc: !y z\nd: [1, 1]\n")

    assert [(p.line, p.place) for p in file.problems] == [
        (1, "&x"),
        (2, "*x"),
        (3, "12:30"),
        (3, "a"),
        (4, "!y"),
    ]


def test_the_line_of_an_entry_is_that_of_its_key(tmp_path: Path) -> None:
    file = read(tmp_path, "# title\nlanes:\n\n  - code: LEFT\n    name:\n      en: Left\n")

    lines = [
        file.line_at(place)
        for place in [
            (),
            ("lanes",),
            ("lanes", 0),
            ("lanes", 0, "name"),
            ("lanes", 0, "name", "en"),
            ("lanes", 0, "name", "fi"),
            ("lanes", 7, "name"),
        ]
    ]

    assert lines == [2, 2, 4, 5, 6, 5, 2]


def test_finding_passes_over_what_is_of_another_kind(tmp_path: Path) -> None:
    file = read(tmp_path, "lanes: [{code: A}, B, {code: [C]}, {name: D}]\n")

    assert list(file.find("lanes.*.code")) == [
        (("lanes", 0, "code"), "A"),
        (("lanes", 2, "code"), ["C"]),
    ]
    assert list(file.find("lanes.code")) == []
