"""`python -m tests.mutants`: name every mutant that no test notices."""

import sys

from tests.mutants.running import mutants, survivors

left = survivors()
count = len(mutants())
sys.stdout.write("".join(f"{name}\n" for name in left))
sys.stdout.write(f"{count} mutants, {count - len(left)} noticed.\n")
sys.exit(bool(left))
