"""How often is the listener right? Labelled sets in, `docs/evidence.md` out; run by `make evidence`."""
