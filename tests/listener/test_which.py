"""Which listener listens: the neural one where it can, else the rules; tried in new Pythons that lack packages."""

from __future__ import annotations

import subprocess
import sys

import pytest

from regard.listener import LISTENERS, default_listener, listener_named, neural_runtime
from regard.problems import NoSuchListener, RegardError

PACKAGES = ("numpy", "onnxruntime", "tokenizers")


def without(*packages: str, code: str) -> str:
    """What some code prints in a new Python in which those packages cannot be imported."""
    hide = "".join(f"sys.modules[{name!r}] = None; " for name in packages)
    command = [sys.executable, "-c", f"import sys; {hide}{code}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_the_neural_listener_is_the_default_where_it_can_run() -> None:
    assert default_listener().name == listener_named("neural").name
    assert default_listener().name.startswith("neural ")


def test_each_name_gives_that_listener() -> None:
    assert [listener_named(name).name.split()[0] for name in LISTENERS] == list(LISTENERS)


@pytest.mark.parametrize("package", PACKAGES)
def test_without_its_runtime_the_rules_listen(package: str) -> None:
    code = "from regard.listener import default_listener; print(default_listener().name)"

    assert without(package, code=code) == "rules 1"


def test_a_review_needs_nothing_of_the_runtime() -> None:
    code = "from regard import app; s = app.SAMPLES[0]; print(app.review(s.path(), me=s.you).labels.made_by)"

    assert without(*PACKAGES, code=code) == "rules 1"


def test_whoever_asks_for_the_neural_one_without_its_runtime_is_told_what_to_install() -> None:
    code = (
        "from regard import app\n"
        "try: app.label('Hello.', listener='neural')\n"
        "except app.RegardError as error: print(type(error).__name__, error)"
    )

    assert without("onnxruntime", "tokenizers", code=f"\n{code}") == (
        "ListenerCannotRun the neural listener needs what is not installed: `pip install onnxruntime tokenizers`, "
        "or take the rules with --listener rules."
    )


def test_a_runtime_that_is_there_but_does_not_load_is_named() -> None:
    """As where a library of the system is missing: the import fails, though the package is found."""
    code = (
        "\nimport importlib.abc\n"
        "class Broken(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name == 'onnxruntime.capi': raise ImportError('no such library')\n"
        "sys.meta_path.insert(0, Broken())\n"
        "from regard.listener import listener_named\n"
        "try: listener_named('neural')\n"
        "except Exception as error: print(type(error).__name__, error)"
    )

    said = without(code=code)

    assert said.startswith("ListenerCannotRun the neural listener could not be loaded (")
    assert "--listener rules" in said


def test_what_is_missing_is_found_without_loading_anything() -> None:
    code = (
        "from regard.listener import neural_runtime as found\n"
        "print(found().missing, found().complete, 'onnxruntime' in sys.modules)"
    )

    assert without("tokenizers", code=code) == "('tokenizers',) False False"


def test_what_is_there_is_named_with_its_version() -> None:
    found = neural_runtime()

    assert found.complete
    assert tuple(found.versions) == PACKAGES
    assert all(version[0].isdecimal() for version in found.versions.values())


def test_an_unknown_name_is_refused_with_those_there_are() -> None:
    with pytest.raises(NoSuchListener, match="no listener is called 'ears'; there are neural and rules") as raised:
        listener_named("ears")

    assert raised.value.names == LISTENERS
    assert isinstance(raised.value, RegardError)
