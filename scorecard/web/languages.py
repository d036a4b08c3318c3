"""In which language to answer somebody who may not have signed in yet."""

from starlette.datastructures import Headers
from starlette.types import Scope

from scorecard.settings import Settings
from scorecard.text import LANGUAGES, Text, text_in
from scorecard.web import cookies


def text_for(scope: Scope, settings: Settings) -> Text:
    """Return the words for whoever asks: as once chosen, or else as the browser prefers."""
    chosen = cookies.read(scope, settings, cookies.LANGUAGE)
    return text_in(chosen if chosen in LANGUAGES else preferred(Headers(scope=scope)))


def preferred(headers: Headers) -> str:
    """Return the first language of ours that Accept-Language names, by weight; else English."""
    wishes = [_wish(part) for part in headers.get("accept-language", "")[:500].split(",")]
    known = [wish for wish in wishes if wish[1] in LANGUAGES and wish[0] > 0]
    return max(known, key=lambda wish: wish[0])[1] if known else "en"


def _wish(part: str) -> tuple[float, str]:
    name, _, parameters = part.strip().partition(";")
    weight = parameters.strip().removeprefix("q=") if parameters else "1"
    language = name.partition("-")[0].strip().lower()
    try:
        return float(weight), language
    except ValueError:
        return 0.0, language
