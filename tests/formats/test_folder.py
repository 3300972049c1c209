"""Folders and archives: what is in them is opened one thing at a time, and what would harm is not opened at all."""

from __future__ import annotations

import io
import os
import shutil
import time
import zipfile
from copy import copy
from pathlib import Path

import pytest

from regard.formats import open_file, open_folder, read_path
from regard.formats.folder import DEEPEST, LARGEST_RATIO, RATIO_MATTERS, is_folder
from regard.problems import CannotRead, NotAFile

TALK = b"Mila: Did it rain?\nOtis: All week.\n"


def packed(path: Path, *members: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def said(path: Path) -> list[tuple[str, list[str]]]:
    return [
        (opened.name, [turn.text for talk in opened.read.conversations for turn in talk.turns])
        for opened in read_path(path)
        if opened.read
    ]


def test_each_file_of_an_archive_is_read_for_itself(tmp_path: Path) -> None:
    archive = packed(tmp_path / "talks.zip", ("a/one.txt", TALK), ("two.txt", TALK), ("__MACOSX/._two.txt", b"x"))

    assert said(archive) == [
        ("talks.zip/two.txt", ["Did it rain?", "All week."]),
        ("talks.zip/a/one.txt", ["Did it rain?", "All week."]),
    ]


def test_an_archive_in_an_archive_is_opened_and_one_deeper_is_not(tmp_path: Path) -> None:
    inner = packed(tmp_path / "c.zip", ("talk.txt", TALK)).read_bytes()
    middle = packed(tmp_path / "b.zip", ("c.zip", inner), ("talk.txt", TALK)).read_bytes()
    folder = open_folder(packed(tmp_path / "a.zip", ("b.zip", middle)))

    assert [file.name for file in folder.files] == ["b.zip/talk.txt"]
    assert [str(problem) for problem in folder.problems] == [
        "b.zip/c.zip, the archive: is an archive in an archive in an archive (unpack it first)"
    ]


def test_a_bomb_is_named_and_not_unpacked(tmp_path: Path) -> None:
    bomb = b"\0" * (RATIO_MATTERS + LARGEST_RATIO)
    folder = open_folder(packed(tmp_path / "a.zip", ("bomb.txt", bomb), ("talk.txt", TALK)))

    assert [file.name for file in folder.files] == ["talk.txt"]
    assert [problem.what for problem in folder.problems] == ["unpacks to far more than any text does"]


@pytest.mark.parametrize("name", ["../talk.txt", "/etc/talk.txt", "a/" * (DEEPEST + 1) + "talk.txt"])
def test_a_name_that_leads_elsewhere_is_not_opened(tmp_path: Path, name: str) -> None:
    folder = open_folder(packed(tmp_path / "a.zip", (name, TALK)))

    assert (folder.files, len(folder.problems)) == ((), 1)


def test_a_broken_archive_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", ("talk.txt", TALK * 1000))
    path.write_bytes(path.read_bytes()[40:])

    [opened] = read_path(path)

    assert isinstance(opened.refused, CannotRead)
    assert "cannot be unpacked" in str(opened.refused)


def test_a_damaged_member_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", ("one.txt", TALK * 1000), ("two.txt", TALK))
    data = bytearray(path.read_bytes())
    data[60:70] = b"damaged!!!"
    path.write_bytes(data)

    one, two = read_path(path)

    assert "cannot be unpacked" in str(one.refused)
    assert two.read is not None


def test_a_folder_that_leads_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_bytes(TALK)
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)

    assert [file.name for file in open_folder(tmp_path).files] == ["talk.txt"]


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAFile, match="there is no file in it"):
        list(read_path(tmp_path))


def test_ten_gigabytes_of_nothing_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.write(TALK)
        os.truncate(path, 10 * 2**30)

    [opened] = read_path(path)

    assert opened.refused is not None


def test_large_members_can_be_read_twice(tmp_path: Path) -> None:
    noise = os.urandom(2 * RATIO_MATTERS)
    [file] = open_folder(packed(tmp_path / "a.zip", ("noise.bin", noise))).files

    for _ in range(2):
        with file.open() as stream:
            assert stream.read() == noise


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes(TALK)

    assert not is_folder(path)
    assert not is_folder(tmp_path / "missing")
    assert open_file(path).data == io.BytesIO(TALK).read()


