"""What is dropped into a folder is added once, never half of it, and not again after a restart."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from regard import app
from regard.problems import NotAFile

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)

FIRST = "[23/02/2026, 09:12:10] Bram Oldacre: My dad had a fall on Saturday.\n"
REST = (
    "[23/02/2026, 09:14:40] Tamsin Quillfeather: Oh no. How is he?\n[23/02/2026, 09:15:02] Bram Oldacre: On the mend.\n"
)
CHAT = "WhatsApp Chat with Bram Oldacre.txt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "drop"
    path.mkdir()
    return path


def _watch(
    memory: app.Memory,
    folder: Path,
    *between: Callable[[], object],
    looks: int = 0,
    given: app.Given | None = None,
) -> list[app.Added]:
    """What is added while, between two looks, one thing after another happens."""
    happens = iter(between)

    def wait() -> None:
        next(happens, _nothing)()

    return list(
        app.watch(
            memory,
            folder,
            now=lambda: NOW,
            wait=wait,
            looks=looks or len(between) + 2,
            given=given,
            listener="rules",
        )
    )


def _nothing() -> None:
    pass


def _names(found: list[app.Added]) -> list[str]:
    return [each.path.name for each in found]


def _kept(memory: app.Memory) -> int:
    return sum(kept.turns for kept in memory.conversations())


def test_a_file_is_added_once_it_has_stopped_growing(memory: app.Memory, folder: Path) -> None:
    path = folder / CHAT
    path.write_text(FIRST)

    def grows() -> None:
        with path.open("a") as file:
            file.write(REST)

    (added,) = _watch(memory, folder, grows, _nothing, _nothing)

    assert added.receipt is not None
    assert (added.receipt.items, added.receipt.stored) == (3, 3)


def test_nothing_is_added_at_the_first_look(memory: app.Memory, folder: Path) -> None:
    (folder / CHAT).write_text(FIRST + REST)

    assert _watch(memory, folder, looks=1) == []
    assert _kept(memory) == 0


def test_what_is_still_being_written_is_left_until_it_has_its_name(memory: app.Memory, folder: Path) -> None:
    part = folder / f"{CHAT}.part"
    part.write_text(FIRST + REST)
    (folder / ".hidden.txt").write_text(FIRST + REST)
    (folder / "empty.txt").touch()

    assert _watch(memory, folder) == []
    assert _watch(memory, folder, lambda: part.rename(folder / CHAT), looks=2) == []
    assert _names(_watch(memory, folder)) == [CHAT]


def test_nothing_is_added_twice_also_after_a_restart(folder: Path, tmp_path: Path) -> None:
    (folder / CHAT).write_text(FIRST + REST)
    found = []
    for _ in range(2):
        with closing(app.open_memory(tmp_path / "again.db", encrypted=False)) as memory:
            found.append(_names(_watch(memory, folder, _nothing)))

    assert found == [[CHAT], []]


def test_a_file_that_has_changed_is_looked_at_again_and_only_what_is_new_is_kept(
    memory: app.Memory, folder: Path
) -> None:
    (folder / CHAT).write_text(FIRST + REST)
    _watch(memory, folder)
    more = "[24/02/2026, 10:00:00] Tamsin Quillfeather: Any news?\n"
    (folder / CHAT).write_text(FIRST + REST + more)

    (added,) = _watch(memory, folder)

    assert added.receipt is not None
    assert (added.receipt.stored, added.receipt.already_known) == (1, 3)


def test_a_folder_is_added_when_nothing_in_it_changes(memory: app.Memory, folder: Path) -> None:
    inside = folder / "export"
    inside.mkdir()
    (inside / CHAT).write_text(FIRST + REST)

    def another() -> None:
        (inside / "2026-03-04 talk.txt").write_text("Ida: How was the move?\nPer: Long, and wet.\n")

    (added,) = _watch(memory, folder, another, _nothing)

    assert added.path == inside
    assert added.receipt is not None
    assert added.receipt.conversations == 2


def test_what_cannot_be_read_is_said_once_and_the_rest_is_added(memory: app.Memory, folder: Path) -> None:
    (folder / "A broken.vtt").write_text("WEBVTT\n\n")
    (folder / CHAT).write_text(FIRST + REST)

    found = _watch(memory, folder, _nothing, _nothing)

    assert _names(found) == ["A broken.vtt", CHAT]
    assert [problem.file for each in found if each.receipt for problem in each.receipt.skipped] == ["A broken.vtt"]
    assert _kept(memory) == 3


def test_what_could_not_be_read_is_tried_again_after_a_restart(memory: app.Memory, folder: Path) -> None:
    """Here the order of day and month must be told, and then is."""
    (folder / CHAT).write_text((FIRST + REST).replace("23/02/", "02/03/"))

    (refused,) = _watch(memory, folder, _nothing)
    (added,) = _watch(memory, folder, given=app.Given(day_first=True))

    assert refused.receipt is not None
    assert refused.receipt.stored == 0
    assert added.receipt is not None
    assert added.receipt.stored == 3
    assert _watch(memory, folder, given=app.Given(day_first=True)) == []


def test_a_folder_that_is_not_there_is_refused(memory: app.Memory, tmp_path: Path) -> None:
    with pytest.raises(NotAFile, match="is no folder"):
        _watch(memory, tmp_path / "nowhere")
