"""What people typed stands on the page as they typed it, and does nothing.

A team of harmless words is looked at first: which field shows on which page, and what the
pages are made of. A team of hostile texts must show in the same places, made of the same. One
team by default; `make hostile-all` brings every text of `tests/texts` into many fields.
"""

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest

from scorecard.domain.words import fold
from tests.browser.conftest import DESKTOP, NewTab, Tab
from tests.browser.hostile import HostileTeam, accepted, fill_team
from tests.browser.servers import Server, serving
from tests.browser.stores import Readers
from tests.texts import ALL, HOST

TEAMS = range(int(os.environ.get("SCORECARD_HOSTILE_TEAMS", "1")))
LEAST_SHOWN = 45  # fields that some page shows, of all that a team has
PAGES: dict[str, tuple[str, ...]] = {
    "leader": (
        "/",
        "/month",
        "/month?period=2026-10",
        "/team",
        "/celebrations",
        "/rocket?process=Y1",
        "/rocket?process=Y2",
        "/rocket?process=A3&period=2026-H1",
        "/session?period=2026-H2",
        "/scorecard",
        "/goals",
        "/year",
        "/relations",
        "/me",
    ),
    "coach": ("/", "/team", "/rocket?process=A3", "/compare", "/celebrations"),
    "admin": ("/people", "/people?person={person}", "/data"),
    "": ("/account/invitation/{invitation}",),
}
CHOSEN = {"unit of own 1": {"coach /team"}}
"""What shows there for one metric of several, the first by name."""
READ_PAGE = """() => {
  const shown = [], made = [];
  const ours = new Set(["SCRIPT", "STYLE", "NOSCRIPT"]);
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) { shown.push(node.data); return; }
    if (node.nodeType !== Node.ELEMENT_NODE || ours.has(node.tagName)) return;
    for (const name of ["aria-label", "title", "alt", "placeholder"])
      if (node.hasAttribute(name)) shown.push(node.getAttribute(name));
    if ("value" in node && typeof node.value === "string") shown.push(node.value);
    if (node.closest("svg") === null) {
      const directive = [...node.classList].find((c) => /stMarkdown(Colored|Badge|Small)/.test(c));
      // Of all fields a text could make but one: the box of a list of tasks, which nobody can tick.
      if (node.tagName !== "INPUT" || (node.type === "checkbox" && node.disabled))
        made.push(node.tagName.toLowerCase() + (directive ? "." + directive : ""));
      if ([...node.classList].includes("katex")) made.push("katex");
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  const handlers = [...document.querySelectorAll("*")].filter((e) =>
    [...e.attributes].some((a) => /^on/i.test(a.name)
      || (/^(href|src|action|formaction|data|xlink:href)$/i.test(a.name)
          && /^\\s*(javascript|data:text|vbscript)/i.test(a.value))));
  const links = [...document.querySelectorAll("[href],[src],[action],[srcset],[poster]")].map((e) =>
    ["href", "src", "action", "srcset", "poster"].map((a) => e.getAttribute(a) || "").join(" "));
  return {
    shown, made, links,
    handlers: handlers.map((e) => e.outerHTML.slice(0, 200)),
    ran: window.__xss !== undefined,
  };
}"""
READ_STORES = """async () => {
  const databases = [];
  for (const { name } of await indexedDB.databases()) {
    const open = await new Promise((done) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => done(asked.result);
    });
    for (const store of open.objectStoreNames)
      databases.push(await new Promise((done) => {
        const all = open.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => done(JSON.stringify([name, store, all.result]));
      }));
    open.close();
  }
  const cached = "caches" in window ? await caches.keys() : [];
  return JSON.stringify([{...localStorage}, {...sessionStorage}, databases, cached, history.state]);
}"""
MADE_BY_TEXT = re.compile(
    r"a|abbr|area|audio|b|base|blockquote|br|code|del|details|em|embed|font|frame|h[1-6]|hr"
    r"|i|iframe|img|input|ins|kbd|katex|link|mark|math|meta|object|ol|li|picture|pre|s|samp"
    r"|script|source|strike|strong|sub|sup|table|td|th|tr|u|ul|var|video|.*\.stMarkdown.*"
)


