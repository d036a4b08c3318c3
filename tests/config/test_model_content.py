"""A model's content is one text, the same as long as nobody changes what it says."""

import json
from dataclasses import replace
from pathlib import Path

from scorecard.config.academy_files import load_academy
from scorecard.config.model_content import model_content, model_digest, model_of_content
from scorecard.settings import ROOT
from tests.config.academies import SMALL, small_academy


def test_comments_and_the_order_of_languages_make_no_difference(tmp_path: Path) -> None:
    folder = small_academy(
        tmp_path,
        file="rocket_model.yaml",
        old="{en: Craft, fi: Taito}",
        new="{fi: Taito, en: Craft}  # what we can do",
    )

    assert model_content(load_academy(folder).model) == model_content(load_academy(SMALL).model)


def test_a_reworded_statement_changes_the_digest(tmp_path: Path) -> None:
    folder = small_academy(
        tmp_path, file="rocket_model.yaml", old="We sketch every week.", new="We sketch daily."
    )

    assert model_digest(load_academy(folder).model) != model_digest(load_academy(SMALL).model)


def test_the_order_of_processes_is_content() -> None:
    model = load_academy(SMALL).model
    turned = replace(model, processes=model.processes[::-1])

    assert model_digest(turned) != model_digest(model)


def test_what_customers_are_asked_is_no_content() -> None:
    model = load_academy(SMALL).model
    unasked = tuple(replace(process, asked=None) for process in model.processes)

    assert model.met_by_customers
    assert model_content(model) == model_content(replace(model, processes=unasked))
    assert '"asked":' not in model_content(model)


def test_the_content_is_readable_and_its_digest_short() -> None:
    model = load_academy(SMALL).model

    assert json.loads(model_content(model))["processes"][0]["name"]["fi"] == "Ideointi"
    assert "Löydämme" in model_content(model)
    assert len(model_digest(model)) == 64


def test_a_content_is_read_back_into_the_model_that_it_was_made_of() -> None:
    model = load_academy(ROOT / "config").model
    unasked = tuple(replace(process, asked=None) for process in model.processes)

    assert model_of_content(model_content(model)) == replace(model, processes=unasked)
