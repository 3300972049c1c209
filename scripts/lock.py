"""Pin what pyproject.toml asks for: names, versions and hashes, for all systems, without any address."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]
COMPILE = ("pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header",
           "--no-emit-index-url", "--no-emit-find-links", "--no-annotate")  # fmt: skip

NEVER_USED = (
    "flatbuffers",  # onnxruntime's tools, none of which a listener runs
    "huggingface-hub",  # tokenizers names it to fetch models from a network, which Regard never does
    "protobuf",  # likewise of onnxruntime's tools
)
"""What packages of ours ask for and never import as we use them; it would bring a dozen more, HTTP clients too.
`make` therefore installs what is locked and nothing that is not (`--no-deps`)."""

NOT_FOR_TRAINING = (
    "sentence-transformers",  # the package with the pretrained encoder asks for it; we read the files in it
    "torch",  # which build of it fits, and its hash, depends on the machine; the Makefile names the version
)
"""What training asks for and is not locked."""


def main() -> None:
    """Write requirements/core.txt (with the build back end), requirements/test.txt and requirements/train.txt."""
    folder = ROOT / "requirements"
    same = ("--constraints", "requirements/core.txt")
    compile_to(folder / "core.txt", NEVER_USED, "--group", "build", "pyproject.toml")
    compile_to(folder / "test.txt", NEVER_USED, "--group", "test", *same, "pyproject.toml")
    compile_to(folder / "train.txt", NOT_FOR_TRAINING, "--group", "train", *same)


def compile_to(output: Path, left_out: Iterable[str], *arguments: str) -> None:
    """Resolve and write one file, without some packages and what only they need."""
    with tempfile.TemporaryDirectory() as folder:
        excludes = Path(folder, "left-out.txt")
        excludes.write_text("\n".join(left_out))
        command = [*COMPILE, "--excludes", str(excludes), "--output-file", str(output), *arguments]
        subprocess.run([str(Path(sys.executable).with_name("uv")), *command], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
