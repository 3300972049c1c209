"""A real CalDAV server takes the calendar and gives it back whole."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path

import pytest
from icalendar import Calendar

from follow_up.life import YOU, Life, march
from regard.calendar import Private, calendar_of
from regard.contact import Day
from regard.follow_up import called_in, shown_in
from regard.people.occasions import occasions

STARTS_WITHIN = 30.0
"""Seconds."""


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def server(tmp_path: Path) -> Iterator[int]:
    """The port of a Radicale of its own, which is stopped when the test is over."""
    port = free_port()
    options = {
        "--server-hosts": f"127.0.0.1:{port}",
        "--storage-filesystem-folder": str(tmp_path / "held"),
        "--auth-type": "none",
        "--rights-type": "authenticated",
        "--logging-level": "warning",
    }
    command = [sys.executable, "-m", "radicale", "--config", "", *(word for each in options.items() for word in each)]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(running, port)
        yield port
    finally:
        running.terminate()
        running.wait(timeout=STARTS_WITHIN)


def wait_for(running: subprocess.Popen[bytes], port: int) -> None:
    stop = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < stop:
        assert running.poll() is None, "the server ended by itself"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the server did not start")


def ask(port: int, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        headers = {"Authorization": "Basic c2FtOnNhbQ==", "Content-Type": "text/calendar; charset=utf-8"}
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def facts(calendar: bytes) -> list[tuple[str, ...]]:
    fields = ("UID", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP")
    found = Calendar.from_ical(calendar).events
    rules = [event.get("RRULE") for event in found]
    return sorted(
        (
            *(str(event.get(field, "")) for field in fields),
            str(event.start),
            str(event.end),
            str(rule and rule.to_ical()),
        )
        for event, rule in zip(found, rules, strict=True)
    )


@pytest.mark.allow_hosts(["127.0.0.1"])
@pytest.mark.enable_socket
@pytest.mark.parametrize("private", list(Private))
def test_a_caldav_server_takes_it_and_gives_it_back(life: Life, server: int, private: Private) -> None:
    life.shares(life.knows("Ana Ruiz"), "hardship", "My dad fell; he’s in hospital, “for a week”, they say.", march(3))
    life.knows("Dee Adair", birthday=Day(2, 29))
    known = life.known()
    calendar = calendar_of(
        you=YOU,
        names=shown_in(known, called_in(known)),
        stamp=datetime(2026, 3, 5, 12, tzinfo=UTC),
        private=private,
        follow_ups=life.today(march(5)).follow_ups,
        occasions=occasions(known, march(5), 365),
    )

    status, _ = ask(server, "PUT", "/sam/regard/", calendar)
    got, back = ask(server, "GET", "/sam/regard/")

    assert (status, got) == (201, 200)
    assert facts(back) == facts(calendar)
    assert len(facts(back)) == 2
