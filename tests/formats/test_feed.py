"""Calendars by address: only when asked, only securely, and nothing of a secret address is shown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from regard.formats import feed, recognise
from regard.formats.feed import fetch
from regard.problems import CannotRead, FileTooLarge

on_this_machine = pytest.mark.allow_hosts(["127.0.0.1"])
WALK = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261021\r\nSUMMARY:Walk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


class Answers(BaseHTTPRequestHandler):
    """A server of calendars, and of what can come in their place."""

    seen: list[dict[str, str]]

    def do_GET(self) -> None:
        type(self).seen.append(dict(self.headers.items()))
        status, headers, body = {
            "/walk.ics": (200, {"Content-Type": "text/calendar", "Set-Cookie": "a=b"}, WALK),
            "/moved": (302, {"Location": "/walk.ics", "Set-Cookie": "a=b"}, b""),
            "/round": (302, {"Location": "/round"}, b""),
            "/away": (302, {"Location": "http://calendar.example.org/secret"}, b""),
            "/file": (302, {"Location": "file:///etc/hostname"}, b""),
            "/page": (200, {"Content-Type": "text/html; charset=utf-8"}, b"<html>Sign in</html>"),
            "/large": (200, {"Content-Type": "text/calendar"}, b"x" * 3000),
            "/broken": (200, {"Content-Length": "9000"}, WALK),
            "/locked": (401, {}, b"no"),
            "/odd": (418, {}, b"no"),
            "/empty": (200, {}, b""),
        }.get(self.path.partition("?")[0], (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its base names it so
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    """Its address; it is stopped when the test is over."""
    Answers.seen = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


@on_this_machine
def test_a_calendar_is_fetched_and_read(server: str) -> None:
    file = fetch(f"{server}/walk.ics?secret=1")

    assert file.data == WALK
    assert file.name == "127.0.0.1"
    [event] = recognise(file).read(file).events
    assert event.title == "Walk"


@on_this_machine
def test_no_cookie_is_sent_even_after_one_was_set(server: str) -> None:
    assert fetch(f"{server}/moved").data == WALK

    assert len(Answers.seen) == 2
    assert not any("cookie" in name.casefold() for headers in Answers.seen for name in headers)


@on_this_machine
@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("round", "the server leads to an address that cannot be followed."),
        ("away", "the server leads to an address that is not secure."),
        ("file", "the server leads to an address that cannot be followed."),
        ("page", "the address gives a web page, not a calendar."),
        ("broken", "the connection broke off before all of it was here."),
        ("locked", "the server wants a password, which is never sent."),
        ("odd", "the server answers with error 418."),
        ("nowhere", "the server has no calendar at this address."),
        ("empty", "the file is empty."),
    ],
)
def test_what_is_no_calendar_is_said_without_the_address(server: str, path: str, why: str) -> None:
    with pytest.raises(CannotRead) as raised:
        fetch(f"{server}/{path}?secret")

    assert raised.value.what == why
    assert "secret" not in str(raised.value)


@on_this_machine
def test_no_more_than_a_calendar_can_have_is_read(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "LARGEST", 2000)

    with pytest.raises(FileTooLarge):
        fetch(f"{server}/large")


@on_this_machine
def test_a_server_that_does_not_answer_is_not_waited_for(server: str) -> None:
    stopped = server.rpartition(":")[0] + ":1"

    with pytest.raises(CannotRead, match="cannot be reached"):
        fetch(stopped)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://calendar.example.org/secret.ics", "not secure"),
        ("ftp://calendar.example.org/secret.ics", "not secure"),
        ("file:///etc/hostname", "no web address"),
        ("data:text/calendar,BEGIN:VCALENDAR", "no web address"),
        ("https://mila:secret@calendar.example.org/a.ics", "name or password"),
        ("https://[::1/secret", "no web address"),
        ("https://calendar.example.org:99999/secret", "no web address"),
        ("walk.ics", "no web address"),
        ("", "no web address"),
    ],
)
def test_other_addresses_are_refused_before_anything_is_opened(url: str, why: str) -> None:
    with pytest.raises(CannotRead, match=why) as raised:
        fetch(url)

    assert "secret" not in str(raised.value)


def test_webcal_is_fetched_securely() -> None:
    assert feed._checked("webcal://calendar.example.org/a.ics#b").geturl() == "https://calendar.example.org/a.ics"  # noqa: SLF001  # no other way without a network


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/", "https://127.0.0.1/", "https://localhost/", "http://example.org/"]
)
def test_a_server_elsewhere_cannot_lead_to_this_machine_or_to_an_open_line(target: str) -> None:
    from http.client import HTTPMessage
    from io import BytesIO
    from urllib.request import Request

    redirects = feed._Redirects("calendar.example.org")  # noqa: SLF001  # no other way without a network

    with pytest.raises(CannotRead, match="leads to"):
        redirects.redirect_request(
            Request("https://calendar.example.org/"), BytesIO(), 302, "Found", HTTPMessage(), target
        )
