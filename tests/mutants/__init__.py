"""Breaks the access table and the module that reads it in every small way: a test must notice.

`python -m tests.mutants` tries every mutant and names those that no test noticed. A mutant is
one cell of the table added, dropped or under another condition, or one change in the code of
`access`. The tests are those of `tests/domain/test_access*`, run here without pytest, for there
are thousands of mutants. mutmut, made for this, changes functions only, and no table.
"""
