"""Files on their way in: encodings, and one clear sentence for what is no transcript."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

import pytest

from regard.formats import file as file_room
from regard.formats import from_bytes, open_file, read_file, recognise
from regard.problems import EmptyFile, FileTooLarge, NotAFile, NotText

TALK = "Mila: Schöne Grüße aus Łódź – wie geht’s?\nOtis: Gut, и тебе?\n"
GERMAN = "Mila: Schöne Grüße! Wie fährt es sich über die Brücke?\nOtis: Danke, es geht schon länger müßig zu.\n" * 9
RUSSIAN = "Мила: Как прошел переезд на новую квартиру?\nОтис: Долго, но соседи очень помогли нам.\n" * 9
JAPANESE = "ミラ：引っ越しはどうでしたか。\nオーティス：長かったです。でも大丈夫でした。\n" * 9


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (TALK.encode(), TALK),
        (codecs.BOM_UTF8 + TALK.encode(), TALK),
        (codecs.BOM_UTF16_LE + TALK.encode("utf-16-le"), TALK),
        (codecs.BOM_UTF16_BE + TALK.encode("utf-16-be"), TALK),
        (codecs.BOM_UTF32_LE + TALK.encode("utf-32-le"), TALK),
        (TALK.encode("utf-16-le"), TALK),
        (TALK.encode("utf-16-be"), TALK),
        (RUSSIAN.encode("utf-16-le"), RUSSIAN),
        (RUSSIAN.encode("utf-32-be"), RUSSIAN),
        (GERMAN.encode("cp1252"), GERMAN),
        (RUSSIAN.encode("cp1251"), RUSSIAN),
        (f"ясно: {RUSSIAN}".encode("cp1251"), f"ясно: {RUSSIAN}"),
        (JAPANESE.encode("shift-jis"), JAPANESE),
        (JAPANESE.encode("iso2022_jp"), JAPANESE),
        (TALK.replace("\n", "\r\n").encode(), TALK),
        (TALK.replace("\n", "\r").encode(), TALK),
        (TALK.encode() + b"Otis: caf\xe9\n", TALK + "Otis: caf\ufffd\n"),
        (b"Mila: a\x00b\n", "Mila: a\ufffdb\n"),
    ],
)
def test_a_text_is_read_in_whatever_encoding(data: bytes, text: str) -> None:
    assert from_bytes("talk.txt", data).text == text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04" + bytes(90), "a Word document or a zip archive"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF"),
        (b"{\\rtf1\\ansi Mila: hello}", "a rich text document"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(90), "a recording"),
        (b"RIFF\x24\x08\x00\x00WAVEfmt ", "a recording"),
        (b"\x1f\x8b\x08\x00" + bytes(90), "a compressed archive"),
        (bytes(range(256)) * 40, "not a text file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(range(256)), "a picture"),
        (b"\x00\x00\x00\x24ftypheic" + bytes(90), "a picture"),
        (b"talk\x00\x01\x02\x03\x00\x05\x06" * 50, "not a text file"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, words: str) -> None:
    with pytest.raises(NotText, match=rf"^talk: this is {words}"):
        _ = from_bytes("talk", data).text


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\x00\x00\x00"])
def test_an_empty_file_says_so(data: bytes) -> None:
    with pytest.raises(EmptyFile, match=r"^talk\.txt: the file is empty\. Export it again\.$"):
        from_bytes("talk.txt", data)


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.vtt"
    with path.open("wb") as stream:
        stream.truncate(file_room.LARGEST + 1)  # a sparse file: reading it would take the memory, opening it nothing

    with pytest.raises(FileTooLarge, match=r"large\.vtt: the file has 64 MiB; a transcript has at most 64"):
        open_file(path)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (Path.mkdir, "a folder"),
        (os.mkfifo, "not an ordinary file"),
        (lambda path: path.symlink_to("/dev/zero"), "not an ordinary file"),
        (lambda path: path.symlink_to(path), "cannot open"),
        (Path.absolute, "no such file"),
    ],
    ids=["folder", "pipe", "device", "circle", "missing"],
)
def test_what_is_no_file_is_refused_and_never_opened(tmp_path: Path, make: object, words: str) -> None:
    path = tmp_path / "talk.vtt"
    assert callable(make)
    make(path)

    with pytest.raises(NotAFile, match=words):
        read_file(path)


def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "talk.vtt"
    path.write_text("WEBVTT")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")

    with pytest.raises(NotAFile, match="not permitted"):
        open_file(path)


def test_a_name_with_a_zero_byte_is_no_file() -> None:
    with pytest.raises(NotAFile):
        open_file("talk\x00.vtt")


def test_the_fingerprint_is_of_the_bytes_and_not_of_the_name() -> None:
    one, other = from_bytes("a.txt", b"Mila: hi"), from_bytes("b.txt", b"Mila: hi")

    assert one.fingerprint == other.fingerprint
    assert one.fingerprint != from_bytes("a.txt", b"Mila: ho").fingerprint


@pytest.mark.parametrize(
    "data",
    [
        b"ID3\x02\x00" + bytes(90),
        b"ID3\x04\x00" + bytes(90),
        b"\x00\x00\x00\x1cftypM4A " + bytes(90),
        b"\x00\x00\x01\x0aftypisom" + bytes(90),
        b"\xff\xfb\x90\x64" + bytes(90),
        b"\xff\xf1\x50\x80" + bytes(90),
        b"fLaC\x00\x00\x00\x22" + bytes(90),
    ],
    ids=["MP3, tags 2.2", "MP3, tags 2.4", "M4A", "MP4", "MP3 without tags", "AAC", "FLAC"],
)
def test_recordings_of_many_kinds_are_named(data: bytes) -> None:
    with pytest.raises(NotText, match=r"^talk: this is a recording, not a transcript"):
        _ = from_bytes("talk", data).text


def test_a_talk_about_recordings_is_a_talk() -> None:
    assert from_bytes("talk", b"ID3: tags\nAna: ftyp?").text.startswith("ID3")


@pytest.mark.parametrize("begin", [b"[[],", b'{"results": [', b'[\n {"text": "x"},'])
def test_json_that_would_fill_the_memory_is_refused_unparsed(begin: bytes) -> None:
    data = begin + b"[]," * (file_room.LARGEST_JSON // 3)

    with pytest.raises(FileTooLarge, match="the file has 32 MiB; a transcript in JSON has at most 32"):
        recognise(from_bytes("talk.json", data))


def test_standard_input_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(NotAFile, match=r"^-: standard input is not read\. Save it as a file, and name that file\.$"):
        open_file("-")
