"""Workbooks made by hand, honest and not, and the sample files."""

import csv
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

DATA = Path(__file__).parents[1] / "data"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(rows: str, *, styles: str = "", strings: str = "", setting: str = "") -> bytes:
    """Return a workbook with one sheet `people` whose rows are this XML."""
    return zipped(parts(sheet_of(rows), styles=styles, strings=strings, setting=setting))


def sheet_of(rows: str) -> str:
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def parts(
    sheet: str | bytes, *, styles: str = "", strings: str = "", setting: str = ""
) -> dict[str, str | bytes]:
    return {
        "_rels/.rels": _related(officeDocument="xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{setting}'
        '<sheets><sheet name="people" sheetId="1" r:id="worksheet"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _related(
            worksheet="worksheets/sheet1.xml", styles="styles.xml", sharedStrings="/xl/texts.xml"
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{styles}</styleSheet>',
        "xl/texts.xml": f'<sst xmlns="{_MAIN}">{strings}</sst>',
        "xl/worksheets/sheet1.xml": sheet,
    }


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def text_row(number: int, *texts: str) -> str:
    cells = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    return f'<row r="{number}">{cells}</row>'


def expected_faults() -> Iterator[tuple[str, int, str]]:
    """Return where `faulty.xlsx` must be refused: sheet, row and column."""
    with (DATA / "faulty.expected.csv").open(encoding="utf-8", newline="") as file:
        for record in csv.DictReader(file):
            yield record["sheet"], int(record["row"]), record["column"]


def _related(**targets: str) -> str:
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>'
