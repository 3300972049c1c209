"""Rebuilds the listener's weights from labelled conversations: `make train`."""
