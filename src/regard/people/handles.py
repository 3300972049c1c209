"""Whether two addresses, numbers or accounts are the same, however each file writes them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import unquote

_GOOGLE = {"gmail.com", "googlemail.com"}
"""One service under two names, which ignores dots before the @ (support.google.com/mail/answer/7436150)."""

_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Marks of direction and width that apps put around numbers and addresses."""

_MAIL_AROUND = " \t\r\n<>\"'.,;:"
_EXTENSION = re.compile(r"(?:;ext=|\bext(?:ension)?\.?|\bx)\s*(\d{1,7})\s*$", re.IGNORECASE)
_ADDRESS_OF_A_PAGE = re.compile(r"(?:https?://|www\.)|[a-z0-9-]+(?:\.[a-z0-9-]+)+/", re.IGNORECASE)
_BEFORE_THE_HOST = re.compile(r"^[a-z]+://", re.IGNORECASE)
_LINKEDIN = re.compile(r"^[a-z]{2}\.(?=linkedin\.com/)")


@lru_cache(maxsize=65_536)
def same_handle(kind: str, value: str) -> str:
    """A handle in the one form in which two are equal if they are the same, and only then.

    Names lose only case and spare spaces. A mail address is lower-cased; in Google's mail dots before the @ are left
    out, as Google does; what follows a `+` is kept everywhere, for people tell each other apart by it. A number that
    is written as an international one becomes E.164, with its extension; another keeps its digits alone, since its
    country is not known. The address of a profile loses scheme, `www.`, the country of LinkedIn and what follows `?`.
    Identifiers of accounts are kept as they are.

    Args:
        kind: as of a `Handle` or `Alias`.
        value: as a file gives it.
    """
    value = " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", value)).split())
    if kind == "name":
        return value.casefold()
    if kind == "mail":
        return _mail(value)
    if kind == "phone":
        return _phone(value)
    return _page(value) if _ADDRESS_OF_A_PAGE.match(value) else value.removeprefix("@")


def _mail(value: str) -> str:
    value = value.casefold().strip(_MAIL_AROUND).removeprefix("mailto:").partition("?")[0]
    local, _, domain = value.rpartition("@")
    if domain in _GOOGLE:
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}" if local else value


def _phone(value: str) -> str:
    import phonenumbers

    value = value.removeprefix("tel:").removeprefix("TEL:")
    written = "+" + value[2:] if value.startswith("00") else value
    if written.startswith("+"):
        try:
            number = phonenumbers.parse(written, None)
        except phonenumbers.NumberParseException:
            return _digits(value)
        if phonenumbers.is_possible_number(number):
            plain = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            return f"{plain};ext={number.extension}" if number.extension else plain
    return _digits(value)


def _digits(value: str) -> str:
    """The digits of a number; an extension stays apart, for a whole house may share what stands before it."""
    found = _EXTENSION.search(value)
    number = value[: found.start()] if found else value
    plain = "".join(sign for sign in number if sign.isdecimal())
    plain = "".join(str(unicodedata.decimal(sign)) for sign in plain)
    return f"{plain};ext={found[1]}" if found else plain


def _page(value: str) -> str:
    plain = unquote(_BEFORE_THE_HOST.sub("", value)).casefold().removeprefix("www.")
    plain = re.split(r"[?#]", plain, maxsplit=1)[0].rstrip("/")
    return _LINKEDIN.sub("", plain)
