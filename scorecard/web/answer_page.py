"""How the form for customers looks, and what they read before and after it."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from scorecard.app import App
from scorecard.domain.model import Process
from scorecard.text import Text
from scorecard.views.outside import SurveyForm
from scorecard.web.form_marks import new_mark
from scorecard.web.forms import keep_proof, proof_of_form
from scorecard.web.markup import EMPTY, Html, filled, joined, keep_language, page
from scorecard.web.tokens import hash_of

UNSAID = ""
"""What "I can't say" sends."""


def survey_page(
    request: Request,
    app: App,
    text: Text,
    found: SurveyForm,
    chosen: Mapping[str, str],
    said: Html = EMPTY,
    status: int = 200,
) -> Response:
    """Return the form with what was chosen in it, under a new mark; `said` stands above."""
    proof = proof_of_form(request, app)
    count = len(found.asked)
    body = filled(
        "survey",
        lead=text("survey-lead", count=count),
        notice=said,
        form=proof,
        mark=new_mark(app, hash_of(request.path_params["token"])),
        questions=joined(
            _question(text, process, number, count, chosen)
            for number, process in enumerate(found.asked, 1)
        ),
        trap_label=text("survey-trap"),
        submit=text("survey-send"),
        anonymous=text("survey-anonymous"),
        until=text("survey-until", day=text.date(found.survey.last_day)),
    )
    title = text("survey-title", team=found.team.name)
    answer = page(request, app, text, title=title, body=body, status=status)
    keep_proof(answer, proof, request, app)
    return keep_language(answer, text, request, app)


def thanks_page(request: Request, app: App, text: Text, found: SurveyForm) -> Response:
    """Return what whoever has answered reads, now and whenever they come back."""
    shown = text("survey-thanks-shown", team=found.team.name)
    body = filled("survey_said", first=text("survey-thanks"), second=shown)
    answer = page(request, app, text, title=text("survey-thanks-title"), body=body)
    return keep_language(answer, text, request, app)


def gone_page(request: Request, app: App, text: Text) -> Response:
    """Return what stands behind every link that takes no answers, be there a survey or not."""
    body = filled("survey_said", first=text("survey-gone"), second=text("survey-gone-ask"))
    return page(request, app, text, title=text("survey-gone-title"), body=body, status=404)


def _question(
    text: Text, process: Process, number: int, count: int, chosen: Mapping[str, str]
) -> Html:
    if process.asked is None:
        return EMPTY
    name = f"dots-{process.code}"
    answers = [(str(dots), text.words(said)) for dots, said in enumerate(process.asked.answers)]
    return filled(
        "survey_question",
        number=text("survey-number", number=number, count=count),
        question=text.words(process.asked.question),
        answers=joined(
            filled(
                "survey_answer",
                name=name,
                value=value,
                words=words,
                checked=Html("checked") if chosen.get(name) == value else EMPTY,
            )
            for value, words in [*answers, (UNSAID, text("survey-cannot-say"))]
        ),
    )
