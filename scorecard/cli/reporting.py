"""`scorecard report`: what a team hangs on the wall, its half-year report or its poster."""

from pathlib import Path

import click

from scorecard.app import App
from scorecard.cli.opening import opened
from scorecard.domain.access import OPERATOR
from scorecard.domain.periods import NotAPeriodError, Period, PeriodKind
from scorecard.domain.refusals import NotAllowedError
from scorecard.text import LANGUAGES, text_in
from scorecard.views.report import ReportView, report_view


@click.command()
@click.option("--team", required=True, help="The team, by its short name.")
@click.option("--period", required=True, help="The half-year, such as 2026-H2.")
@click.option("--poster", is_flag=True, help="Make the poster instead of the report.")
@click.option(
    "--size",
    type=click.Choice(["a3", "a4"]),
    default="a3",
    show_default=True,
    help="The poster's paper.",
)
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
def report(team: str, period: str, poster: bool, size: str, language: str, out: Path) -> None:
    """Write what a team hangs on the wall into OUT: its half-year report, .html or .pdf.

    With --poster it is the rocket on one sheet, .svg or .pdf. In neither is anything of a
    single member, except what the team shows of itself.

    \b
    Examples:
        scorecard report --team usva --period 2026-H2 usva.pdf --language fi
        scorecard report --team usva --period 2026-H2 --poster usva-a4.svg --size a4
    """
    endings = (".svg", ".pdf") if poster else (".html", ".pdf")
    if out.suffix.lower() not in endings:
        raise click.UsageError(f"OUT ends in {' or '.join(endings)}.")
    half_year = _half_year(period)
    with opened() as app:
        try:
            view = app.look(OPERATOR, lambda sight: report_view(sight, team, half_year))
        except NotAllowedError:
            raise click.ClickException(f"There is no team with the short name {team}.") from None
        kind = f"poster{out.suffix.lower()}" if poster else out.suffix.lower()
        content = _content(app, view, kind, size, language)
    _write(out, content)
    click.echo(f"{out} is written.")


def _half_year(period: str) -> Period:
    try:
        return Period.parse(period, PeriodKind.HALF_YEAR)
    except NotAPeriodError as refused:
        raise click.BadParameter(text_in("en").refusal(refused), param_hint="--period") from None


def _content(app: App, view: ReportView, kind: str, size: str, language: str) -> bytes:
    # Charts take a while to load, for which no other command should wait.
    from scorecard.charts.poster import Sheet
    from scorecard.exchange.pdf import pdf_of
    from scorecard.reporting.poster import poster_drawing, poster_pdf
    from scorecard.reporting.report import report_html

    text, sheet = text_in(language), Sheet(size)
    match kind:
        case "poster.svg":
            return poster_drawing(view, app.academy, text, sheet).encode()
        case "poster.pdf":
            return poster_pdf(view, app.academy, text, sheet)
        case ".html":
            return report_html(view, app.academy, text, on=app.today()).encode()
        case _:
            return pdf_of(report_html(view, app.academy, text, on=app.today()))


def _write(out: Path, content: bytes) -> None:
    """Write the file; one that is there gives way once the new one is whole."""
    part = out.with_name(f".{out.stem}.part{out.suffix}")
    try:
        part.write_bytes(content)
        part.replace(out)
    except OSError as error:
        raise click.ClickException(f"{out}: {error.strerror or error}") from None
    finally:
        part.unlink(missing_ok=True)
