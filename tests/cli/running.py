"""The command line run as a user runs it, in a process of its own: in pipes, or in a terminal."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

TALK = """\
Ida: How was the move?
Per: My mum went into hospital on Friday, so I have not slept much.
Ida: Could you not send the boxes later?
Per: Maybe. The flat is lovely though.
Ida: Thanks for telling me.
"""

CTRL_C = "Ctrl-C"
CTRL_D = "\x04"


def regard(
    *words: str | Path, cwd: Path | None = None, stdout: IO[str] | int = subprocess.PIPE, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command line with its output in pipes and nobody at the keyboard."""
    return subprocess.run(
        [sys.executable, "-m", "regard", *map(str, words)],
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        check=False,
        stdin=subprocess.DEVNULL,
        cwd=cwd,
        env=os.environ | {"PYTHONUTF8": "1"} | environment,
    )


@dataclass(frozen=True)
class Seen:
    """What the screen showed, and the exit code."""

    screen: str
    code: int


def in_a_terminal(
    words: list[str],
    answers: list[tuple[str, str]],
    *,
    limit: float = 120.0,
    out: Path | None = None,
    home: Mapping[str, str] | None = None,
) -> Seen:
    """Run the command line on a pseudo-terminal; type each answer once its prompt is seen; data to a file if given."""
    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    environment |= {"TERM": "xterm-256color", "COLUMNS": "100", "PYTHONUTF8": "1"} | dict(home or {})
    command = [sys.executable, "-m", "regard", *words]
    with (out or Path(os.devnull)).open("w") as file:
        child = subprocess.Popen(command, stdin=theirs, stdout=file if out else theirs, stderr=theirs, env=environment)
    os.close(theirs)
    seen = ""
    until = time.monotonic() + limit
    while time.monotonic() < until:
        if select.select([ours], [], [], 0.2)[0]:
            try:
                data = os.read(ours, 65536)
            except OSError:  # Linux's way to say that the other end has closed
                break
            if not data:
                break
            seen += data.decode("utf-8", errors="replace")
        if answers and answers[0][0] in seen:
            answer = answers.pop(0)[1]
            if answer is CTRL_C:
                child.send_signal(signal.SIGINT)
            else:
                os.write(ours, answer.encode())
    os.close(ours)
    try:
        return Seen(seen, child.wait(60))
    finally:
        child.kill()  # gone already, unless it took too long
