"""Who may know what, and what nobody writes. The layers among our packages: pyproject.toml."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PARTS = ("scorecard", "pages")
KNOWN_ONLY_TO = {
    "streamlit": ("pages/", "scorecard/ui/"),
    "starlette": ("scorecard/web/",),
    "authlib": ("scorecard/web/",),
    "joserfc": ("scorecard/web/",),
    "httpx": ("scorecard/web/",),
    "smtplib": ("scorecard/mail/",),
    "altair": ("scorecard/charts/",),
    "pandas": ("scorecard/charts/",),
    "vl_convert": ("scorecard/charts/",),
    "numpy": ("scorecard/charts/",),
    "weasyprint": ("scorecard/exchange/",),
    "sqlmodel": ("scorecard/store/",),
    "sqlalchemy": ("scorecard/store/",),
    "alembic": ("scorecard/store/",),
    "psycopg": ("scorecard/store/",),
    "pysqlite3": ("scorecard/store/",),
    "sqlite3": ("scorecard/store/",),
    "argon2": ("scorecard/store/",),
    "zxcvbn": ("scorecard/store/",),
    "cryptography": ("scorecard/store/",),
    "pyotp": ("scorecard/store/",),
    "yaml": ("scorecard/config/",),
    "pydantic": ("scorecard/config/",),
    "fluent": ("scorecard/text/",),
    "babel": ("scorecard/text/",),
    "xlsxwriter": ("scorecard/exchange/",),
    "segno": ("scorecard/exchange/",),
    "PIL": ("scorecard/exchange/", "scorecard/demo/"),
    "pyarrow": ("scorecard/ui/",),
    "click": ("scorecard/cli.py", "scorecard/cli/"),
}
# Why: it corrupts decimal commas; it can hand one user another's file; it lets text become markup.
NEVER = {"number_input", "download_button", "unsafe_allow_html"}

Module = tuple[str, ast.Module]
Named = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def modules(*parts: str) -> Iterator[Module]:
    for path in sorted(path for part in parts for path in (ROOT / part).rglob("*.py")):
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(name)):
                yield name.split(".")[0]
            case ast.Import(names=names):
                yield from (alias.name.split(".")[0] for alias in names)


def names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name) | ast.keyword(arg=str(name)):
                yield name
            case ast.ImportFrom(names=aliases):
                yield from (alias.name for alias in aliases)


def public(nodes: list[ast.stmt]) -> Iterator[Named]:
    """Find the classes and functions that others may use; a private class has none."""
    for node in nodes:
        if isinstance(node, Named) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def silent(path: str, tree: ast.Module) -> Iterator[str]:
    """Name the module, the classes and the public functions that have no docstring."""
    if ast.get_docstring(tree) is None:
        yield path
    for node in public(tree.body):
        if ast.get_docstring(node) is None:
            yield f"{path}:{node.lineno} {node.name}"


def test_the_layers_hold() -> None:
    checked = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("library", KNOWN_ONLY_TO)
def test_each_library_is_known_to_one_part_only(library: str) -> None:
    strangers = [
        path
        for path, tree in modules(*PARTS)
        if library in imports(tree) and not path.startswith(KNOWN_ONLY_TO[library])
    ]

    assert strangers == []


def test_the_domain_needs_the_standard_library_only() -> None:
    needed = {name for _, tree in modules("scorecard/domain") for name in imports(tree)}

    assert needed - sys.stdlib_module_names == {"scorecard"}


def test_every_package_of_the_project_has_its_tests_beside_it() -> None:
    packages = {path.parent.name for path in (ROOT / "scorecard").glob("*/__init__.py")}

    assert packages <= {path.parent.name for path in (ROOT / "tests").glob("*/__init__.py")}


@pytest.mark.parametrize("name", sorted(NEVER))
def test_nobody_uses_what_harms_people(name: str) -> None:
    users = [path for path, tree in modules(*PARTS) if name in names(tree)]

    assert users == []


def test_modules_classes_and_public_functions_say_what_they_are_for() -> None:
    places = [place for path, tree in modules(*PARTS) for place in silent(path, tree)]

    assert places == []
