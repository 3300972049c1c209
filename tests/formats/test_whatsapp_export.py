"""A folder is an export of WhatsApp's if what lies beside the chat belongs to it; else each file is read for itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from regard.formats import read_path

CHAT = """\
[23/02/2026, 18:02:11] Mila Brandt: Are you coming to the harbour walk?
[23/02/2026, 18:05:40] Otis Quay: \u200e<attached: 00000002-PHOTO-2026-02-23-18-05-40.jpg>
[23/02/2026, 18:06:40] Otis Quay: Here is the plan. \u200eplan of the harbour.pdf
"""


def formats_in(folder: Path, *beside: str) -> dict[str, str]:
    (folder / "_chat.txt").write_text(CHAT)
    for name in beside:
        (folder / name).write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Otis Quay>Hello\n")
    return {opened.name: opened.format for opened in read_path(folder)}


def test_photos_and_documents_that_the_chat_names_belong_to_it(tmp_path: Path) -> None:
    found = formats_in(tmp_path, "00000002-PHOTO-2026-02-23-18-05-40.jpg", "plan of the harbour.pdf", "IMG_0001.jpeg")

    assert found == {tmp_path.name: "whatsapp_export"}


@pytest.mark.parametrize("name", ["2026-03-04 coffee.vtt", "talk.txt", "contacts.vcf"])
def test_what_the_chat_does_not_name_is_read_for_itself(tmp_path: Path, name: str) -> None:
    found = formats_in(tmp_path, name)

    assert found == {f"{tmp_path.name}/_chat.txt": "whatsapp", f"{tmp_path.name}/{name}": "webvtt"}
