"""Fuzzes one format in this process, which ends with it: `fuzz_formats.py` starts it."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]  # not to be had on every system

with atheris.instrument_imports(include=["regard.formats"]):  # the fuzzer sees the branches of these modules
    from fuzz.fuzz_formats import LONGEST_INPUT, SLOWEST_RUN, is_sample, look_at, spoil, strings_in_tests
    from regard.formats import FORMATS


def mutate(data: bytes, most: int, seed: int) -> bytes:
    """Another input: JSON mostly with one of its values spoilt, all else by the fuzzer's own means."""
    chance = random.Random(seed)  # noqa: S311  # nothing secret
    spoilt = spoil(data, chance) if chance.random() < 0.8 else None
    return spoilt if spoilt is not None and len(spoilt) <= most else bytes(atheris.Mutate(data, most))


def main() -> None:
    """Lay out the samples and the telling words, and begin."""
    name, seconds, out = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    format_ = next(each for each in FORMATS if each.card.name == name)
    corpus, words = out / name, out / f"{name}.dict"
    corpus.mkdir(parents=True, exist_ok=True)
    strings = strings_in_tests(name)
    for number, sample in enumerate(each for each in strings if is_sample(format_, each)):
        (corpus / f"sample-{number}").write_bytes(sample)
    short = ("".join(f"\\x{byte:02x}" for byte in each) for each in strings if len(each) <= 40)
    words.write_text('"\\x3a\\x20"\n' + "".join(f'"{each}"\n' for each in short), "ascii")
    options = {
        "max_total_time": seconds,
        "max_len": LONGEST_INPUT,
        "timeout": SLOWEST_RUN,
        "dict": words,
        "artifact_prefix": f"{corpus}-",
        "print_final_stats": 1,
    }
    arguments = [sys.argv[0], str(corpus), *(f"-{option}={value}" for option, value in options.items())]
    atheris.Setup(arguments, lambda data: look_at(format_, data), custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
