"""Who sees a metric, in words and by name."""

from collections.abc import Sequence

from scorecard.domain.metrics import Visibility
from scorecard.text import Text
from scorecard.views.sharing import Audience

NAMED = 3  # of more, the first ones stand for all


def audience_words(text: Text, audience: Audience, *, named: int = NAMED) -> str:
    """Return who sees it, the owner first, unescaped; beyond `named` team-mates only how many."""
    if not audience.in_team and audience.visibility is not Visibility.ME:
        return text("sharing-no-team")
    mates, coaches = audience.team_mates, audience.coaches
    parts = [text("sharing-you")]
    if mates:
        names = _names(text, mates, named)
        parts.append(text("sharing-team-mates", count=len(mates), names=names))
    if coaches:
        parts.append(text("sharing-coaches", count=len(coaches), names=text.list(coaches)))
    if len(parts) > 1:
        return text.list(parts)
    return text(f"sharing-nobody-{audience.visibility}")


def _names(text: Text, names: Sequence[str], named: int) -> str:
    return text.list(names) if len(names) <= named else f"{', '.join(names[:named])}, …"
