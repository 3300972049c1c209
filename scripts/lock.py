"""Pin what pyproject.toml asks for: names, versions and hashes, for all systems, without any address."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
COMPILE = ("pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header",
           "--no-emit-index-url", "--no-emit-find-links", "--no-annotate")  # fmt: skip


def main() -> None:
    """Write requirements/core.txt (with the build back end) and requirements/test.txt."""
    folder = ROOT / "requirements"
    compile_to(folder / "core.txt", "--group", "build", "pyproject.toml")
    compile_to(folder / "test.txt", "--group", "test", "--constraints", "requirements/core.txt", "pyproject.toml")


def compile_to(output: Path, *arguments: str) -> None:
    """Resolve and write one file."""
    command = [str(Path(sys.executable).with_name("uv")), *COMPILE, "--output-file", str(output), *arguments]
    subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
