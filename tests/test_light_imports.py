"""What is slow to import is not imported before it is needed; checked in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from regard import app

HEAVY = {
    "altair", "faster_whisper", "fastapi", "jinja2", "mediapipe", "numpy", "onnxruntime", "pandas", "polars",
    "pyarrow", "ray", "scipy", "sqlalchemy", "sqlite3", "starlette", "tokenizers", "torch", "transformers",
}  # fmt: skip
"""No neural runtime, web framework, database or data frame."""

HELP = "from regard.cli.main import app; app(['--help'], standalone_mode=False)"
REVIEW = "from regard import app; s = app.SAMPLES[0]; app.review(s.path(), me=s.you, listener={!r})"
NEURAL = {"numpy", "onnxruntime", "tokenizers"}
"""What the neural listener alone may load."""


def modules_after(code: str) -> set[str]:
    """The top-level modules and all of ours that are loaded after some code has run in a new Python."""
    report = "import sys; print('\\n' + ' '.join(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", f"{code}\n{report}"], capture_output=True, text=True, check=True)
    names = ran.stdout.splitlines()[-1].split()
    return {name if name.startswith("regard") else name.partition(".")[0] for name in names}


@pytest.mark.parametrize("code", [HELP, REVIEW.format("rules")], ids=["help", "review by rules"])
def test_nothing_heavy_is_loaded(code: str) -> None:
    assert modules_after(code) & HEAVY == set()


def test_the_neural_listener_loads_its_runtime_and_nothing_else_that_is_heavy() -> None:
    assert modules_after(REVIEW.format("neural")) & HEAVY == NEURAL


@pytest.mark.parametrize("package", ["flatbuffers", "google", "huggingface_hub", "requests"])
def test_what_the_lock_leaves_out_is_never_asked_for(package: str) -> None:
    """`scripts/lock.py` names them; here they cannot be imported even where they happen to be installed."""
    code = f"import sys; sys.modules[{package!r}] = None; {REVIEW.format('neural')}"

    assert "onnxruntime" in modules_after(code)


def test_help_loads_no_room_but_the_command_line() -> None:
    loaded = modules_after(HELP)

    assert {name for name in loaded if name.startswith("regard.")} - {"regard.cli"} == {
        name for name in loaded if name.startswith("regard.cli.")
    }
    assert "rich" not in loaded


def test_importing_regard_loads_nothing_else_of_ours() -> None:
    assert {name for name in modules_after("import regard") if name.startswith("regard")} == {"regard"}


@pytest.mark.parametrize("name", ["today", "portrait", "mark", "open_memory"])
def test_what_reads_no_file_loads_no_format(name: str) -> None:
    assert not {each for each in modules_after(f"from regard import app; app.{name}") if "regard.formats" in each}


def test_every_name_of_the_page_is_there() -> None:
    assert [name for name in app.__all__ if not hasattr(app, name)] == []
    assert not hasattr(app, "nothing")
