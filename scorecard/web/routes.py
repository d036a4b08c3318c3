"""What the front door is put together from, beside Streamlit's own."""

import logging
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta

from anyio import to_thread
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from scorecard.app import the_app
from scorecard.domain.sign_ins import REMEMBERED
from scorecard.reporting.pictures import ENDINGS
from scorecard.store.known_devices import forget_devices
from scorecard.store.passwords import HASHER, nobodys_hash
from scorecard.store.sign_ins import remove_sign_ins
from scorecard.text import text_in
from scorecard.web.account import SigningIn
from scorecard.web.answer import Answering
from scorecard.web.arrival import Arrival
from scorecard.web.attempts import Attempts
from scorecard.web.calendar import calendar_feed
from scorecard.web.celebration_picture import (
    celebration_picture,
    celebration_poster_file,
    celebration_poster_page,
)
from scorecard.web.crowd import too_many_pages
from scorecard.web.demo import be_somebody
from scorecard.web.empty_workbook import empty_workbook
from scorecard.web.files import file_of_page, robots
from scorecard.web.forgot import Forgetting
from scorecard.web.gate import Gate
from scorecard.web.headers import SafeHeaders, complete
from scorecard.web.health import healthz, readyz
from scorecard.web.invitations import INVITATION_PAGE
from scorecard.web.languages import text_for
from scorecard.web.markup import message_page
from scorecard.web.oidc import OpenIdSignIn
from scorecard.web.oidc_pages import answer_page
from scorecard.web.own_data import own_json_file, own_workbook
from scorecard.web.password import ChangingPassword
from scorecard.web.password_again import PasswordAgain
from scorecard.web.pictures import (
    draw_curve,
    draw_gap,
    draw_heat_map,
    draw_rocket,
    draw_totals,
    picture_of,
)
from scorecard.web.privacy import privacy_page
from scorecard.web.relation_pictures import draw_customers, draw_relation
from scorecard.web.report import poster_file, poster_page, report_file, report_page
from scorecard.web.reset import RESET_PAGE
from scorecard.web.second_factor import change_second_factor, second_factor_page
from scorecard.web.second_factor_code import ShowingCode
from scorecard.web.set_up import set_up, set_up_page, setup_link
from scorecard.web.signing_out import logout, logout_page
from scorecard.web.throttle import Throttle

logger = logging.getLogger(__name__)


