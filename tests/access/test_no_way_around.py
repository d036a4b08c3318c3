"""Only acts and views read and write, for only they ask the access table."""

import ast
from collections.abc import Iterator
from pathlib import Path

from scorecard.settings import ROOT

BEYOND = {
    "scorecard/web/demo.py": "in the demo everybody can be anybody",
    "scorecard/web/devices.py": "remembers the browser itself",
    "scorecard/web/oidc.py": "keeps what a browser brings back from a provider",
    "scorecard/web/routes.py": "forgets what has run out, when the app starts",
    "scorecard/web/set_up.py": "asks whether anybody is there yet",
    "scorecard/web/throttle.py": "counts attempts of strangers",
    "scorecard/web/visitors.py": "marks the session itself as used",
    "scorecard/cli/erasing.py": "finds whom the operator names",
    "scorecard/cli/own_data.py": "finds whom the operator names",
    "scorecard/cli/people.py": "finds whom the operator names",
}
"""Where something else reads or writes, and why nobody need be asked."""
AS_OPERATOR = {"scorecard/web/demo.py", "scorecard/web/set_up.py", "scorecard/app.py"}
"""Where else than in commands somebody acts as the operator: the demo, the first start."""
LENT = ("read", "write", "write_if_free")


def test_nothing_but_acts_and_views_reads_or_writes() -> None:
    found = {path for path in entries() if touches_the_database(path)}

    assert found == {ROOT / path for path in BEYOND}


def test_only_commands_act_as_the_operator() -> None:
    named = {
        path
        for path in (ROOT / "scorecard").rglob("*.py")
        if path.parent.name not in ("cli", "domain") and "OPERATOR" in names(path)
    }

    assert named == {ROOT / path for path in AS_OPERATOR}


def entries() -> Iterator[Path]:
    """Yield the modules that people and programs come in by, and those that draw."""
    yield from (ROOT / "pages").glob("*.py")
    for folder in ("ui", "web", "cli", "charts"):
        yield from (ROOT / "scorecard" / folder).rglob("*.py")


def touches_the_database(path: Path) -> bool:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            of = ast.unparse(node.value)
            if (node.attr == "session" and of in ("sight", "act")) or (
                node.attr in LENT and of.endswith("database")
            ):
                return True
    return False


def names(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
