"""The environment names the mail server; letters go by TLS, or not at all beyond this machine."""

import ssl
from datetime import UTC, datetime, timedelta
from email.headerregistry import Address
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from scorecard.mail.post_office import (
    Letter,
    PostOffice,
    UnknownPostOfficeError,
    UnsafePostOfficeError,
    post_office,
)
from scorecard.settings import settings_from_env
from tests.mail.post_boxes import HOST, post_box

FROM = "scorecard@example.org"
SENDER = Address(addr_spec=FROM)
HELLO = Letter("aino@example.org", "Hello", "Hello\n")


def office(folder: Path, url: str, sender: str = FROM, **also: str) -> PostOffice | None:
    """Return the mail server that these variables name."""
    environment = {"SCORECARD_DATA": str(folder), "SCORECARD_SMTP_URL": url}
    environment |= {"SCORECARD_MAIL_FROM": sender} | also
    return post_office(settings_from_env(environment))


@pytest.fixture
def tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A certificate for this machine, which this machine trusts."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "a mail server for tests")])
    names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(HOST))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "server.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)
    return context


def test_without_an_address_there_is_no_mail(tmp_path: Path) -> None:
    assert office(tmp_path, "") is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param(
            "smtp://mail.example.org", PostOffice("mail.example.org", 587, SENDER), id="STARTTLS"
        ),
        pytest.param(
            "smtps://us%40er:p%2Fw@mail.example.org",
            PostOffice(
                "mail.example.org", 465, SENDER, tls_first=True, user="us@er", password="p/w"
            ),
            id="TLS from the start, with a password",
        ),
        pytest.param(
            "smtp://127.0.0.1:2525",
            PostOffice("127.0.0.1", 2525, SENDER, tls_needed=False),
            id="on this machine",
        ),
        pytest.param(
            "smtp://relay:25?tls=no",
            PostOffice("relay", 25, SENDER, tls_needed=False),
            id="in clear on purpose",
        ),
    ],
)
def test_an_address_says_where_and_how(tmp_path: Path, url: str, expected: PostOffice) -> None:
    assert office(tmp_path, url) == expected


def test_the_password_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "smtp-password"
    file.write_text("from the file\n")

    found = office(
        tmp_path, "smtps://user@mail.example.org", SCORECARD_SMTP_PASSWORD_FILE=str(file)
    )

    assert found
    assert (found.user, found.password) == ("user", "from the file")


def test_the_sender_may_have_a_name(tmp_path: Path) -> None:
    found = office(tmp_path, "smtp://mail.example.org", "Raketti <raketti@example.org>")

    assert found
    assert found.sender == Address("Raketti", addr_spec="raketti@example.org")


@pytest.mark.parametrize(
    ("url", "sender", "named"),
    [
        ("http://mail.example.org", FROM, "SCORECARD_SMTP_URL"),
        ("smtp://", FROM, "SCORECARD_SMTP_URL"),
        ("smtp://mail.example.org:port", FROM, "SCORECARD_SMTP_URL"),
        ("mail.example.org", FROM, "SCORECARD_SMTP_URL"),
        ("smtp://user:secret@mail.example.org", "", "SCORECARD_MAIL_FROM"),
        ("smtp://user:secret@mail.example.org", "nobody at all", "SCORECARD_MAIL_FROM"),
        ("smtp://user:secret@mail.example.org", "a@b.org\r\nBcc: c@d.org", "SCORECARD_MAIL_FROM"),
    ],
)
def test_what_does_not_fit_is_refused_without_telling_secrets(
    tmp_path: Path, url: str, sender: str, named: str
) -> None:
    with pytest.raises(UnknownPostOfficeError, match=named) as refused:
        office(tmp_path, url, sender)

    assert "secret" not in str(refused.value)


def test_no_description_tells_a_password(tmp_path: Path) -> None:
    environment = {
        "SCORECARD_DATA": str(tmp_path),
        "SCORECARD_SMTP_URL": "smtps://user:s3cret@mail.example.org",
        "SCORECARD_MAIL_FROM": FROM,
    }
    settings = settings_from_env(environment)

    assert "s3cret" not in repr(settings) + repr(post_office(settings))


def test_a_letter_goes_encrypted_from_starttls_on(tls: ssl.SSLContext) -> None:
    with post_box(tls=tls, login=True) as box:
        PostOffice(HOST, box.port, SENDER, user="user", password="pass word").post(HELLO)

    assert (box.by_tls, box.logins) == ([True], [("user", "pass word")])


def test_a_letter_goes_encrypted_from_the_start(tls: ssl.SSLContext) -> None:
    with post_box(tls=tls, tls_first=True) as box:
        PostOffice(HOST, box.port, SENDER, tls_first=True).post(HELLO)

    assert box.readers == [HELLO.to]


def test_a_certificate_that_nobody_vouches_for_gets_no_letter(
    tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with post_box(tls=tls) as box, pytest.raises(ssl.SSLCertVerificationError):
        PostOffice(HOST, box.port, SENDER).post(HELLO)

    assert box.tries == 0


def test_a_server_without_encryption_gets_no_letter_unless_that_is_meant() -> None:
    with post_box() as box:
        with pytest.raises(UnsafePostOfficeError):
            PostOffice(HOST, box.port, SENDER).post(HELLO)
        PostOffice(HOST, box.port, SENDER, tls_needed=False).post(HELLO)

    assert box.by_tls == [False]


@pytest.mark.parametrize(
    "to",
    ["a@example.org\r\nBcc: b@example.org", "a@example.org\nBcc: b@example.org", "a b@example.org"],
)
def test_an_address_adds_nothing_to_the_head(to: str) -> None:
    with post_box() as box, pytest.raises(ValueError, match=r".+"):
        PostOffice(HOST, box.port, SENDER, tls_needed=False).post(Letter(to, "Hi", "Hi\n"))

    assert box.tries == 0


def test_a_subject_adds_nothing_to_the_head() -> None:
    with post_box() as box:
        letter = Letter("a@example.org", "Hi\r\nBcc: b@example.org", "Hi\n")
        PostOffice(HOST, box.port, SENDER, tls_needed=False).post(letter)

    assert box.letters[0]["subject"] == "Hi Bcc: b@example.org"
    assert box.letters[0]["bcc"] is None
    assert box.readers == ["a@example.org"]