@pytest.mark.skipif(os.name == "nt", reason="such a name cannot be there")
def test_what_a_terminal_would_obey_in_a_name_is_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "a\x1b[2Jb"
    folder.mkdir()
    (folder / "c\x1b[2Jd.txt").write_bytes(TALK)
    Path(os.fsdecode(bytes(folder) + b"/caf\xe9.txt")).write_bytes(TALK)
    archive = packed(tmp_path / "e\x9bf.zip", ("g\x1b[2Jh.txt", TALK), ("../\x1b.txt", TALK))

    assert [file.name for file in open_folder(folder).files] == ["caf\ufffd.txt", "c\ufffd[2Jd.txt"]
    assert open_folder(folder).name == "a\ufffd[2Jb"
    assert open_file(folder / "c\x1b[2Jd.txt").name == "c\ufffd[2Jd.txt"
    assert open_folder(archive).name == "e\ufffdf.zip"
    assert [file.name for file in open_folder(archive).files] == ["g\ufffd[2Jh.txt"]
    assert [problem.file for problem in open_folder(archive).problems] == ["../\ufffd.txt"]
    assert len(said(folder)) == 2


def test_a_file_that_goes_away_while_others_are_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TALK)
    (tmp_path / "b.txt").write_bytes(TALK)
    reading = read_path(tmp_path)
    first = next(reading)
    (tmp_path / "b.txt").unlink()
    [second] = reading

    assert first.read is not None
    assert "the system cannot open it" in str(second.refused)


def test_an_archive_of_many_files_takes_time_in_proportion(tmp_path: Path) -> None:
    """Its directory is read once: 4,000 files take 4 times as long as 1,000, and not 16 times."""
    few = packed(tmp_path / "few.zip", *((f"{number}.txt", TALK) for number in range(1000)))
    many = packed(tmp_path / "many.zip", *((f"{number}.txt", TALK) for number in range(4000)))

    def seconds(path: Path) -> float:
        begin = time.process_time()
        for file in open_folder(path).files:
            assert file.data == TALK
        return time.process_time() - begin

    assert seconds(many) < 10 * seconds(few)


def test_a_member_that_is_not_where_the_archive_says_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", ("one.txt", TALK), ("two.txt", TALK))
    data = path.read_bytes()
    path.write_bytes(b"XX" + data[2:])
    one, two = open_folder(path).files

    with pytest.raises(NotAFile, match="cannot be unpacked"):
        one.open()
    assert two.data == TALK


def test_a_large_archive_in_an_archive_is_named(tmp_path: Path) -> None:
    inner = packed(tmp_path / "b.zip", ("talk.txt", os.urandom(RATIO_MATTERS))).read_bytes()
    folder = open_folder(packed(tmp_path / "a.zip", ("b.zip", inner), ("talk.txt", TALK)))

    assert [file.name for file in folder.files] == ["talk.txt"]
    assert [problem.what for problem in folder.problems] == ["is a large archive in an archive"]


def test_files_that_share_their_bytes_are_named_and_not_opened(tmp_path: Path) -> None:
    """A directory may name the same few bytes a hundred thousand times."""
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.txt", TALK)
        archive.writestr("other.txt", TALK)
        again = copy(archive.infolist()[0])
        again.filename = "two.txt"
        archive.filelist.append(again)
        archive.NameToInfo["two.txt"] = again

    folder = open_folder(path)

    assert [file.name for file in folder.files] == ["other.txt"]
    assert [problem.file for problem in folder.problems] == ["one.txt", "two.txt"]
    assert "shares its bytes" in folder.problems[0].what


def test_a_document_is_one_file_though_it_is_an_archive_inside(tmp_path: Path) -> None:
    letter = packed(tmp_path / "letter.docx", ("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>"))

    assert not is_folder(letter)
    [opened] = read_path(tmp_path)
    assert str(opened.refused).startswith(f"{tmp_path.name}/letter.docx: this is a Word document")


def test_an_export_among_other_things_does_not_hide_them(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_bytes(TALK)
    traps = Path(__file__).parent / "traps" / "linkedin" / "Basic_LinkedInDataExport_05-02-2026"
    shutil.copytree(traps / "Basic", tmp_path / "linkedin")

    opened = list(read_path(tmp_path))

    assert [each.format for each in opened] == ["plain_text", "linkedin_export"]
