"""Pictures of charts as files, drawn from what a page would show the same person.

Each is an attachment in its reader's language (or in `?language=`); whoever may not see
what is in it is answered as if there were no such picture.
"""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.app import App, the_app
from scorecard.charts.export import chart_png, chart_svg
from scorecard.domain.comparing import Alignment
from scorecard.domain.periods import NotAPeriodError, Period, PeriodKind
from scorecard.domain.refusals import NotAllowedError
from scorecard.exchange.paper import POLICY
from scorecard.reporting.addresses import from_path
from scorecard.reporting.curves import CurveSight
from scorecard.reporting.pictures import (
    Picture,
    curve_picture,
    gap_picture,
    heat_map_picture,
    rocket_picture,
    totals_picture,
)
from scorecard.text import LANGUAGES, Text, text_in
from scorecard.views.compare import CompareView, compare_view
from scorecard.views.curves import metric_curve
from scorecard.views.frame import frame_view
from scorecard.views.pictures import gap_at, rocket_at

AT_ONCE = 2
_WORKERS = CapacityLimiter(AT_ONCE)
NOT_FOUND = PlainTextResponse("Not Found", 404)
TYPES = {"svg": "image/svg+xml", "png": "image/png"}
LARGEST_ID = 2**63 - 1


class NoSuchPictureError(Exception):
    """The address means nothing."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks for what: the parts of the path, and what stands behind the question mark."""

    app: App
    who: int
    path: dict[str, str]
    query: dict[str, str]
    text: Text


Draw = Callable[[Asked], Picture]
Route = Callable[[Request], Coroutine[Any, Any, Response]]


def picture_of(draw: Draw, ending: str) -> Route:
    """Return the route that sends what `draw` draws as a file of this kind."""

    async def send(request: Request) -> Response:
        try:
            made = await to_thread.run_sync(_made, request, draw, ending, limiter=_WORKERS)
        except (NotAllowedError, NotAPeriodError, NoSuchPictureError):
            return NOT_FOUND
        name, content = made
        headers = {
            "content-disposition": f'attachment; filename="{name}.{ending}"',
            "content-security-policy": POLICY,
        }
        return Response(content, media_type=TYPES[ending], headers=headers)

    return send


def draw_curve(asked: Asked) -> Picture:
    """Draw a metric's curve."""
    number, way = asked.path["metric"], asked.query.get("view", CurveSight.MONTHS)
    known = number.isascii() and number.isdecimal() and int(number) <= LARGEST_ID
    if not known or way not in list(CurveSight):
        raise NoSuchPictureError
    shown = asked.app.look(asked.who, lambda sight: metric_curve(sight, int(number)))
    return curve_picture(shown, CurveSight(way), asked.app.academy, asked.text)


def draw_rocket(asked: Asked) -> Picture:
    """Draw a team's rocket."""
    key, at = _of_team(asked)
    view = asked.app.look(asked.who, lambda sight: rocket_at(sight, key, at))
    return rocket_picture(view, asked.app.academy, asked.text)


def draw_gap(asked: Asked) -> Picture:
    """Draw what several say of a team's dots."""
    key, at = _of_team(asked)
    view = asked.app.look(asked.who, lambda sight: gap_at(sight, key, at))
    if not view.comparable:
        raise NoSuchPictureError
    return gap_picture(view, asked.app.academy, asked.text)


def draw_heat_map(asked: Asked) -> Picture:
    """Draw the teams' dots, process by process."""
    return heat_map_picture(_compared(asked), asked.app.academy, asked.text)


def draw_totals(asked: Asked) -> Picture:
    """Draw all dots of each team over time."""
    return totals_picture(_compared(asked), asked.app.academy, asked.text)


def _made(request: Request, draw: Draw, ending: str) -> tuple[str, bytes]:
    picture = draw(_asked(request, the_app()))
    if ending == "svg":
        return picture.name, chart_svg(picture.chart, said=picture.said).encode()
    return picture.name, chart_png(picture.chart)


def _asked(request: Request, app: App) -> Asked:
    # The gate has put the visitor's id there, and taken away what a client put there.
    who = int(request.headers["x-app-user"])
    language = request.query_params.get("language", "")
    if language not in ("", *LANGUAGES):
        raise NoSuchPictureError
    text = text_in(language or app.look(who, frame_view).person.language)
    return Asked(app, who, dict(request.path_params), dict(request.query_params), text)


def _of_team(asked: Asked) -> tuple[str, Period]:
    at = Period.parse(asked.path["period"], PeriodKind.HALF_YEAR)
    return from_path(asked.path["team"]), at


def _compared(asked: Asked) -> CompareView:
    by, age = asked.query.get("by", Alignment.HALF_YEAR), asked.query.get("age", "1")
    code = asked.query.get("period")
    if by not in list(Alignment) or not (age.isascii() and age.isdecimal()):
        raise NoSuchPictureError
    found = asked.app.look(
        asked.who,
        lambda sight: compare_view(
            sight,
            alignment=Alignment(by),
            half_year=Period.parse(code, PeriodKind.HALF_YEAR) if code else None,
            age=int(age[:4]),
            archived=asked.query.get("archived") == "1",
        ),
    )
    if not found.rows:
        raise NoSuchPictureError
    return found
