"""How the page on one's second factor looks in each of its states."""

from starlette.requests import Request
from starlette.responses import Response

from scorecard.actions.second_factor import RecoveryCodes
from scorecard.app import App
from scorecard.domain.refusals import RefusedError
from scorecard.domain.second_factors import SecondFactor, in_groups
from scorecard.exchange.qr_code import qr_svg
from scorecard.store.one_time_codes import address_of
from scorecard.store.sealing import PURPOSE, unseal
from scorecard.text import Text
from scorecard.views.second_factor import SecondFactorView
from scorecard.web.addresses import own_path
from scorecard.web.markup import Html, filled, joined, notice, page
from scorecard.web.opening import SET_UP_PAGE, with_next
from scorecard.web.signed_in import Caller, text_of

FEW = 3
"""From so few recovery codes on, the page advises to make new ones."""


def state_page(
    request: Request,
    app: App,
    who: Caller,
    view: SecondFactorView,
    said: Html,
    *,
    status: int = 200,
) -> Response:
    """Return the page as it stands: off, begun or on, and what can be done now."""
    text = text_of(request, view.person)
    if view.confirmed_at is not None:
        body = _on(request, app, who, view, text)
    elif view.shown_lately and view.begun is not None:
        body = _begun(app, who, view, view.begun, text, wrong=bool(said.markup))
    else:
        body = _off(request, who, view, text)
    if "off" in request.query_params and view.confirmed_at is None:
        said = joined([said, notice(text("second-factor-turned-off"))])
    title = text("second-factor-title")
    return page(request, app, text, title=title, body=joined([said, body]), status=status)


def codes_page(
    request: Request, app: App, text: Text, recovery: RecoveryCodes, *, said: str, way_on: str
) -> Response:
    """Return the page with new recovery codes; it is the only time that they are shown."""
    body = filled(
        "recovery_codes",
        notice=notice(said),
        lead=text("second-factor-codes-lead"),
        label=text("second-factor-codes-label"),
        codes=joined(filled("recovery_code", code=in_groups(code)) for code in recovery.codes),
        help=text("second-factor-codes-help"),
        href=way_on,
        way_on=text("second-factor-codes-kept"),
    )
    return page(request, app, text, title=text("second-factor-codes-title"), body=body)


def _off(request: Request, who: Caller, view: SecondFactorView, text: Text) -> Html:
    return filled(
        "second_factor_off",
        lead=text("second-factor-required" if view.required else "second-factor-off"),
        what=text("second-factor-what"),
        needs=text("second-factor-needs"),
        act=_act(request, who, view, text, do="begin", label="second-factor-begin"),
        back=_way_out(view, text),
    )


def _begun(
    app: App,
    who: Caller,
    view: SecondFactorView,
    begun: SecondFactor,
    text: Text,
    *,
    wrong: bool,
) -> Html:
    try:
        secret = unseal(
            begun.sealed_secret, key=app.settings.key_for(PURPOSE), whose=view.person.id
        )
    except RefusedError as refused:
        return notice(text.refusal(refused), bad=True)
    name = app.academy.settings.name
    address = address_of(secret, account=view.person.email, academy=name)
    return filled(
        "second_factor_begun",
        form=who.proof,
        scan=text("second-factor-scan"),
        picture=Html(qr_svg(address)),
        picture_label=text("second-factor-picture"),
        on_phone=text("second-factor-on-phone"),
        address=address,
        by_hand=text("second-factor-by-hand"),
        key_label=text("second-factor-key"),
        key=in_groups(secret).replace("-", " "),
        label=text("second-factor-label-first"),
        help=text("second-factor-help-first"),
        # At first the picture is what to look at; after a wrong code, the field.
        focus=Html("autofocus" if wrong else ""),
        submit=text("second-factor-confirm"),
        anew=text("second-factor-anew"),
    )


def _on(request: Request, app: App, who: Caller, view: SecondFactorView, text: Text) -> Html:
    left = text("second-factor-codes-left", left=view.recovery_left, all=view.recovery_all)
    few = view.recovery_left <= FEW
    effect = "second-factor-turn-off-required" if view.required else "second-factor-turn-off-effect"
    since, zone = view.confirmed_at, view.person.time_zone or app.academy.settings.time_zone
    return filled(
        "second_factor_on",
        since=text("second-factor-on", at=text.moment(since, zone) if since else ""),
        left=notice(left) if few else filled("line", line=left),
        codes_title=text("second-factor-new-codes"),
        codes_effect=text("second-factor-new-codes-effect"),
        codes=_act(request, who, view, text, do="new-codes", label="second-factor-new-codes"),
        off_title=text("second-factor-turn-off"),
        off_effect=text(effect),
        off=_act(request, who, view, text, do="turn-off", label="second-factor-turn-off"),
        back=_way_out(view, text),
    )


def _act(
    request: Request, who: Caller, view: SecondFactorView, text: Text, *, do: str, label: str
) -> Html:
    if view.shown_lately:
        return filled("second_factor_act", form=who.proof, do=do, label=text(label))
    here = with_next(SET_UP_PAGE, own_path(request.query_params.get("next", "/")))
    return filled(
        "link_button",
        href=with_next("/account/again", here),
        label=text("second-factor-show-first"),
    )


def _way_out(view: SecondFactorView, text: Text) -> Html:
    # Whoever must have one and has none can go nowhere but out.
    if view.required and view.confirmed_at is None:
        return filled("quiet_link", href="/account/logout", label=text("common-sign-out"))
    return filled("quiet_link", href="/me", label=text("account-back-to-me"))
