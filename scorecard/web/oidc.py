"""Signing in with a provider: off to it by a link, and back with its word for who somebody is."""

import logging

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from scorecard.app import App, the_app
from scorecard.domain.providers import Provider
from scorecard.store.links import spend
from scorecard.views.invitations import invited
from scorecard.web.addresses import is_clicked_here, own_path
from scorecard.web.oidc_arriving import AGAIN, arrived, shown_lately
from scorecard.web.oidc_flow import LASTS, Flow, Purpose, flow_of, forget_flow, keep_flow, new_flow
from scorecard.web.oidc_http import UnsoundProviderError
from scorecard.web.oidc_pages import Answer, answered, asking_page
from scorecard.web.oidc_provider import ProviderTalk
from scorecard.web.signed_in import caller
from scorecard.web.tokens import hash_of

logger = logging.getLogger(__name__)
LONGEST_CODE = 4_096
_ONCE_EACH = ("state", "code", "error", "iss")


class OpenIdSignIn:
    """The ways to a provider and back, with what is remembered of each provider."""

    def __init__(self) -> None:
        self._talk = ProviderTalk()

    async def start(self, request: Request) -> Response:
        """Send somebody who clicked for it to a provider, to sign in as who they are there."""
        app = the_app()
        provider = _provider(request.query_params.get("provider", ""), app)
        target = own_path(request.query_params.get("next", "/"))
        if provider is None:
            return _not_found()
        mine = request.query_params.get("mine") == "yes"
        flow = new_flow(provider.id, app.now(), target=target, remembered=mine)
        return await self._sent(request, app, provider, flow)

    async def start_invited(self, request: Request) -> Response:
        """Send somebody who holds an invitation to the provider with which they accept it."""
        app = the_app()
        provider = _provider(request.path_params["provider"], app)
        token_hash, now = hash_of(request.path_params["token"]), app.now()
        person = await to_thread.run_sync(
            lambda: app.look(None, lambda sight: invited(sight, token_hash, now=now))
        )
        if provider is None or person is None:
            return _not_found()
        flow = new_flow(provider.id, now, purpose=Purpose.INVITATION, bound_to=token_hash)
        return await self._sent(request, app, provider, flow)

    async def start_linking(self, request: Request) -> Response:
        """Send somebody who is signed in to a provider, to sign in with it from then on."""
        app = the_app()
        provider = _provider(request.path_params["provider"], app)
        if provider is None:
            return _not_found()
        who = await to_thread.run_sync(caller, request, app)
        if who is None:
            return RedirectResponse("/account/login?next=/me", 303)
        if not await to_thread.run_sync(shown_lately, app, who):
            return RedirectResponse(AGAIN, 303)
        bound_to = str(who.person_id)
        flow = new_flow(
            provider.id, app.now(), purpose=Purpose.LINK, target="/me", bound_to=bound_to
        )
        return await self._sent(request, app, provider, flow)

    async def callback(self, request: Request) -> Response:
        """Take back whoever comes from a provider, if this browser went there and just now."""
        app = the_app()
        query = request.query_params
        flow = flow_of(request, app, query.get("state", ""))
        provider = _provider(flow.provider, app) if flow else None
        if flow is None or provider is None or not await to_thread.run_sync(_spent, app, flow):
            logger.warning("A return from a sign-in provider was refused: no visit of that state.")
            return answered(Answer.EXPIRED, provider)
        try:
            answer = await self._taken_back(request, app, provider, flow)
        except UnsoundProviderError as unsound:
            logger.warning("%s", unsound)
            answer = answered(Answer.UNSOUND, provider, flow.target)
        forget_flow(answer, flow.state, request, app)
        return answer

    async def _sent(self, request: Request, app: App, provider: Provider, flow: Flow) -> Response:
        if not is_clicked_here(request.headers, app.settings.base_url):
            return asking_page(request, app, provider)
        try:
            address = await self._talk.address(provider, flow, _redirect_uri(app))
        except UnsoundProviderError as unsound:
            logger.warning("%s", unsound)
            return answered(Answer.UNSOUND, provider, flow.target)
        answer = RedirectResponse(address, 303)
        keep_flow(answer, flow, request, app)
        return answer

    async def _taken_back(
        self, request: Request, app: App, provider: Provider, flow: Flow
    ) -> Response:
        query = request.query_params
        if any(len(query.getlist(name)) > 1 for name in _ONCE_EACH):
            raise UnsoundProviderError(provider, "says one thing twice")
        known = await self._talk.metadata(provider)
        if query.get("iss", "" if known.names_itself else provider.issuer) != provider.issuer:
            raise UnsoundProviderError(provider, "answers for another")
        if query.get("error") == "access_denied":
            return answered(Answer.DECLINED, provider, flow.target)
        code = query.get("code", "")
        if "error" in query or not 0 < len(code) <= LONGEST_CODE:
            raise UnsoundProviderError(provider, f"refuses: {query.get('error', '')[:100]!r}")
        vouched = await self._talk.vouched(
            provider,
            flow,
            code=code,
            secret=app.settings.provider_secrets.get(provider.id, ""),
            redirect_uri=_redirect_uri(app),
            now=int(app.now().timestamp()),
        )
        return await to_thread.run_sync(arrived, request, app, provider, flow, vouched)


def _provider(id: str, app: App) -> Provider | None:
    return app.academy.settings.sign_in.provider(id)


def _redirect_uri(app: App) -> str:
    return f"{app.settings.base_url}/account/oidc/callback"


def _not_found() -> Response:
    return PlainTextResponse("Not Found", 404)


def _spent(app: App, flow: Flow) -> bool:
    now = app.now()
    return app.database.write(
        lambda session: spend(session, hash_of(flow.state), "oidc", expires_at=now + LASTS, at=now)
    )
