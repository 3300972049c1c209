"""Who may be one person under several names and accounts; nobody is ever merged without being asked about."""

from __future__ import annotations

from regard.people.handles import same_handle

__all__ = ["same_handle"]
