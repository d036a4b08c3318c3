"""How much an imported file may hold, and the refusal of what holds more or cannot be read."""

from scorecard.domain.refusals import RefusedError

MEGABYTE = 1024 * 1024
FILE_LIMIT = 10 * MEGABYTE
UNPACKED_LIMIT = 100 * MEGABYTE
ARCHIVE_LIMIT = 500 * MEGABYTE  # of our own, in which the pictures are; for the command alone
RATIO_LIMIT = 200
MEMBER_LIMIT = 1_000
ROW_LIMIT = 200_000
COLUMN_LIMIT = 100
DEPTH_LIMIT = 50
TEXT_LIMIT = 10_000  # of one cell as read; what may be stored is far less
MEMORY_LIMIT = 1024 * MEGABYTE
PROCESSOR_SECONDS = 10
PATIENCE_SECONDS = 20


class UnreadableFileError(RefusedError):
    """The file as a whole is refused, before any of its rows is looked at."""


class DamagedFileError(UnreadableFileError):
    """The file is not what its name says, or parts of it are broken or missing."""

    def __init__(self) -> None:
        super().__init__("import-damaged")


class SuspiciousFileError(UnreadableFileError):
    """The file is built as no spreadsheet program builds one, so as to do harm."""

    def __init__(self) -> None:
        super().__init__("import-suspicious")


class FileTooLargeError(UnreadableFileError):
    """The file is larger than we take."""

    def __init__(self) -> None:
        super().__init__("import-file-too-large", limit=FILE_LIMIT // MEGABYTE)


class UnpackedTooLargeError(UnreadableFileError):
    """The file is small on disk and too large once unpacked."""

    def __init__(self, limit: int = UNPACKED_LIMIT) -> None:
        super().__init__("import-unpacked-too-large", limit=limit // MEGABYTE)


class TooManyRowsError(UnreadableFileError):
    """There are more rows than one import takes."""

    def __init__(self) -> None:
        super().__init__("import-too-many-rows", limit=ROW_LIMIT)


class TooManyColumnsError(UnreadableFileError):
    """A sheet is wider than any of ours can be."""

    def __init__(self, sheet: str) -> None:
        super().__init__("import-too-many-columns", sheet=sheet, limit=COLUMN_LIMIT)


class TooSlowError(UnreadableFileError):
    """Reading the file took longer, or more memory, than any honest file needs."""

    def __init__(self) -> None:
        super().__init__("import-too-slow")
