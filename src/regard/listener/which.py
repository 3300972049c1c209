"""Which listener: the one asked for by name, or the best that can run here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from regard.listener.labels import Listener
from regard.problems import ListenerCannotRun, NoSuchListener

LISTENERS = ("neural", "rules")
"""The names that `listener_named` knows."""

WEIGHTS = Path(__file__).parent / "weights"
"""The neural listener's own, in the package."""

_FILES = ("card.json", "encoder.onnx", "heads.onnx", "pieces.json")
_PACKAGES = ("numpy", "onnxruntime", "tokenizers")


@dataclass(frozen=True, slots=True)
class Runtime:
    """What the neural listener needs, and what of it is here.

    Attributes:
        versions: of the packages that are installed, by name.
        missing: the packages that are not, by name.
        weights: whether all its files are in the package.
    """

    versions: dict[str, str]
    missing: tuple[str, ...]
    weights: bool

    @property
    def complete(self) -> bool:
        """Whether the neural listener can run."""
        return self.weights and not self.missing


def neural_runtime() -> Runtime:
    """Look for what the neural listener needs; nothing of it is loaded."""
    from importlib.metadata import version

    missing = _missing()
    return Runtime({name: version(name) for name in _PACKAGES if name not in missing}, missing, _has_weights())


def default_listener() -> Listener:
    """The best listener that can run here: the neural one, or the rules where its runtime or weights are not."""
    return listener_named("rules" if _missing() or not _has_weights() else "neural")


@cache  # listeners remember nothing, and a network takes a while to load
def listener_named(name: str) -> Listener:
    """The listener of that name, one of `LISTENERS`.

    Raises:
        NoSuchListener: no listener has that name.
        ListenerCannotRun: what it needs is not installed; the text says what.
    """
    if name == "rules":
        from regard.listener.rules_listener import RulesListener

        return RulesListener()
    if name != "neural":
        raise NoSuchListener(name, LISTENERS)
    if missing := _missing():
        raise ListenerCannotRun(f"needs what is not installed: `pip install {' '.join(missing)}`,")
    if not _has_weights():
        raise ListenerCannotRun("misses its weights: install Regard again,")
    try:
        from regard.listener.neural_listener import NeuralListener
    except ImportError as error:  # installed, but not for this machine
        raise ListenerCannotRun(f"could not be loaded ({error}): mend that,") from error
    return NeuralListener()


def _missing() -> tuple[str, ...]:
    return tuple(name for name in _PACKAGES if find_spec(name) is None)


def _has_weights() -> bool:
    return all((WEIGHTS / file).is_file() for file in _FILES)
