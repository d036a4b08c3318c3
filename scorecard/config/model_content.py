"""A rocket model as one text that is the same whenever its content is.

The store keeps the digest beside the model's id and version, so that changed content
under an unchanged version can be refused: ratings must keep the words they were given for.
"""

import hashlib
import json
from dataclasses import asdict
from functools import cache
from typing import Any

from scorecard.domain.model import Lane, Level, Process, RocketModel


def model_content(model: RocketModel) -> str:
    """Return the whole model as canonical JSON.

    The order of languages and comments in the file make no difference; the order of
    lanes, levels, processes and statements does, since it is drawn. What customers are asked
    is left out: no dot of a team was given for those words, so they may be reworded freely.
    """
    content = asdict(model)
    for process in content["processes"]:
        del process["asked"]
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@cache
def model_of_content(content: str) -> RocketModel:
    """Return the model of which `model_content` made this text.

    Kept, since a text that stands in the store under a version never changes.
    """
    found = json.loads(content)
    return RocketModel(
        id=found["id"],
        version=found["version"],
        name=found["name"],
        lanes=tuple(Lane(**lane) for lane in found["lanes"]),
        levels=tuple(Level(**level) for level in found["levels"]),
        processes=tuple(_process(process) for process in found["processes"]),
    )


def model_digest(model: RocketModel) -> str:
    """Return the SHA-256 of the model's content, in hexadecimal."""
    return hashlib.sha256(model_content(model).encode()).hexdigest()


def _process(found: dict[str, Any]) -> Process:
    statements = tuple(tuple(group) for group in found["statements"])
    return Process(**found | {"statements": statements, "templates": tuple(found["templates"])})
