"""Refusals: what somebody asked for and cannot have, said by a message key.

The words stand in the text catalogues; whoever shows the refusal looks the key up
in the reader's language and fills in `arguments`.
"""


class RefusedError(Exception):
    """A rule says no; `key` names the message, `arguments` fill its blanks."""

    def __init__(self, key: str, **arguments: object) -> None:
        super().__init__(f"{key} {arguments}" if arguments else key)
        self.key = key
        self.arguments = arguments


class NotAllowedError(RefusedError):
    """The actor may not do or see this; told exactly as if it did not exist."""

    def __init__(self) -> None:
        super().__init__("not-found")


class ConflictError(RefusedError):
    """Somebody else was faster: `theirs` is what stands now, `mine` what was not saved."""

    def __init__(self, *, theirs: object, mine: object) -> None:
        super().__init__("conflict", theirs=theirs, mine=mine)
        self.theirs = theirs
        self.mine = mine
