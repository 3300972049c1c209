"""A draft for the owner's own mail program: as a file, or as a link. Nothing is ever sent."""

from __future__ import annotations

from urllib.parse import quote

from regard.follow_up.follow_up import Draft

_ADDRESS_KEEPS = "@!$'*+-._~"
"""What may stand in the address of a `mailto:` as it is (RFC 6068, section 2)."""


def eml(draft: Draft, to_mail: str, from_mail: str) -> bytes:
    """The draft as a mail that has not been sent, which mail programs open for editing.

    Args:
        draft: what to write.
        to_mail: the person's address, with or without the name: `Ana Ruiz <ana@example.org>`.
        from_mail: the owner's.

    Raises:
        ValueError: an address has a line break in it.
    """
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["From"] = from_mail
    message["To"] = to_mail
    message["Subject"] = draft.subject
    message["X-Unsent"] = "1"  # Outlook and others open it as a draft
    message.set_content(draft.text)
    return message.as_bytes()


def mailto(draft: Draft, to_mail: str) -> str:
    """The draft as a link that opens a new mail (RFC 6068): UTF-8 in percent signs, lines ended by CRLF.

    Args:
        draft: what to write.
        to_mail: the bare address.
    """
    fields = {"subject": draft.subject, "body": draft.text.replace("\r\n", "\n").replace("\n", "\r\n")}
    query = "&".join(f"{name}={quote(words, safe='')}" for name, words in fields.items() if words)
    return f"mailto:{quote(to_mail, safe=_ADDRESS_KEEPS)}?{query}"
