"""JSON of any size comes to the same, read piece by piece."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import regard.formats.file
from formats.read_values import values_of
from regard.formats import Given, Read, read_file
from regard.formats.json_stream import BLOCK, JsonStream
from regard.problems import CannotRead, FileTooLarge

TRAPS = Path(__file__).parent / "traps"
OF_LARGE = [
    path
    for kind in ("discord", "telegram")
    for path in sorted((TRAPS / kind).glob("*.json"))
    if not path.name.endswith(".expected.json") and b'"messages": [' in path.read_bytes()
]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


def stream_of(text: str) -> JsonStream:
    return JsonStream("chats.json", io.BytesIO(text.encode()))


def walked(stream: JsonStream) -> object:
    """What stands there, taken apart as far as it goes."""
    if stream.begins("{"):
        return {key: walked(stream) for key in stream.members()}
    if stream.begins("["):
        return [walked(stream) for _ in stream.elements()]
    return stream.value()


@given(value=json_values, indent=st.sampled_from([None, 0, 3]))
def test_taken_apart_it_is_what_the_parser_gives(value: object, indent: int | None) -> None:
    written = json.dumps(value, indent=indent, ensure_ascii=False).encode("utf-8", "surrogatepass")
    for block in (1, 7, BLOCK):
        stream = JsonStream("chats.json", io.BytesIO(written), block)
        assert walked(stream) == json.loads(written.decode("utf-8", "replace"))


@given(value=json_values)
def test_what_is_passed_over_is_passed_by(value: object) -> None:
    stream = stream_of(json.dumps({"before": value, "after": 12}))
    found = []
    for key in stream.members():
        if key == "after":
            found.append(stream.value())
        else:
            stream.pass_over()

    assert found == [12]


@pytest.mark.parametrize(
    "broken",
    ['{"a": [1, 2', '{"a" 1}', '{"a": 1 "b": 2}', '{"a": tru', "[1, 2", "{1: 2}", '{"a": "no end', "", "[" * 100_000],
)  # fmt: skip
def test_broken_json_is_refused_with_what_to_do(broken: str) -> None:
    with pytest.raises(CannotRead, match="Export or download it again"):
        stream_of(broken).pass_over()


@pytest.fixture
def all_are_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if no JSON were small enough to be parsed as a whole."""
    monkeypatch.setattr(regard.formats.file, "LARGEST_JSON", 10)


def expected_of(path: Path) -> dict[str, object]:
    expected: dict[str, object] = json.loads(path.with_name(f"{path.name}.expected.json").read_text("utf-8"))
    return expected


def handles(read: Read) -> list[set[tuple[str, str, str]]]:
    return [{(each.participant, each.kind, each.value) for each in talk.handles} for talk in read.conversations]


@pytest.mark.parametrize("path", [path for path in OF_LARGE if "refused" not in expected_of(path)], ids=str)
def test_a_large_archive_is_read_as_a_small_one_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given_ = Given(**json.loads(json.dumps(expected_of(path).get("given", {}))))
    small = read_file(path, given_)
    monkeypatch.setattr(regard.formats.file, "LARGEST_JSON", 10)
    large = read_file(path, given_)

    assert values_of(large) == values_of(small)
    assert handles(large) == handles(small)
    assert [turn.place for talk in large.conversations for turn in talk.turns] == [
        turn.place for talk in small.conversations for turn in talk.turns
    ]


@pytest.mark.usefixtures("all_are_large")
def test_a_large_archive_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    path.write_bytes((TRAPS / "telegram" / "archive.json").read_bytes()[:-40])

    with pytest.raises(CannotRead, match="begins as JSON and is broken"):
        read_file(path)


@pytest.mark.usefixtures("all_are_large")
def test_other_large_json_is_refused_as_too_large(tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text(json.dumps({"results": [{"name": "Mila"}]}), "utf-8")

    with pytest.raises(FileTooLarge):
        read_file(path)
