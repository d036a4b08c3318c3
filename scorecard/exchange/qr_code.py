"""Addresses as pictures that phones read.

Dark on light in both themes, because many phones and authenticators read no other.
"""

import io

import segno


def qr_png(address: str) -> bytes:
    """Return the picture as a file, for pages that show images."""
    written = io.BytesIO()
    _code(address).save(written, kind="png", scale=8, border=3, dark="#000000", light="#ffffff")
    return written.getvalue()


def qr_svg(address: str) -> str:
    """Return the picture as markup that stands inside a page and takes the room it has."""
    written = io.BytesIO()
    _code(address).save(
        written,
        kind="svg",
        xmldecl=False,
        svgns=True,
        omitsize=True,
        dark="#000000",
        light="#ffffff",
        border=4,
        nl=False,
    )
    return written.getvalue().decode()


def _code(address: str) -> segno.QRCode:
    return segno.make(address, error="m", micro=False)
