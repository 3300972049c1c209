"""What is each turn doing? A listener labels turns; each label points to the words it rests on."""

from __future__ import annotations

from regard.listener.labels import (
    QUESTIONS,
    Act,
    Answer,
    Disclosure,
    Feeling,
    Label,
    LabelKind,
    Labels,
    Listener,
    News,
    Reflection,
    TurnLabels,
    Wording,
)
from regard.listener.one_text import HeardLabel, LabelledText, labelled_as_values, listen_to
from regard.listener.which import LISTENERS, Runtime, default_listener, listener_named, neural_runtime

__all__ = [
    "LISTENERS",
    "QUESTIONS",
    "Act",
    "Answer",
    "Disclosure",
    "Feeling",
    "HeardLabel",
    "Label",
    "LabelKind",
    "LabelledText",
    "Labels",
    "Listener",
    "News",
    "Reflection",
    "Runtime",
    "TurnLabels",
    "Wording",
    "default_listener",
    "labelled_as_values",
    "listen_to",
    "listener_named",
    "neural_runtime",
]
