"""Whether the app is alive, and whether it can do its work; for whoever watches servers."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from scorecard.app import the_app


async def healthz(_: Request) -> Response:
    """Answer: the process is alive. Restarting it would not help a database that is away."""
    return PlainTextResponse("ok")


async def readyz(_: Request) -> Response:
    """Answer whether the database can be reached and is migrated; 503 if not."""
    ready = await to_thread.run_sync(the_app().database.is_ready)
    return PlainTextResponse("ready" if ready else "not ready", 200 if ready else 503)
