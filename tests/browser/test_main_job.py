"""The main job on the imported academy, by four people in four browsers."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from scorecard.domain.periods import Period
from scorecard.store.goals import goals_of
from scorecard.store.teams import team_by_key
from tests.browser.conftest import NewTab, Tab, unfold
from tests.browser.imported import fill_imported
from tests.browser.servers import Server, serving
from tests.browser.workbook import Job, main_job

PATROL = 70_000  # ms; an open page hears within a minute that its session has ended


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The academy of both sample workbooks."""
    with serving(tmp_path_factory.mktemp("imported"), fill_imported, that_day=True) as server:
        yield server


@pytest.fixture(scope="module")
def job() -> Job:
    return main_job()


def test_a_month_dots_and_a_celebration_reach_everybody_whom_they_concern(
    imported: Server, job: Job, new_tab: NewTab
) -> None:
    coach, leader, member = (
        signed_in(imported, email, new_tab) for email in (job.coach, job.leader, job.member)
    )
    half_year, process = half_year_of(imported, job), job.goal["process"]
    compare = f"/compare?period={half_year}"
    before = cell(coach, compare, imported, job)

    enter_a_record(member, job)
    set_three_dots(leader, f"/rocket?process={process}&period={half_year}", process)
    celebrate(leader, goal_id(imported, job))

    after = cell(coach, compare, imported, job)
    assert after != before
    assert "▲3" in after or " 3" in after
    for tab in (coach, leader, member):
        assert tab.errors == []
        assert len(tab.hosts) == 1


def test_after_signing_out_no_open_tab_answers_any_more(
    imported: Server, job: Job, new_tab: NewTab
) -> None:
    tab = signed_in(imported, job.member, new_tab)
    busy, idle = (tab.page.context.new_page() for _ in range(2))
    for page in (busy, idle):
        page.goto("/month")
        expect(page.locator(".st-key-save-month button")).to_be_visible()

    sign_out(tab.page)

    busy.locator(".st-key-save-month button").click()
    for page in (busy, idle):
        expect(page.locator("#password")).to_be_visible(timeout=PATROL)
        expect(page.get_by_text(job.metric)).to_have_count(0)
    assert tab.page.request.get("/month").status == 404


def signed_in(server: Server, email: str, new_tab: NewTab) -> Tab:
    tab = new_tab(server.url)
    tab.sign_in(email)
    return tab


def enter_a_record(member: Tab, job: Job) -> None:
    """Type more than ever into the first field, and see its curve end there."""
    member.open("/month")
    drawing = f'[role="graphics-document"][aria-label^="{job.metric}"]'
    curve = member.page.locator(drawing).first  # curves come in any order
    line = curve.locator("g.mark-line path").first
    said, drawn = curve.get_attribute("aria-label"), line.get_attribute("d")
    assert said

    member.page.locator(".st-key-value-1 input").fill(str(job.highest + 1))
    member.page.locator(".st-key-save-month button").click()

    expect(member.page.locator(".st-key-undo button")).to_be_visible()
    expect(curve).not_to_have_attribute("aria-label", said)
    expect(line).not_to_have_attribute("d", drawn or "")
    assert str(job.highest + 1) in (curve.get_attribute("aria-label") or "")


def set_three_dots(leader: Tab, path: str, process: str) -> None:
    """Choose the last of the radio buttons, give reasons, and see it in the rocket."""
    leader.open(path)
    page = leader.page
    compartment = page.locator(f'.st-key-rocket-drawing [aria-label^="{process} "]').first
    before = compartment.get_attribute("aria-label")
    assert before

    page.locator(f".st-key-dots-{process} label").last.click()
    page.locator(".st-key-dots-reason textarea").fill("Three customers came back by themselves.")
    attested = page.locator(".st-key-dots-attested textarea")
    if attested.count():
        attested.fill("We went through it together, everybody was there.")
    page.locator(".st-key-save-dots button").click()

    expect(compartment).not_to_have_attribute("aria-label", before)
    assert "3" in (compartment.get_attribute("aria-label") or "").removeprefix(process)


def celebrate(leader: Tab, number: int) -> None:
    """Say how the goal was celebrated, and find it on the wall."""
    leader.open("/celebrations")
    page = leader.page
    button = page.locator(f".st-key-celebrate-{number} button")
    if not button.is_visible():
        unfold(page.locator("details", has=button))
    page.locator(f".st-key-how-{number} textarea").fill("Buns for the whole corridor")
    page.locator(f".st-key-better-{number} textarea").fill("Ask the customer first")
    button.click()

    expect(page.get_by_text("Buns for the whole corridor")).to_be_visible()
    expect(button).to_have_count(0)


def cell(coach: Tab, path: str, server: Server, job: Job) -> str:
    """Return what the heat map says about the team and the process."""
    coach.open(path)
    with server.app.database.read() as session:
        team = team_by_key(session, job.goal["owner"])
    assert team
    found = coach.page.locator(
        f'.st-key-wide-chart [aria-label^="{team.name}, {job.goal["process"]} "]'
    )
    return found.first.get_attribute("aria-label") or ""


def sign_out(page: Page) -> None:
    page.locator(".st-key-person-menu button").click()
    page.locator(".sign-out button").click()
    expect(page.locator("#password")).to_be_visible()


def half_year_of(server: Server, job: Job) -> str:
    """Return the last half-year of the goal's range."""
    calendar = server.app.academy.calendar
    return calendar.half_year_of(calendar.last_day(Period.parse(str(job.goal["period"])))).code


def goal_id(server: Server, job: Job) -> int:
    with server.app.database.read() as session:
        team = team_by_key(session, job.goal["owner"])
        assert team
        return next(
            g.id for g in goals_of(session, [team.owner]) if g.process == job.goal["process"]
        )
