"""Where fuzzing begins: the samples and traps of a format, which are whole files, and telling parts of its tests."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from pathlib import Path

from regard.formats import FOLDER_FORMATS, FORMATS, Folder, FolderFormat, Format, from_bytes, open_folder, recognise
from regard.problems import CannotRead

TESTS = Path(__file__).parents[1]
TRAPS = TESTS / "formats" / "traps"
EXPECTED = ".expected.json"

LARGEST_SEED = 64 * 1024
"""Bytes; what is larger makes each run slow."""


EVERY: tuple[Format | FolderFormat, ...] = (*FORMATS, *FOLDER_FORMATS)
"""The formats of one file and those of many."""


def format_named(name: str) -> Format | FolderFormat:
    """The format whose card has a name; a folder of several kinds may share it with a file."""
    return next(each for each in EVERY if each.card.name == name)


def files_for(format_: Format) -> list[bytes]:
    """Whole files of one format: its sample, its traps, and those in its test module."""
    candidates = [_sample(format_.card.name), *_trap_files(), *strings_in_tests(format_.card.name)]
    name = format_.card.name
    return sorted({each for each in candidates if len(each) <= LARGEST_SEED and _kind(each) == name})


def folders_for(format_: FolderFormat) -> list[dict[str, bytes]]:
    """Whole exports of one format: the traps that are folders."""
    return [_in_memory(folder) for folder in _trap_folders() if format_.sure(folder) > 0]


def _in_memory(folder: Folder) -> dict[str, bytes]:
    return {file.name: file.data for file in folder.files if file.size <= LARGEST_SEED}


def _sample(name: str) -> bytes:
    """The sample of a format; nothing if it has none."""
    from formats.test_every_format import SAMPLES, sample

    return sample(next(each for each in FORMATS if each.card.name == name)) if name in SAMPLES else b""


@cache
def _trap_files() -> tuple[bytes, ...]:
    inside = (path for path in sorted(TRAPS.rglob("*")) if path.is_file() and not path.name.endswith(EXPECTED))
    return tuple(path.read_bytes() for path in inside if path.stat().st_size <= LARGEST_SEED)


@cache
def _trap_folders() -> tuple[Folder, ...]:
    traps = (path.with_name(path.name.removesuffix(EXPECTED)) for path in sorted(TRAPS.rglob(f"*{EXPECTED}")))
    return tuple(open_folder(path) for path in traps if path.is_dir())


@cache
def _kind(data: bytes) -> str:
    """The name of the format that recognises some bytes; empty if none does."""
    try:
        return recognise(from_bytes("sample", data)).card.name
    except CannotRead:
        return ""


def strings_in_tests(name: str) -> list[bytes]:
    """Every string in a format's test module, docstrings too: whole samples and telling parts of them."""
    module = TESTS / "formats" / f"test_{name}.py"
    if not module.exists():
        return []
    constants = [
        node.value for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Constant)
    ]
    found = {each for each in constants if isinstance(each, bytes)}
    found |= {inspect.cleandoc(each).encode("utf-8", "replace") for each in constants if isinstance(each, str)}
    return sorted(each for each in found if each.strip())
