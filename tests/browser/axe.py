"""What axe finds on a page, beyond what Streamlit's own elements do wrong."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# Streamlit 1.67's own, by rule and by what the element is matched by; nothing of ours is here.
KNOWN: dict[str, tuple[str, str]] = {
    "presentation-role-conflict": (
        'data-testid="stFileUploaderDropzone"',
        "the field that takes files is a plain section to drop them on, around a real button",
    ),
}


def violations(page: Page) -> list[str]:
    """Return each violation as its rule and the element that breaks it."""
    found = Axe().run(page).response["violations"]
    return [
        f"{violation['id']}: {node['html'][:160]} ({node['failureSummary']})"
        for violation in found
        for node in violation["nodes"]
        if not _is_known(violation["id"], node["html"])
    ]


def _is_known(rule: str, html: str) -> bool:
    return rule in KNOWN and KNOWN[rule][0] in html
