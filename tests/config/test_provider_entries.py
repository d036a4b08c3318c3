"""Providers are read strictly, and each has a secret that stands outside the file."""

from pathlib import Path
from typing import NamedTuple

import pytest

from scorecard.config.academy_files import load_academy, problems_in
from scorecard.config.problems import ConfigError
from scorecard.domain.providers import Provider
from tests.config.academies import SMALL, faults_of, small_academy

GOOGLE = """\
sign_in:
  providers:
    - id: google
      name: Google
      issuer: https://accounts.google.com
      client_id: "12-ab.apps.googleusercontent.com"
      hosts: [oauth2.googleapis.com, www.googleapis.com]
    - id: our-school
      name: Our school's account
      issuer: https://login.example.org/realms/school
      client_id: scorecard
      link_verified_emails: true
      second_factor: true
"""
SECRETS = {"google": "a", "our-school": "b"}


class Change(NamedTuple):
    """What is changed in these providers, and the fault that this makes."""

    old: str
    new: str
    fault: str


ISSUER = "an https address such as https://accounts.example.org, with no ? or #"
FAULTS = {
    "id with capitals": Change(
        "id: google",
        "id: Google",
        '9: sign_in.providers[0].id is "Google";'
        " allowed: small letters, digits and hyphens, at most 40",
    ),
    "id twice": Change(
        "id: our-school",
        "id: google",
        '14: sign_in.providers[1].id is "google", as on line 9; allowed: once',
    ),
    "issuer twice": Change(
        "https://login.example.org/realms/school",
        "https://accounts.google.com",
        '16: sign_in.providers[1].issuer is "https://accounts.google.com", as on line 11;'
        " allowed: once",
    ),
    "no issuer": Change(
        "      issuer: https://accounts.google.com\n",
        "",
        "9: sign_in.providers[0].issuer is missing",
    ),
    "issuer without encryption": Change(
        "https://accounts.google.com",
        "http://accounts.google.com",
        f'11: sign_in.providers[0].issuer is "http://accounts.google.com"; allowed: {ISSUER}',
    ),
    "issuer with a question": Change(
        "https://accounts.google.com",
        "https://accounts.google.com/?tenant=1",
        "11: sign_in.providers[0].issuer is"
        f' "https://accounts.google.com/?tenant=1"; allowed: {ISSUER}',
    ),
    "issuer with a password": Change(
        "https://accounts.google.com",
        "https://us:pw@accounts.google.com",
        "11: sign_in.providers[0].issuer is"
        f' "https://us:pw@accounts.google.com"; allowed: {ISSUER}',
    ),
    "issuer with a port that is none": Change(
        "https://accounts.google.com",
        "https://accounts.google.com:99999",
        "11: sign_in.providers[0].issuer is"
        f' "https://accounts.google.com:99999"; allowed: {ISSUER}',
    ),
    "host with a path": Change(
        "oauth2.googleapis.com",
        "oauth2.googleapis.com/token",
        '13: sign_in.providers[0].hosts[0] is "oauth2.googleapis.com/token";'
        " allowed: a host such as keys.example.org",
    ),
    "secret in the file": Change(
        "client_id: scorecard",
        "client_id: scorecard\n      client_secret: b",
        "18: sign_in.providers[1].client_secret is not a known key; allowed: id, name, issuer,"
        " client_id, hosts, link_verified_emails, second_factor; did you mean client_id?",
    ),
    "word for a truth": Change(
        "link_verified_emails: true",
        "link_verified_emails: sometimes",
        '18: sign_in.providers[1].link_verified_emails is "sometimes"; allowed: true or false',
    ),
}


def with_providers(folder: Path, providers: str = GOOGLE) -> Path:
    return small_academy(
        folder,
        file="settings.yaml",
        old="sign_in: {second_factor: {administrators: offered, coaches: required}}\n",
        new=providers,
    )


def test_providers_are_read(tmp_path: Path) -> None:
    rules = load_academy(with_providers(tmp_path), secrets=SECRETS).settings.sign_in

    assert rules.providers == (
        Provider(
            id="google",
            name="Google",
            issuer="https://accounts.google.com",
            client_id="12-ab.apps.googleusercontent.com",
            hosts=("oauth2.googleapis.com", "www.googleapis.com"),
        ),
        Provider(
            id="our-school",
            name="Our school's account",
            issuer="https://login.example.org/realms/school",
            client_id="scorecard",
            link_verified_emails=True,
            second_factor=True,
        ),
    )


def test_without_any_there_are_none() -> None:
    assert load_academy(SMALL, secrets={}).settings.sign_in.providers == ()


@pytest.mark.parametrize("change", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_named_with_its_line(tmp_path: Path, change: Change) -> None:
    assert change.old in GOOGLE
    providers = GOOGLE.replace(change.old, change.new, 1)

    faults = faults_of(with_providers(tmp_path, providers))

    assert faults == [f"settings.yaml:{change.fault}"]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_on_the_loopback_an_issuer_may_go_unencrypted(tmp_path: Path, host: str) -> None:
    issuer = f"http://{host}:9400"
    folder = with_providers(tmp_path, GOOGLE.replace("https://accounts.google.com", issuer))

    assert load_academy(folder, secrets=SECRETS).settings.sign_in.providers[0].issuer == issuer


@pytest.mark.parametrize(
    ("secrets", "fault"),
    [
        pytest.param(
            {"google": "a"},
            "14: sign_in.providers[1] has no secret; put it into SCORECARD_OIDC_OUR_SCHOOL_SECRET,"
            " or name a file that holds it in SCORECARD_OIDC_OUR_SCHOOL_SECRET_FILE",
            id="none",
        ),
        pytest.param(
            SECRETS | {"google": ""},
            "9: sign_in.providers[0] has a secret that is empty or cannot be read;"
            " look at SCORECARD_OIDC_GOOGLE_SECRET and SCORECARD_OIDC_GOOGLE_SECRET_FILE",
            id="empty",
        ),
        pytest.param(
            SECRETS | {"gogle": "c"},
            '7: sign_in has no provider "gogle", for which SCORECARD_OIDC_GOGLE_SECRET is there;'
            " did you mean google?",
            id="of nobody",
        ),
    ],
)
def test_each_provider_has_a_secret_and_each_secret_a_provider(
    tmp_path: Path, secrets: dict[str, str], fault: str
) -> None:
    folder = with_providers(tmp_path)

    faults = [str(problem) for problem in problems_in(folder, secrets=secrets)]

    assert faults == [f"{folder}/settings.yaml:{fault}"]
    with pytest.raises(ConfigError):
        load_academy(folder, secrets=secrets)


def test_what_the_readme_shows_is_fine(tmp_path: Path) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    shown = readme.partition("```yaml\nsign_in:\n")[2].partition("```")[0]

    folder = with_providers(tmp_path, f"sign_in:\n{shown}")

    assert "issuer: https://accounts.google.com" in shown
    assert problems_in(folder, secrets=dict.fromkeys(("google", "microsoft", "school"), "x")) == []
