"""CI takes a sample of the PostgreSQL cases above the store, and everything else."""

from tests.sampling import ONE_IN, is_run


def test_what_runs_on_sqlite_or_in_the_store_runs_in_ci() -> None:
    names = (
        "tests/actions/test_dotting.py::test_a[sqlite-one dot]",
        "tests/domain/test_dots.py::test_a",
        "tests/store/test_goals.py::test_a[postgresql]",
        "tests/test_app.py::test_a[postgresql]",
    )

    assert all(is_run(name) for name in names)


def test_a_sample_of_the_others_runs() -> None:
    names = [f"tests/actions/test_goals.py::test_{n}[postgresql]" for n in range(3_000)]

    assert abs(sum(map(is_run, names)) - 3_000 / ONE_IN) < 60
