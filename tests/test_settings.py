"""Where things are comes from the environment; secrets are made once and kept."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scorecard.settings import LOG_KEY_FILE, Settings, settings_from_env


def settings_in(folder: Path, **also: str) -> Settings:
    return settings_from_env({"SCORECARD_DATA": str(folder), **also})


def test_the_database_is_a_file_in_the_data_folder(tmp_path: Path) -> None:
    assert settings_in(tmp_path).database_url == f"sqlite:///{tmp_path.resolve()}/scorecard.db"


def test_an_address_is_taken_as_it_is_given(tmp_path: Path) -> None:
    url = "postgresql+psycopg://app@db/scorecard"

    assert settings_in(tmp_path, SCORECARD_DATABASE_URL=url).database_url == url


def test_a_key_is_made_once_and_found_again(tmp_path: Path) -> None:
    assert settings_in(tmp_path).log_key == settings_in(tmp_path).log_key
    assert len(settings_in(tmp_path).log_key) == 64


def test_servers_that_start_together_agree_on_the_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as servers:
        keys = set(servers.map(lambda _: settings_in(tmp_path).log_key, range(32)))

    assert len(keys) == 1
    assert keys != {b""}
    assert [path.name for path in tmp_path.iterdir()] == [LOG_KEY_FILE]


def test_only_its_owner_reads_the_key(tmp_path: Path) -> None:
    settings_in(tmp_path)

    assert stat.S_IMODE((tmp_path / LOG_KEY_FILE).stat().st_mode) == 0o600


def test_a_key_of_the_environment_wins(tmp_path: Path) -> None:
    assert settings_in(tmp_path, SCORECARD_LOG_KEY="ours").log_key == b"ours"


def test_the_key_is_not_told_in_a_description(tmp_path: Path) -> None:
    assert "ours" not in repr(settings_in(tmp_path, SCORECARD_LOG_KEY="ours"))


def test_each_purpose_has_a_key_of_its_own_that_stays(tmp_path: Path) -> None:
    settings = settings_in(tmp_path, SCORECARD_LOG_KEY="ours")

    assert settings.key_for("second-factor") == settings.key_for("second-factor")
    assert len(settings.key_for("second-factor")) == 32
    assert settings.key_for("second-factor") != settings.key_for("attempt")


def test_another_academy_has_other_keys(tmp_path: Path) -> None:
    ours = settings_in(tmp_path, SCORECARD_LOG_KEY="ours").key_for("attempt")

    assert ours != settings_in(tmp_path, SCORECARD_LOG_KEY="theirs").key_for("attempt")


def test_secrets_of_providers_are_known_by_the_providers_id(tmp_path: Path) -> None:
    (tmp_path / "school.secret").write_text("from a file\n", encoding="utf-8")

    settings = settings_in(
        tmp_path,
        SCORECARD_OIDC_GOOGLE_SECRET="from the environment",
        SCORECARD_OIDC_OUR_SCHOOL_SECRET_FILE=str(tmp_path / "school.secret"),
        SCORECARD_OIDC_LOST_SECRET_FILE=str(tmp_path / "no such file"),
        SCORECARD_OIDC_GOOGLE="no secret",
    )

    assert settings.provider_secrets == {
        "google": "from the environment",
        "our-school": "from a file",
        "lost": "",
    }
    assert "from" not in repr(settings)
