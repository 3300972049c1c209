"""Beside the package: how often it is right (`evidence`), how fast it is (`speed`) and how big (`size`)."""