def routes() -> list[BaseRoute]:
    """Return our routes; each set counts attempts to sign in for itself."""
    attempts, forgetting, oidc = Attempts(Throttle()), Forgetting(), OpenIdSignIn()
    signing_in, changing = SigningIn(attempts), ChangingPassword(attempts)
    showing_code, again = ShowingCode(attempts), PasswordAgain(attempts)
    answering = Answering()
    return [
        Route("/account/login", signing_in.login_page, methods=["GET"]),
        Route("/account/login", signing_in.login, methods=["POST"]),
        Route("/account/logout", logout_page, methods=["GET"]),
        Route("/account/logout", logout, methods=["POST"]),
        Route("/account/password", changing.password_page, methods=["GET"]),
        Route("/account/password", changing.password, methods=["POST"]),
        Route("/account/code", showing_code.code_page, methods=["GET"]),
        Route("/account/code", showing_code.code, methods=["POST"]),
        Route("/account/again", again.again_page, methods=["GET"]),
        Route("/account/again", again.again, methods=["POST"]),
        Route("/account/second-factor", second_factor_page, methods=["GET"]),
        Route("/account/second-factor", change_second_factor, methods=["POST"]),
        Route("/account/demo", be_somebody, methods=["POST"]),
        Route("/account/invitation/{token}", INVITATION_PAGE.page, methods=["GET"]),
        Route("/account/invitation/{token}", INVITATION_PAGE.chosen, methods=["POST"]),
        Route("/account/invitation/{token}/with/{provider}", oidc.start_invited, methods=["GET"]),
        Route("/account/oidc/start", oidc.start, methods=["GET"]),
        Route("/account/oidc/link/{provider}", oidc.start_linking, methods=["GET"]),
        Route("/account/oidc/callback", oidc.callback, methods=["GET"]),
        Route("/account/oidc/answer", answer_page, methods=["GET"]),
        Route("/account/forgot", forgetting.forgot_page, methods=["GET"]),
        Route("/account/forgot", forgetting.forgot, methods=["POST"]),
        Route("/account/reset/{token}", RESET_PAGE.page, methods=["GET"]),
        Route("/account/reset/{token}", RESET_PAGE.chosen, methods=["POST"]),
        Route("/account/too-many-pages", too_many_pages, methods=["GET"]),
        Route("/account/privacy", privacy_page, methods=["GET"]),
        Route("/account/{name}", file_of_page, methods=["GET"]),
        Route("/export/me.json", own_json_file, methods=["GET", "POST"]),
        Route("/export/me.xlsx", own_workbook, methods=["GET", "POST"]),
        Route("/export/template.xlsx", empty_workbook, methods=["GET"]),
        Route("/answer/{token}", answering.form_page, methods=["GET"]),
        Route("/answer/{token}", answering.answer, methods=["POST"]),
        Route("/report/{team}/{period}.html", report_page, methods=["GET"]),
        Route("/report/{team}/{period}.pdf", report_file, methods=["GET"]),
        Route("/poster/{team}/{period}.svg", poster_page, methods=["GET"]),
        Route("/poster/{team}/{period}.pdf", poster_file, methods=["GET"]),
        Route("/calendar/{name:path}", calendar_feed, methods=["GET"]),
        *_pictures(),
        Route("/celebration/{id}/picture", celebration_picture, methods=["GET"]),
        Route("/celebration/{id}/poster.svg", celebration_poster_page, methods=["GET"]),
        Route("/celebration/{id}/poster.pdf", celebration_poster_file, methods=["GET"]),
        Route("/set-up/{token}", set_up_page, methods=["GET"]),
        Route("/set-up/{token}", set_up, methods=["POST"]),
        Route("/healthz", healthz, methods=["GET"]),
        Route("/readyz", readyz, methods=["GET"]),
        Route("/robots.txt", robots, methods=["GET"]),
    ]


def _pictures() -> list[BaseRoute]:
    drawn = {
        "/picture/curve/{metric}": draw_curve,
        "/picture/rocket/{team}/{period}": draw_rocket,
        "/picture/gap/{team}/{period}": draw_gap,
        "/picture/compare/heat-map": draw_heat_map,
        "/picture/compare/totals": draw_totals,
        "/picture/relations/{team}/{whose}/{part}": draw_relation,
        "/picture/customers/{team}/{whose}/{part}": draw_customers,
    }
    return [
        Route(f"{path}.{ending}", picture_of(draw, ending), methods=["GET"])
        for path, draw in drawn.items()
        for ending in ENDINGS
    ]


ROUTES: Sequence[BaseRoute] = routes()
MIDDLEWARE = [Middleware(SafeHeaders), Middleware(Arrival), Middleware(Gate)]


@asynccontextmanager
async def lifespan(_: object) -> AsyncIterator[None]:
    """Open the app before the first request comes, and print the link where nobody is yet."""
    await to_thread.run_sync(_open)
    yield
    app = the_app()
    the_app.cache_clear()
    await to_thread.run_sync(app.close)


def server_error(request: Request, error: Exception) -> Response:
    """Answer a request that failed with a page that says so; the log has the rest."""
    logger.error("A request failed.", exc_info=error)
    app = the_app()
    text = text_for(request.scope, app.settings)
    answer = message_page(
        request,
        app,
        title=text("account-error-title"),
        message=text("account-error"),
        status=500,
        href="/",
        way_on=text("nav-home"),
    )
    complete(MutableHeaders(raw=answer.raw_headers), request.scope, app.settings)
    return answer


EXCEPTION_HANDLERS: Mapping[type[Exception], Callable[[Request, Exception], Response]] = {
    Exception: server_error
}


def _open() -> None:
    app = the_app()
    long_gone = app.now() - 2 * REMEMBERED
    app.database.write(lambda session: remove_sign_ins(session, unused_since=long_gone))
    a_year_ago = app.now() - timedelta(days=365)
    app.database.write(lambda session: forget_devices(session, unused_since=a_year_ago))
    nobodys_hash(HASHER)
    text = text_in(app.academy.settings.languages[0])
    if link := setup_link(app):
        sys.stderr.write(f"\n{text('account-set-up-link', link=link)}\n\n")
