"""The downloads of Facebook, Messenger and Instagram: which folders are theirs, and whose they are."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from regard.formats import Opened, read_path

CHAT = {
    "participants": [{"name": "Mila Brandt"}, {"name": "Otis Quay"}],
    "messages": [{"sender_name": "Otis Quay", "timestamp_ms": 1709629200000, "content": "Hello"}],
    "title": "Otis Quay",
}


def folder_of(path: Path, files: dict[str, object]) -> list[Opened]:
    for name, content in files.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content))
    return list(read_path(path))


@pytest.mark.parametrize(
    "inside",
    ["messages/inbox/otis_1/message_1.json", "inbox/otis_1/message_1.json", "otis_1/message_1.json", "message_1.json"],
)
def test_the_download_and_each_folder_in_it_can_be_given(inside: str, tmp_path: Path) -> None:
    [opened] = folder_of(tmp_path, {inside: CHAT})

    assert opened.format == "meta_export"
    assert opened.read is not None
    assert [talk.title for talk in opened.read.conversations] == ["Otis Quay"]


def test_a_folder_of_many_things_is_no_download_though_a_chat_lies_in_it(tmp_path: Path) -> None:
    files = folder_of(tmp_path, {"otis_1/message_1.json": CHAT, "notes.json": {"a": 1}, "Otis_2.json": CHAT})

    assert sorted(opened.format for opened in files) == ["", "meta_export", "meta_messages"]


def test_the_owner_is_nobody_where_they_said_nothing(tmp_path: Path) -> None:
    profile = {"profile_v2": {"name": {"full_name": "Mila Brandt"}}}
    [opened] = folder_of(tmp_path, {"messages/inbox/otis_1/message_1.json": CHAT, "profile_information.json": profile})

    assert opened.read is not None
    assert opened.read.conversations[0].owner is None


def test_a_chat_of_several_files_has_one_fingerprint_that_any_change_changes(tmp_path: Path) -> None:
    names = [f"messages/inbox/otis_1/message_{count}.json" for count in range(1, 4)]
    [before] = folder_of(tmp_path, dict.fromkeys(names, CHAT))
    [after] = folder_of(tmp_path, {names[1]: CHAT | {"is_still_participant": True}})

    assert before.read is not None
    assert after.read is not None
    assert before.read.conversations[0].turns == after.read.conversations[0].turns
    assert before.read.conversations[0].source != after.read.conversations[0].source


def test_a_damaged_member_of_the_zip_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    archive = tmp_path / "download.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name in ("anna_1", "otis_1"):
            packed.writestr(f"messages/inbox/{name}/message_1.json", json.dumps(CHAT))
    data = archive.read_bytes()
    archive.write_bytes(data.replace(b'"Hello"', b'"Hallo"', 1))

    [opened] = read_path(archive)

    assert opened.read is not None
    assert len(opened.read.conversations) == 1
    assert [problem.file for problem in opened.read.cautions] == ["messages/inbox/anna_1/message_1.json"]


def test_a_loose_chat_does_not_hide_what_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("Mila: Did it rain?\nOtis: All week.\n")

    opened = folder_of(tmp_path, {"message_1.json": CHAT})

    assert [each.format for each in opened] == ["meta_messages", "plain_text"]
