"""A calendar that its owner named by address: fetched once, when asked, and the only thing here that uses the network.

Only `https` is used, and `http` to this machine itself; `webcal` means `https`. No cookie, name or password is sent,
and nothing of the address but its host is ever shown, for such an address is often a secret.
"""

from __future__ import annotations

import time
from http.client import HTTPException, HTTPMessage, HTTPResponse
from ipaddress import ip_address
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import SplitResult, urlsplit, urlunsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from regard.formats.file import LARGEST, File, from_bytes
from regard.problems import CannotRead, FileTooLarge

PATIENCE = 20.0
"""Seconds without a sign of the server."""

WHOLE_PATIENCE = 120.0
"""Seconds for all of it; 64 MiB at half a megabyte a second."""

_MOST_REDIRECTS = 5
_BLOCK = 64 * 1024
_LEADS_ELSEWHERE = range(300, 400)
_PORTS = range(1, 2**16)
_CHECK = "Copy the address again from the calendar's settings; the guide on calendars says where it is."
_REFUSALS = {
    401: "the server wants a password, which is never sent.",
    403: "the server does not give it to whoever has the address.",
    404: "the server has no calendar at this address.",
    410: "the calendar is no longer at this address.",
    429: "the server was asked too often; wait an hour.",
}


def fetch(url: str) -> File:
    """Get a calendar from an address, as a file that bears the host's name.

    Args:
        url: `https://…`, `webcal://…`, or `http://…` on this machine.

    Raises:
        CannotRead: the address is none, or nothing that can be read comes from it; the text says why.
    """
    parts = _checked(url)
    host = parts.hostname or ""
    request = Request(urlunsplit(parts), headers={"User-Agent": "regard", "Accept": "text/calendar, */*;q=0.1"})  # noqa: S310  # `_checked` has seen its scheme
    try:
        with _opener(host).open(request, timeout=PATIENCE) as response:
            return from_bytes(host, _body(host, response))
    except HTTPError as error:
        error.close()
        what = _REFUSALS.get(error.code, f"the server answers with error {error.code}.")
        if error.code in _LEADS_ELSEWHERE:
            what = "the server leads to an address that cannot be followed."
        raise CannotRead(host, what, _CHECK) from None
    except TimeoutError:
        raise _too_slow(host) from None
    except (URLError, HTTPException, OSError, ValueError) as error:
        raise _unreachable(host, error) from None


def _checked(url: str) -> SplitResult:
    """The address, taken apart; `webcal` is `https`."""
    try:
        parts = urlsplit("".join(url.split()))
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", 0
    if not host or (port is not None and port not in _PORTS):
        raise CannotRead("the address", "this is no web address.", _CHECK)
    if parts.scheme in ("webcal", "webcals"):
        parts = parts._replace(scheme="https")
    if parts.username is not None or parts.password is not None:
        raise CannotRead(host, "there is a name or password in the address, which is never sent.", _CHECK)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_this_machine(host)):
        raise CannotRead(host, "the address is not secure.", "Use its address that begins with https:// or webcal://.")
    return parts._replace(fragment="")


def is_this_machine(host: str) -> bool:
    """Whether a host is this machine itself, by its name or number."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.casefold().rstrip(".") == "localhost"


def _opener(host: str) -> OpenerDirector:
    """What opens web addresses and nothing else: no files, no other protocols, no cookies."""
    opener = OpenerDirector()
    for handler in (
        ProxyHandler({} if is_this_machine(host) else None),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPDefaultErrorHandler(),
        _Redirects(host),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


class _Redirects(HTTPRedirectHandler):
    """Follows the server to other secure addresses, and never from elsewhere to this machine."""

    max_redirections = _MOST_REDIRECTS

    def __init__(self, host: str) -> None:
        self.host = host

    def redirect_request(  # noqa: PLR0917  # its base has them so
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        parts = urlsplit(newurl)
        here = is_this_machine(self.host)
        if is_this_machine(parts.hostname or "") != here or (parts.scheme != "https" and not here):
            fp.close()
            raise CannotRead(self.host, "the server leads to an address that is not secure.", _CHECK)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _body(host: str, response: HTTPResponse) -> bytes:
    if response.headers.get_content_type() == "text/html":
        raise CannotRead(host, "the address gives a web page, not a calendar.", _CHECK)
    blocks: list[bytes] = []
    size, until = 0, time.monotonic() + WHOLE_PATIENCE
    while block := response.read1(_BLOCK):
        blocks.append(block)
        size += len(block)
        if size > LARGEST:
            what = f"the calendar has over {LARGEST // 2**20} MiB."
            raise FileTooLarge(host, what, "Export it as a file, one year at a time.")
        if time.monotonic() > until:
            raise _too_slow(host)
    _whole(host, size, response)
    return b"".join(blocks)


def _whole(host: str, size: int, response: HTTPResponse) -> None:
    announced = response.headers.get("Content-Length", "")
    if announced.isdecimal() and size < int(announced):
        raise CannotRead(host, "the connection broke off before all of it was here.", "Try again.")


def _too_slow(host: str) -> CannotRead:
    return CannotRead(host, "the server takes too long.", "Try again later.")


def _unreachable(host: str, error: Exception) -> CannotRead:
    """Why there is no answer, without the address: a system's own words may hold it."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, TimeoutError):
        return _too_slow(host)
    return CannotRead(host, f"the server cannot be reached ({type(reason).__name__}).", "Check the connection.")
