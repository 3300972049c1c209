"""`python -m regard.cli` is `regard`."""

from regard.cli.main import main

main()