@dataclass
class Seen:
    """What the pages of a team were made of, and which of its fields stood on which of them."""

    fields: dict[str, set[str]] = field(default_factory=dict)
    made: dict[str, Counter[str]] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """An academy without anybody, whose log tells all it can; the teams come while it runs."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("STREAMLIT_LOGGER_LEVEL", "debug")
        folder = tmp_path_factory.mktemp("hostile")
        with serving(folder, lambda _: Readers(), that_day=True) as server:
            yield server


@pytest.fixture(scope="module")
def harmless(server: Server, lasting_tab: NewTab) -> Seen:
    """The pages of a team with words that nobody could misread."""
    numbers = count()
    team = fill_team(server.app, "plain", lambda _, __: f"zq{next(numbers):03}word")
    return look(server, team, lasting_tab)


@pytest.mark.parametrize("number", TEAMS)
def test_a_team_of_hostile_texts_reads_as_it_was_typed_and_does_nothing(
    server: Server, harmless: Seen, new_tab: NewTab, number: int
) -> None:
    team = fill_team(server.app, f"h{number}", texts_from(number))

    seen = look(server, team, new_tab)

    assert seen.faults == []
    assert {page: +(seen.made[page] - made) for page, made in harmless.made.items()} == {
        page: Counter() for page in harmless.made
    }
    expected = {name: pages - CHOSEN.get(name, set()) for name, pages in harmless.fields.items()}
    missing = {
        name: (team.texts[name], left)
        for name, pages in expected.items()
        if (left := pages - seen.fields.get(name, set()))
    }
    assert missing == {}


def test_most_fields_of_a_team_show_somewhere(harmless: Seen) -> None:
    assert harmless.faults == []
    assert len(harmless.fields) >= LEAST_SHOWN


def test_browsers_and_logs_keep_nothing_of_it(server: Server, harmless: Seen) -> None:
    log = (server.app.settings.data_dir / "server.log").read_text(encoding="utf-8")

    assert "Runtime state:" in log, "the log is to tell all it can"
    assert re.findall(r"zq\d+word", log) == []
    assert re.findall(r"zq\d+word", "\n".join(harmless.kept)) == []
    assert any("_streamlit_xsrf" in kept for kept in harmless.kept)


def texts_from(number: int) -> Callable[[str, bool], str]:
    """Return what gives a team the texts from a place of the list on, none of them twice."""
    places = count(number * 61)
    used: set[str] = set()

    def text(_: str, lines: bool) -> str:
        while True:
            found = accepted(ALL[next(places) % len(ALL)], lines=lines)
            if found is not None and fold(found) not in used:
                used.add(fold(found))
                return found

    return text


def look(server: Server, team: HostileTeam, new_tab: NewTab) -> Seen:
    """Open every page of a team and note what is there."""
    seen = Seen()
    for reader, pages in PAGES.items():
        tab = new_tab(server.url, width=DESKTOP)
        tab.page.context.set_default_timeout(60_000)  # nineteen pages a team, on busy machines
        tab.page.on("dialog", lambda dialog: (seen.faults.append(dialog.message), dialog.dismiss()))
        if reader:
            # Chromium keeps secure cookies for the loopback, but takes them in by https alone.
            secure = server.url.replace("http://", "https://")
            tab.page.context.add_cookies(
                [{"name": "__Host-session", "value": team.tokens[reader], "url": secure}]
            )
        for page in pages:
            _look_at(tab, reader, page, team, seen)
        seen.kept.append(_kept(tab))
        own = server.url.partition("://")[2]
        seen.faults += [f"asked {host}" for host in tab.hosts - {own}]
        tab.page.context.close()
    return seen


def _look_at(tab: Tab, reader: str, page: str, team: HostileTeam, seen: Seen) -> None:
    address = page.format(key=team.key, person=team.person_id, invitation=team.invitation)
    name = f"{reader} {page}"
    if reader:
        tab.open(address)
    else:
        tab.page.goto(address)
    if page == "/people":
        _search(tab, team.key)
    found = _drawn(tab)
    whole = bare("\n".join(found["shown"]))
    for slot, text in team.texts.items():
        if bare(text) in whole:
            seen.fields.setdefault(slot, set()).add(name)
    seen.made[name] = Counter(tag for tag in found["made"] if made_by_text(tag))
    seen.faults += [f"{name}: {handler}" for handler in found["handlers"]]
    seen.faults += [f"{name}: links to {link}" for link in found["links"] if HOST in link]
    seen.faults += [f"{name}: it ran"] if found["ran"] else []
    if tab.page.locator("[data-testid=stException]").count():
        seen.faults.append(f"{name}: an exception")
    seen.faults += [f"{name}: {error}" for error in tab.errors]
    tab.errors.clear()


def _search(tab: Tab, words: str) -> None:
    """Let the list of people hold the team's own alone."""
    field = tab.page.locator(".st-key-search input")
    field.fill(words)
    field.press("Enter")
    tab.settled()


def _drawn(tab: Tab) -> dict[str, Any]:
    """Return the page once it stays the same: what comes last is drawn after the script ended."""
    reads: list[dict[str, Any]] = []
    while len(reads) < 4 or any(read != reads[-1] for read in reads[-4:]):
        tab.page.wait_for_timeout(250)
        reads.append(tab.page.evaluate(READ_PAGE))
        assert len(reads) < 60, "the page never rests"
    return reads[-1]


def _kept(tab: Tab) -> str:
    """Return what the browser keeps of the pages: its stores, its cookies, and the address."""
    cookies = [f"{c.get('name')}={c.get('value')}" for c in tab.page.context.cookies()]
    return "\n".join([str(tab.page.evaluate(READ_STORES)), tab.page.url, *cookies])


def made_by_text(tag: str) -> bool:
    return MADE_BY_TEXT.fullmatch(tag) is not None


def bare(text: str) -> str:
    """Return text without what cannot be seen: spaces, and what keeps Markdown from reading it."""
    return re.sub(r"[\s\u2060]", "", unicodedata.normalize("NFC", text))
