"""The command line: one file per command, one list of them in `main.py`. Uses `app` and nothing else of ours."""
