"""The zip archive that a workbook is, opened only after its table of contents looks honest.

What the contents declare binds later: a member never unpacks to more than it declared.
"""

from io import BytesIO
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from scorecard.exchange.limits import (
    MEMBER_LIMIT,
    RATIO_LIMIT,
    UNPACKED_LIMIT,
    DamagedFileError,
    SuspiciousFileError,
    UnpackedTooLargeError,
    UnreadableFileError,
)

_ENCRYPTED = 0x1
_ARCHIVES = (".zip", ".xlsx", ".xlsm", ".xls", ".ods", ".gz", ".bz2", ".xz", ".7z", ".rar", ".jar")


def open_archive(content: bytes) -> ZipFile:
    """Return the archive, ready to be read, or refuse it by its table of contents alone."""
    archive = ZipFile(BytesIO(content))
    members = archive.infolist()
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise UnreadableFileError("import-encrypted")
    unpacked = sum(member.file_size for member in members)
    if unpacked > UNPACKED_LIMIT:
        raise UnpackedTooLargeError
    names = {member.filename for member in members}
    if (
        unpacked > RATIO_LIMIT * len(content)
        or len(members) > MEMBER_LIMIT
        or len(names) < len(members)
        or any(_odd(member) for member in members)
    ):
        raise SuspiciousFileError
    return archive


def open_member(archive: ZipFile, name: str) -> IO[bytes]:
    """Return one member as a stream; a workbook that lacks it is damaged."""
    if name not in archive.NameToInfo:
        raise DamagedFileError
    return archive.open(name)


def _odd(member: ZipInfo) -> bool:
    return member.compress_type not in (
        ZIP_STORED,
        ZIP_DEFLATED,
    ) or member.filename.lower().endswith(_ARCHIVES)
