"""Make the virtual environment, or say what is missing for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv

OLDEST = (3, 11)


def main(folder: str) -> None:
    """Make it in a folder."""
    if sys.version_info < OLDEST:
        sys.exit(f"Regard needs Python 3.11 or later; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12")
    try:
        venv.create(folder, with_pip=True, clear=True)
    except (subprocess.CalledProcessError, OSError) as error:
        shutil.rmtree(folder, ignore_errors=True)  # half of one would be taken for a whole one the next time
        sys.exit(
            f"Python cannot make a virtual environment here ({error}). On Debian and Ubuntu: apt install python3-venv"
        )


if __name__ == "__main__":
    main(sys.argv[1])
