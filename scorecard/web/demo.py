"""Choosing whom to be, in the demo and nowhere else."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.app import App, the_app
from scorecard.domain.access import OPERATOR, SIGNED_OUT, Subject, can
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.store.people import person
from scorecard.text import Text
from scorecard.views.demo_people import DemoPerson, Kind, demo_people
from scorecard.web.addresses import is_from_here, own_path
from scorecard.web.forms import UnreadableFormError, is_ours, keep_proof, proof_of_form, read_form
from scorecard.web.markup import (
    EMPTY,
    Html,
    chosen_text,
    filled,
    joined,
    keep_language,
    notice,
    page,
)
from scorecard.web.opening import led_on


def is_on(app: App, request: Request) -> bool:
    """Return whether this is the demo, and the request came in by the loopback."""
    here = app.settings.demo and is_from_here(request.scope)
    return can(SIGNED_OUT, Action.BE_SOMEBODY, Subject(in_demo=here))


def people_page(
    request: Request, app: App, text: Text, target: str, said: Html = EMPTY
) -> Response:
    """Show one of each kind, with what they will see, and then everybody by team."""
    shown = app.look(OPERATOR, demo_people)
    proof = proof_of_form(request, app)
    ended = notice(text("common-signed-out")) if "ended" in request.query_params else EMPTY
    body = filled(
        "demo",
        lead=text("account-demo-lead"),
        notice=joined([said, ended]),
        form=proof,
        next=target,
        suggested_label=text("account-demo-suggested"),
        suggested=joined(_face(face, text) for face in shown.suggested),
        everybody_label=text("account-demo-everybody"),
        teams=joined(_team(name, group, text) for name, group in shown.teams),
    )
    answer = page(request, app, text, title=text("account-demo-title"), body=body, wide=True)
    keep_proof(answer, proof, request, app)
    return keep_language(answer, text, request, app)


async def be_somebody(request: Request) -> Response:
    """Sign in as the person who was picked; there are no passwords in the demo."""
    app = the_app()
    if not is_on(app, request):
        return PlainTextResponse("Not Found", 404)
    try:
        form = await read_form(request)
    except UnreadableFormError:
        return PlainTextResponse("Bad Request", 400)
    text = chosen_text(request, app)
    target = own_path(form.get("next", "/"))
    picked = await to_thread.run_sync(_picked, app, form.get("person", ""))
    if picked is None or not is_ours(form, request, app):
        said = notice(text("account-form-refused"), bad=True)
        answer = await to_thread.run_sync(people_page, request, app, text, target, said)
        answer.status_code = 403
        return answer
    return await to_thread.run_sync(
        lambda: led_on(request, app, picked, target=target, remembered=False)
    )


def _picked(app: App, number: str) -> Person | None:
    if not (number.isascii() and number.isdecimal() and len(number) < 10):
        return None
    return app.look(OPERATOR, lambda sight: person(sight.session, int(number)))


def _face(face: DemoPerson, text: Text) -> Html:
    return filled(
        "demo_face",
        id=face.id,
        kind=face.kind.value,
        name=face.name,
        role=text(f"account-demo-{face.kind.value}"),
        team=face.team,
        sees=text(f"account-demo-{face.kind.value}-sees"),
    )


def _team(name: str, group: tuple[DemoPerson, ...], text: Text) -> Html:
    people = joined(
        filled(
            "demo_person",
            id=face.id,
            name=face.name,
            role="" if face.kind is Kind.MEMBER else text(f"account-demo-{face.kind.value}"),
        )
        for face in group
    )
    return filled("demo_team", team=name or text("account-demo-administration"), people=people)
