"""Reads a whole config folder: settings, rocket model and metric templates that fit together."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scorecard.config.metrics_file import Metrics, read_metrics
from scorecard.config.problems import ConfigError, Problem, in_line_order
from scorecard.config.provider_entries import secret_problems
from scorecard.config.references import texts, unknown
from scorecard.config.rocket_model_file import read_rocket_model
from scorecard.config.settings_file import languages_of, read_settings
from scorecard.config.yaml_file import YamlFile
from scorecard.domain.academy import Academy, Settings
from scorecard.domain.model import RocketModel

SETTINGS = "settings.yaml"
ROCKET_MODEL = "rocket_model.yaml"
METRICS = "metrics.yaml"


@dataclass(frozen=True, slots=True)
class _Reading:
    settings: Settings | None
    model: RocketModel | None
    metrics: Metrics | None
    problems: list[Problem]


def load_academy(folder: Path, *, secrets: Mapping[str, str] | None = None) -> Academy:
    """Read the academy that the files in `folder` describe.

    With `secrets`, the providers' by id, each provider must have one and each belong to one.

    Raises:
        ConfigError: naming every problem of every file at once, each with its line.
    """
    found = _read(folder, secrets)
    if found.problems or not found.settings or not found.model or not found.metrics:
        raise ConfigError(found.problems)
    metrics = found.metrics
    return Academy(found.settings, found.model, metrics.templates, metrics.customers)


def problems_in(folder: Path, *, secrets: Mapping[str, str] | None = None) -> list[Problem]:
    """Return everything that is wrong with the files in `folder`, by file and line."""
    return _read(folder, secrets).problems


def _read(folder: Path, secrets: Mapping[str, str] | None) -> _Reading:
    files = [YamlFile.read(folder / name) for name in (SETTINGS, ROCKET_MODEL, METRICS)]
    of_settings, of_model, of_metrics = files
    languages = languages_of(of_settings)
    settings, wrong_settings = read_settings(of_settings)
    if secrets is not None and of_settings.has_content:
        wrong_settings += secret_problems(of_settings, secrets)
    model, wrong_model = read_rocket_model(of_model, languages)
    metrics, wrong_metrics = read_metrics(of_metrics, languages)
    # A file that cannot be read at all would make every reference to it look wrong.
    if of_model.has_content and of_metrics.has_content:
        known = texts(of_metrics, "templates.*.code")
        wrong_model += unknown(of_model, known, "processes.*.templates.*")
        wrong_metrics += unknown(
            of_metrics, texts(of_model, "processes.*.code"), "templates.*.process"
        )
    found = (wrong_settings, wrong_model, wrong_metrics)
    problems = [problem for of_file in found for problem in in_line_order(of_file)]
    return _Reading(settings, model, metrics, problems)
