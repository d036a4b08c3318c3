"""An administrator brings data in with a real browser: a file, a look, an import, and back."""

from io import BytesIO

import openpyxl
import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.axe import violations
from tests.browser.conftest import PHONE, NewTab, Tab
from tests.browser.servers import Server
from tests.browser.test_keyboard import tab_to

ROWS = "email,name\nseen.before@example.org,Seen Before\nnobody,No Address\n"
FILE = FilePayload(name="people.csv", mimeType="text/csv", buffer=ROWS.encode())


@pytest.fixture
def administrator(empty: Server, new_tab: NewTab) -> Tab:
    """The tab of somebody who may import, as narrow as a phone."""
    tab = new_tab(empty.url, width=PHONE)
    tab.sign_in(empty.readers["admin", "en"].email)
    return tab


def test_a_file_is_looked_at_imported_and_taken_back_by_keyboard_alone(administrator: Tab) -> None:
    administrator.open("/data")
    page = administrator.page
    page.locator("input[type=file]").set_input_files(FILE)
    expect(page.locator(".st-key-refused")).to_contain_text("Row 3, email", timeout=60_000)
    administrator.settled()
    assert violations(page) == []

    tab_to(page, ".st-key-skip-refused")
    page.keyboard.press("Space")
    expect(page.locator(".st-key-import button")).to_be_visible(timeout=60_000)
    administrator.settled()
    tab_to(page, ".st-key-import")
    page.keyboard.press("Enter")
    imported = page.locator("[class*=st-key-import-]").first
    expect(imported).to_contain_text("people: 1 new", timeout=60_000)
    expect(page.get_by_role("status").first).to_contain_text("New rows: 1", timeout=60_000)

    administrator.settled()
    tab_to(page, "[class*=st-key-undo-]")
    page.keyboard.press("Enter")
    expect(page.locator("[class*=st-key-undo-now-]")).to_be_visible(timeout=60_000)
    administrator.settled()
    tab_to(page, "[class*=st-key-undo-now-]")
    page.keyboard.press("Enter")

    expect(imported).to_contain_text("Taken back on", timeout=60_000)
    administrator.settled()
    assert violations(page) == []
    assert administrator.errors == []
    assert len(administrator.hosts) == 1


def test_an_empty_workbook_is_there_for_the_asking(administrator: Tab) -> None:
    administrator.open("/data")

    with administrator.page.expect_download() as download:
        administrator.page.get_by_role("link", name="Empty workbook in Finnish").click()

    assert download.value.suggested_filename == "tyhja-tyokirja.xlsx"
    book = openpyxl.load_workbook(BytesIO(download.value.path().read_bytes()))
    assert book.sheetnames[:2] == ["henkilöt", "tiimit"]
