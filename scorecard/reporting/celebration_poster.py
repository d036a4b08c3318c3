"""A celebration as a poster, as SVG or PDF."""

from scorecard.charts.celebration_poster import CelebrationPoster, celebration_svg
from scorecard.charts.poster import Sheet
from scorecard.domain.academy import Academy
from scorecard.domain.celebrations import WallPicture
from scorecard.exchange.paper import sheet_html
from scorecard.exchange.pdf import pdf_of
from scorecard.reporting.moment_words import kind_words, moment_name, whose
from scorecard.text import Text
from scorecard.views.reached import Reached


def celebration_drawing(
    reached: Reached, picture: WallPicture | None, academy: Academy, text: Text, sheet: Sheet
) -> str:
    """Return the poster as SVG; whose it is stands there by name, for a wall has no reader."""
    held = reached.celebration
    owner = [whose(text, reached)]
    if reached.person and reached.team:
        owner.append(reached.team.name)
    day = [text.date(held.held_on)] if held else []
    better = held.better_next_time if held else ""
    poster = CelebrationPoster(
        name=moment_name(text, academy, reached),
        below=" · ".join([*owner, *day, kind_words(text, reached)]),
        how=held.how if held else "",
        next_time=text("celebrations-next-time", words=better) if better else "",
        picture=picture,
    )
    return celebration_svg(poster, sheet)


def celebration_pdf(
    reached: Reached, picture: WallPicture | None, academy: Academy, text: Text, sheet: Sheet
) -> bytes:
    """Return the poster as PDF of the sheet's size."""
    width, height = sheet.millimetres
    svg = celebration_drawing(reached, picture, academy, text, sheet)
    title = moment_name(text, academy, reached)
    return pdf_of(sheet_html(svg, title=title, language=text.language, width=width, height=height))
