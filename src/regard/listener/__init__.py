"""What is each turn doing? A listener labels turns; each label points to the words it rests on."""

from __future__ import annotations

from regard.listener.labels import (
    QUESTIONS,
    Act,
    Disclosure,
    Label,
    LabelKind,
    Labels,
    Listener,
    TurnLabels,
    Wording,
)

__all__ = [
    "QUESTIONS",
    "Act",
    "Disclosure",
    "Label",
    "LabelKind",
    "Labels",
    "Listener",
    "TurnLabels",
    "Wording",
    "default_listener",
]


def default_listener() -> Listener:
    """The best listener that is installed: today the rule-based one."""
    from regard.listener.rules_listener import RulesListener

    return RulesListener()
