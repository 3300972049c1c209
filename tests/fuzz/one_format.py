"""Fuzzes one format in this process, which ends with it: `fuzz_formats.py` starts it."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]  # not to be had on every system

with atheris.instrument_imports(include=["regard.formats"]):  # the fuzzer sees the branches of these modules
    from fuzz.seeds import files_for, folders_for, format_named, strings_in_tests
    from fuzz.soundness import SLOWEST_RUN, look_at, look_at_folder
    from fuzz.spoiling import pack, spoil_bytes, spoil_files, unpack
    from regard.formats import FolderFormat, Format

LEAST_LONGEST = 4096
"""Bytes that an input may always have; it may also be half as long again as the longest seed."""

MOST_MEMORY = 1024
"""MiB; the fuzzer's own notes take a part of it."""

OUR_OWN = 0.7
"""How often an input is spoilt by our own means, which know JSON, lines and numbers, and not by the fuzzer's."""


def mutate(data: bytes, most: int, seed: int) -> bytes:
    """Another input of one file."""
    chance = random.Random(seed)  # noqa: S311  # nothing secret
    spoilt = spoil_bytes(data, chance) if chance.random() < OUR_OWN else None
    return spoilt if spoilt and len(spoilt) <= most else bytes(atheris.Mutate(data, most))


def mutate_folder(data: bytes, most: int, seed: int) -> bytes:
    """Another input of several files."""
    chance = random.Random(seed)  # noqa: S311  # nothing secret
    files = unpack(data) or {}
    if files and chance.random() > OUR_OWN:
        name = chance.choice(sorted(files))
        files[name] = bytes(atheris.Mutate(files[name], max(1, most - len(data) + len(files[name]))))
    else:
        files = spoil_files(files, chance)
    spoilt = pack(files)
    return spoilt if len(spoilt) <= most else data


def fuzz_folder(format_: FolderFormat, data: bytes) -> None:
    """One run of a format of folders."""
    files = unpack(data)
    if files is not None:
        look_at_folder(format_, files)


def seeds_for(format_: Format | FolderFormat) -> list[bytes]:
    """What the fuzzer begins with."""
    return [pack(each) for each in folders_for(format_)] if isinstance(format_, FolderFormat) else files_for(format_)


def main() -> None:
    """Lay out the seeds and the telling words, and begin."""
    name, seconds, out = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    format_ = format_named(name)
    corpus, words = out / name, out / f"{name}.dict"
    corpus.mkdir(parents=True, exist_ok=True)
    seeds = seeds_for(format_)
    for number, seed in enumerate(seeds):
        (corpus / f"sample-{number}").write_bytes(seed)
    short = ("".join(f"\\x{byte:02x}" for byte in each) for each in strings_in_tests(name) if len(each) <= 40)
    words.write_text('"\\x3a\\x20"\n' + "".join(f'"{each}"\n' for each in short), "ascii")
    options = {
        "max_total_time": seconds,
        "max_len": max(LEAST_LONGEST, *(len(seed) * 3 // 2 for seed in seeds)),
        "timeout": SLOWEST_RUN,
        "rss_limit_mb": MOST_MEMORY,
        "dict": words,
        "artifact_prefix": f"{corpus}-",
        "print_final_stats": 1,
    }
    arguments = [sys.argv[0], str(corpus), *(f"-{option}={value}" for option, value in options.items())]
    if isinstance(format_, FolderFormat):
        atheris.Setup(arguments, lambda data: fuzz_folder(format_, data), custom_mutator=mutate_folder)
    else:
        atheris.Setup(arguments, lambda data: look_at(format_, data), custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
