"""A goal is reached on the phone, celebrated on the laptop and cheered by a team-mate."""

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import expect

from scorecard.app import App
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Aggregate, Direction, Kind, Metric, Perspective, Visibility
from scorecard.domain.people import Person
from scorecard.domain.periods import month_of
from scorecard.store.database import Session
from scorecard.store.goals import add_goal, goals_of
from scorecard.store.metrics import add_metric
from tests.browser.axe import violations
from tests.browser.conftest import PHONE, Folder, NewTab, Tab
from tests.browser.servers import Server, serving
from tests.browser.stores import PASSWORD, Readers, add, fill_bare, ready

SECRET = b"60.1699 N, 24.9384 E"


def fill(app: App) -> Readers:
    """Give one of a team a goal of three visits this month, and add a stranger to the team."""
    readers = fill_bare(app)
    owner, now = readers["leader", "en"].owner, month_of(app.today())
    visits = Metric(
        0, owner, "Visits", "pcs", Kind.ADDS_UP, Direction.UP, Aggregate.SUM,
        Perspective.CUSTOMERS, now, slot=1, visibility=Visibility.TEAM, decimals=0,
    )  # fmt: skip

    def follow(session: Session) -> None:
        kept = add_metric(session, visits)
        add_goal(session, Goal(0, owner, now, metric_id=kept.id, target=Decimal(3)))

    app.database.write(follow)
    return readers | ready(app, {("nobody", "en"): add(app, "nobody", "en")})


@pytest.fixture(scope="module")
def partying(tmp_path_factory: Folder) -> Iterator[Server]:
    """An academy in which nothing has been reached yet."""
    with serving(tmp_path_factory.mktemp("partying"), fill) as server:
        yield server


def arrived(new_tab: NewTab, server: Server, person: Person, **how: object) -> Tab:
    tab = new_tab(server.url, **how)
    tab.sign_in(person.email, PASSWORD)
    return tab


def photograph() -> bytes:
    """A picture as a telephone takes it, with the place in it."""
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    file = BytesIO()
    Image.new("RGB", (800, 600), (30, 120, 90)).save(file, "JPEG", exif=exif, comment=SECRET)
    return file.getvalue()


def test_a_goal_is_reached_celebrated_and_cheered_in_three_places(
    partying: Server, new_tab: NewTab
) -> None:
    owner, mate = partying.readers["leader", "en"], partying.readers["leader", "fi"]
    with partying.app.database.read() as session:
        [goal] = goals_of(session, [owner.owner])
    phone = arrived(new_tab, partying, owner, width=PHONE)
    laptop = arrived(new_tab, partying, owner)
    friend = arrived(new_tab, partying, mate, width=PHONE, theme="dark")

    reach(phone)
    plan(phone, goal.id)
    celebrate(laptop, goal.id)
    picture = put_up_a_picture(laptop)
    cheer(friend)

    laptop.open("/celebrations")
    expect(laptop.page.get_by_text("Leader Fi cheers")).to_be_visible()
    expect(laptop.page.get_by_text("Hienoa työtä")).to_be_visible()
    assert is_bare(laptop.page.request.get(picture).body())
    assert friend.page.request.get(picture).status == 200
    stranger = arrived(new_tab, partying, partying.readers["nobody", "en"])
    assert stranger.page.request.get(picture).status == 404
    for tab in (phone, laptop, friend):
        assert violations(tab.page) == []
        assert tab.errors == []
        assert len(tab.hosts) == 1


def reach(phone: Tab) -> None:
    """Enter the number that reaches the goal: it shines, and stands still for whoever asks."""
    phone.open("/month")
    phone.page.locator(".st-key-value-1 input").fill("3")
    phone.page.locator(".st-key-save-month button").click()

    rocket = phone.page.locator(".st-key-fanfare .launch img")
    expect(rocket).to_be_visible()
    expect(phone.page.get_by_text("Goal reached!")).to_be_visible()
    assert rocket.evaluate("image => getComputedStyle(image).animationName") == "none"


def plan(phone: Tab, goal_id: int) -> None:
    """Say how it will be celebrated; the fanfare has been seen and does not come again."""
    phone.open("/celebrations")
    expect(phone.page.locator(".st-key-fanfare")).to_have_count(0)
    phone.page.locator(f".st-key-plan-{goal_id} textarea").fill("Ice cream by the lake")
    phone.page.locator(f".st-key-save-plan-{goal_id} button").click()
    expect(phone.page.get_by_text("Plan: Ice cream by the lake")).to_be_visible()
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= PHONE


def celebrate(laptop: Tab, goal_id: int) -> None:
    """Find the plan on home, tell how it was done, and find that on the wall."""
    laptop.open("/")
    expect(laptop.page.get_by_text("Plan: Ice cream by the lake")).to_be_visible()
    laptop.open("/celebrations")
    page = laptop.page
    page.locator(f".st-key-how-{goal_id} textarea").fill("Ice cream, and we swam")
    page.locator(f".st-key-better-{goal_id} textarea").fill("Take towels along")
    page.locator(f".st-key-celebrate-{goal_id} button").click()
    expect(page.locator(f".st-key-card-goal-{goal_id}")).to_contain_text("Ice cream, and we swam")


def put_up_a_picture(laptop: Tab) -> str:
    """Choose a picture on the card, and see it there; return its address."""
    page = laptop.page
    page.locator('[class*="st-key-more-"] button').first.click()
    page.locator('input[type="file"]').set_input_files(
        {"name": "lake.jpg", "mimeType": "image/jpeg", "buffer": photograph()}
    )
    page.locator('[class*="st-key-give-picture-"] button').click()
    shown = page.locator('[class*="st-key-card-goal-"] img')
    expect(shown).to_be_visible()
    laptop.settled()
    assert shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 800
    return shown.get_attribute("src") or ""


def cheer(friend: Tab) -> None:
    """Cheer and say something, in one's own language."""
    friend.open("/celebrations")
    page = friend.page
    expect(page.get_by_text("Ice cream, and we swam")).to_be_visible()
    button = page.locator('[class*="st-key-cheer-"] button')
    button.click()
    expect(button).to_contain_text("Hurrattu · 1")
    page.locator('[class*="st-key-commenting-"] button').first.click()
    page.locator('[class*="st-key-comment-"] textarea').fill("Hienoa työtä")
    page.locator('[class*="st-key-send-comment-"] button').click()
    expect(page.locator('[class*="st-key-card-goal-"]')).to_contain_text("Hienoa työtä")
    friend.settled()


def is_bare(content: bytes) -> bool:
    """Return whether nothing of the photograph is left but what one sees."""
    with Image.open(BytesIO(content)) as picture:
        return picture.size == (800, 600) and SECRET not in content and not picture.getexif()
