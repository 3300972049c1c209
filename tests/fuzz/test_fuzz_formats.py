"""Every format survives half a second of spoilt files; `make fuzz SECONDS=600` takes longer, and finds its way."""

from __future__ import annotations

import json
import platform
import random
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from fuzz.fuzz_formats import fuzz_for
from fuzz.seeds import EVERY, files_for, folders_for
from fuzz.soundness import TooSlow, in_time, look_at, look_at_folder
from fuzz.spoiling import pack, spoil, spoil_bytes, spoil_files, unpack
from regard import app
from regard.conversation import Piece, Place
from regard.formats import FOLDER_FORMATS, FORMATS, File, Folder, FolderFormat, Format, Given, Read
from regard.formats.pieces import one_conversation
from regard.problems import CannotRead, Problem

HARNESS = Path(__file__).with_name("fuzz_formats.py")
HAS_WHEEL = sys.platform == "linux" and platform.machine() == "x86_64" and (3, 11) <= sys.version_info[:2] <= (3, 14)

SECONDS = 0.5
"""Of the processor for each format; all of them together take half a minute."""

MOST_MEMORY = 200 * 2**20
"""Bytes by which a few hundred small files may make this process grow."""

SEED = 20260


def chance(seed: int = SEED) -> random.Random:
    return random.Random(seed)  # noqa: S311  # nothing secret


def _most_memory() -> int:
    """Bytes that this process has held at most; nothing where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


@pytest.mark.parametrize("format_", EVERY, ids=lambda each: each.card.name)
def test_a_format_survives_spoilt_files(format_: Format | FolderFormat) -> None:
    before = _most_memory()

    runs = fuzz_for(format_, SECONDS, chance())

    assert runs > 20
    assert _most_memory() - before < MOST_MEMORY


@pytest.mark.skipif(not HAS_WHEEL, reason="atheris has no wheel for this Python and system")
@pytest.mark.parametrize("name", [FORMATS[0].card.name, FOLDER_FORMATS[0].card.name])
def test_the_fuzzer_itself_runs_on_files_and_folders(name: str, tmp_path: Path) -> None:
    command = [sys.executable, str(HARNESS), name, "--seconds", "1", "--out", str(tmp_path)]

    ran = subprocess.run(command, check=False, capture_output=True, text=True)

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "sound after" in ran.stdout


def test_spoilt_files_of_all_formats_can_be_looked_at_together(tmp_path: Path) -> None:
    """What is shown of a file, as text and as JSON, stands whatever is in it."""
    rolls = chance()
    paths = [tmp_path / f"folder-{number}" for number, _ in enumerate(FOLDER_FORMATS)]
    for format_ in FORMATS:
        seeds = files_for(format_)
        for number in range(4):
            spoilt = spoil_bytes(rolls.choice(seeds), rolls)
            paths.append(tmp_path / f"{format_.card.name}-{number}")
            paths[-1].write_bytes(spoilt)
    for folder, of_folders in zip(paths, FOLDER_FORMATS, strict=False):
        for name, data in spoil_files(folders_for(of_folders)[0], rolls).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    found = app.look(paths, Given(day_first=True))

    assert len(found.files) >= 4 * len(FORMATS)
    assert json.loads(json.dumps(app.look_as_values(found)))
    assert all(each.items == each.kept + len(each.skipped) for each in found.files)


def _raises(file: File) -> Read:
    raise KeyError(file.name)


def _read(file: File, *pieces: Piece, items: int = 1) -> Read:
    return one_conversation(file, "x", pieces, [], items=items)


def _time_runs_backwards(file: File) -> Read:
    return _read(file, Piece("Ana", "hello", Place(1), 2.0, 1.0))


def _invents_a_time(file: File) -> Read:
    return _read(file, Piece("Ana", "hello", Place(1), sent=datetime(2024, 5, 6)))  # noqa: DTZ001  # a clock's reading


def _says_nothing(file: File) -> Read:
    return _read(file, Piece("Ana", " ", Place(1)))


def _holds_an_escape(file: File) -> Read:
    return _read(file, Piece("Ana", "hello \x1b[2J", Place(1)))


def _loses_an_item(file: File) -> Read:
    return _read(file, Piece("Ana", "hello", Place(1)), items=2)


def _is_beyond_the_last_line(file: File) -> Read:
    return _read(file, Piece("Ana", "hello", Place(7)))


def _counts_what_was_skipped(file: File) -> Read:
    read = _read(file, Piece("Ana", "hello", Place(1)), items=1)
    return replace(read, skipped=(Problem(file.name, Place(2), "no words"),))


FAULTS = [
    _raises, _time_runs_backwards, _invents_a_time, _says_nothing, _holds_an_escape, _loses_an_item,
    _is_beyond_the_last_line, _counts_what_was_skipped,
]  # fmt: skip


@pytest.mark.parametrize("read", FAULTS)
def test_a_planted_fault_is_seen(read: object) -> None:
    faulty = replace(FORMATS[0], read=read)  # type: ignore[arg-type]  # one of those above

    with pytest.raises((KeyError, AssertionError)):
        look_at(faulty, b"Ana: hello")


def _refuses_all_for_one_file(folder: Folder) -> Read:
    raise CannotRead(folder.files[0].name, "it is damaged.", "Export it again.")


def test_a_folder_that_is_refused_for_one_of_its_files_is_seen() -> None:
    faulty = replace(FOLDER_FORMATS[0], sure=lambda _: 1.0, read=_refuses_all_for_one_file)

    with pytest.raises(AssertionError):
        look_at_folder(faulty, {"a.json": b"{}", "b.json": b"{}"})


def _goes_on_and_on() -> None:
    while True:
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no timer of that kind")
def test_what_does_not_end_is_broken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fuzz.soundness.SLOWEST_RUN", 0.05)

    with pytest.raises(TooSlow), in_time():
        _goes_on_and_on()


def test_spoilt_json_is_json_and_another_one() -> None:
    whole = json.dumps({"results": [{"words": ["a", 1]}]}).encode()

    spoilt = {spoil(whole, chance(seed)) for seed in range(50)}

    assert len(spoilt) > 10
    assert all(json.loads(each or b"") is not None for each in spoilt)
    assert spoil(b"Ana: hello", chance()) is None


def test_a_folder_is_spoilt_in_its_files_and_in_their_names() -> None:
    whole = {"a/one.json": b'{"a": [1, 2]}', "a/two.txt": b"Ana: hello\n"}

    spoilt = [spoil_files(whole, chance(seed)) for seed in range(100)]

    assert {len(each) for each in spoilt} >= {1, 2, 3}
    assert len({name for each in spoilt for name in each}) > 5
    assert all(unpack(pack(each)) == each for each in spoilt)
    assert unpack(b"no folder") is None


def test_every_format_has_whole_files_to_begin_with() -> None:
    assert [each.card.name for each in FORMATS if not files_for(each)] == []
    assert [each.card.name for each in FOLDER_FORMATS if not folders_for(each)] == []
