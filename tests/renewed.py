"""An academy whose rocket model has changed since."""

from dataclasses import replace

from scorecard.app import App
from scorecard.config.model_content import model_content
from scorecard.domain.model import Process
from scorecard.store.model_versions import keep_model_version
from tests.academies import NOW


def renewed(app: App) -> App:
    """The academy with a second version of its model: Y1 has another name, and Y2 is gone."""
    model = app.academy.model
    processes = tuple(_renamed(p) for p in model.processes if p.code != "Y2")
    newer = replace(model, version="2", processes=processes)
    content = model_content(newer)
    app.database.write(lambda s: keep_model_version(s, "rocket@2", content, at=NOW))
    return replace(app, academy=replace(app.academy, model=newer))


def _renamed(process: Process) -> Process:
    if process.code != "Y1":
        return process
    return replace(process, name={"en": "Learning by doing", "fi": "Tekemällä oppiminen"})
