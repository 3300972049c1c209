"""Regard shows with quotes how you listened, from the conversations you already have. Everything stays here.

    >>> import regard
    >>> reading = regard.review("one-to-one.vtt", me="Ada")  # doctest: +SKIP
    >>> for moment in reading.leads:  # doctest: +SKIP
    ...     print(reading.conversation.quote(moment.shared), moment.response)

The names below are the whole public face; each is loaded when first used, so that importing Regard costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regard.app import (
        CannotRead,
        Conversation,
        Finding,
        Moment,
        Read,
        Reading,
        RegardError,
        Turn,
        WhichIsYou,
        open_conversation,
        report,
        review,
    )

__version__ = "0.1.0"

__all__ = [
    "CannotRead",
    "Conversation",
    "Finding",
    "Moment",
    "Read",
    "Reading",
    "RegardError",
    "Turn",
    "WhichIsYou",
    "__version__",
    "open_conversation",
    "report",
    "review",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'regard' has no attribute {name!r}")
    return getattr(import_module("regard.app"), name)


def __dir__() -> list[str]:
    return __all__
