"""`python -m regard` and the console script: the command line, whose own modules may be stopped while they load."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line; whenever Ctrl-C comes, one sentence says that it was stopped."""
    try:
        from regard.cli.main import main as run

        run()
    except KeyboardInterrupt:
        sys.stderr.write("\nregard: stopped; nothing was written.\n")
        sys.stderr.flush()
        os._exit(130)  # what is half loaded need not be tidied up, and could not be


if __name__ == "__main__":
    main()
