"""The short form for customers, behind the link that a team's leader gives them.

Who answers is nobody to us: their session, if they have one, is not read, and no address is
kept but in the count of attempts, as a hash under a key and for an hour. A link that is unknown,
has ended or takes no more answers leads to the same page as one to nowhere.
"""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from scorecard.actions.surveying import AnsweredAlreadyError, answer_survey
from scorecard.app import App, the_app
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.surveys import MOST_OPEN_DAYS
from scorecard.text import LANGUAGES
from scorecard.views.outside import SurveyForm, survey_form
from scorecard.web import cookies
from scorecard.web.addresses import client_address
from scorecard.web.answer_page import gone_page, survey_page, thanks_page
from scorecard.web.attempts import put_off
from scorecard.web.form_marks import FormMark, read_mark
from scorecard.web.forms import UnreadableFormError, is_ours, read_form
from scorecard.web.markup import chosen_text, notice
from scorecard.web.throttle import Limits, Throttle, TooManyAttemptsError
from scorecard.web.tokens import hash_of, new_token

ANSWERS = Limits(per_account=(100, timedelta(hours=1)), per_address=(40, timedelta(hours=1)))
"""How many forms may come to one survey, and from one address, which a whole fair may share."""


class Answering:
    """The page behind the link, with the count of forms that come in."""

    def __init__(self) -> None:
        self._throttle = Throttle(ANSWERS, "survey")

    async def form_page(self, request: Request) -> Response:
        """Show the form, or thanks to whoever has answered in this browser."""
        return await to_thread.run_sync(_shown, request, the_app())

    async def answer(self, request: Request) -> Response:
        """Take the answers, or show the form with them and say what to do."""
        try:
            sent = await read_form(request)
        except UnreadableFormError:
            sent = {}
        return await to_thread.run_sync(self._taken, request, the_app(), sent)

    def _taken(self, request: Request, app: App, sent: Mapping[str, str]) -> Response:
        text, found = chosen_text(request, app), _found(request, app)
        if found is None:
            return gone_page(request, app, text)
        if _has_answered(request, app, found):
            return _thanked(request, app, found)
        again = partial(survey_page, request, app, text, found, sent)
        if not is_ours(sent, request, app):
            return again(notice(text("survey-not-ours"), bad=True), 403)
        mark = read_mark(app, _token_hash(request), sent.get("mark", ""))
        try:
            form = _sent_by_somebody(mark, sent)
            self._count(request, found)
            _store(request, app, form, _dots(found, sent))
        except TooManyAttemptsError as wait:
            return put_off(wait, text, again, sentence="survey-too-many")
        except NotAllowedError:
            return gone_page(request, app, text)
        except AnsweredAlreadyError:
            return _thanked(request, app, found)
        except RefusedError as refused:
            return again(notice(text.refusal(refused), bad=True), 422)
        return _thanked(request, app, found)

    def _count(self, request: Request, found: SurveyForm) -> None:
        address = client_address(request.scope)
        if seconds := self._throttle.wait(f"survey {found.survey.id}", address):
            raise TooManyAttemptsError(seconds)


def _shown(request: Request, app: App) -> Response:
    text, found = chosen_text(request, app), _found(request, app)
    if found is None:
        return gone_page(request, app, text)
    if _has_answered(request, app, found):
        return thanks_page(request, app, text, found)
    return survey_page(request, app, text, found, {})


def _sent_by_somebody(mark: FormMark | None, sent: Mapping[str, str]) -> str:
    """Return what is kept of the form's mark, or refuse what looks like no person's doing."""
    if sent.get("website"):
        raise RefusedError("survey-trap-filled")
    if mark is None or mark.is_too_old:
        raise RefusedError("survey-too-old")
    if mark.is_too_fresh:
        raise RefusedError("survey-too-fast")
    return mark.form


def _found(request: Request, app: App) -> SurveyForm | None:
    token_hash = _token_hash(request)
    return app.look(None, lambda sight: survey_form(sight, token_hash))


def _token_hash(request: Request) -> str:
    return hash_of(request.path_params["token"])


def _dots(found: SurveyForm, sent: Mapping[str, str]) -> dict[str, int]:
    chosen = {process.code: sent.get(f"dots-{process.code}", "") for process in found.asked}
    return {code: int(dots) for code, dots in chosen.items() if dots in set("0123456789")}


def _store(request: Request, app: App, form: str, dots: Mapping[str, int]) -> None:
    # The request's own id, and not the form's: the log must not lead to the answer.
    app.perform(
        None,
        lambda act: answer_survey(act, token_hash=_token_hash(request), form=form, dots=dots),
        request=new_token(),
    )


def _cookie(found: SurveyForm) -> str:
    return f"answered-{found.survey.id}"


def _has_answered(request: Request, app: App, found: SurveyForm) -> bool:
    return bool(cookies.read(request.scope, app.settings, _cookie(found)))


def _thanked(request: Request, app: App, found: SurveyForm) -> Response:
    # Led on, so that loading the page anew sends nothing again.
    language = request.query_params.get("lang", "")
    query = f"?lang={language}" if language in LANGUAGES else ""
    thanks = RedirectResponse(f"{request.url.path}{query}", 303)
    cookies.keep(
        thanks,
        _cookie(found),
        "yes",
        scope=request.scope,
        settings=app.settings,
        seconds=MOST_OPEN_DAYS * cookies.DAY,
    )
    return thanks
