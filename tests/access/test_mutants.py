"""A sample of the mutants of the access table; `make mutants` tries every one."""

from tests.mutants.running import mutants, survivors


def test_a_mutant_of_the_access_table_is_noticed() -> None:
    assert survivors(step=60) == []


def test_every_kind_of_mutant_there_is_is_tried() -> None:
    kinds = {mutant.name.partition("[")[0].split()[0] for mutant in mutants()}

    assert kinds == {"PERSONAL", "POLICY", "FROZEN", "INVITING", "access:"}
