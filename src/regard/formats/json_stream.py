"""JSON of any size, read from the front: what is wanted is parsed piece by piece, and the rest is passed over.

The pieces are parsed by Python's own parser; held in memory is one piece, as a message, and never the whole. Of 30 MB
of messages it takes 0.28 s; ijson, one more compiled library, takes 0.20 to 0.34.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from regard.problems import CannotRead

BLOCK = 2**18
"""Bytes that are read at once at least."""

LARGEST_PIECE = 2**24
"""Characters of one piece: far more than a message has (judgement). What is larger, or never ends, is damage."""

_DEEPEST = 50
_BEHIND = frozenset(",:]} \t\r\n")
"""What may stand behind a value."""

_SPACE = re.compile(r"[ \t\r\n]*")


class JsonStream:
    """A place in a stream of JSON, which moves on as its parts are asked for, each in its turn."""

    def __init__(self, name: str, stream: BinaryIO, block: int = BLOCK) -> None:
        """At the beginning.

        Args:
            name: of the file, for what is said of damage.
            stream: its bytes, UTF-8.
            block: bytes to read at once at least.
        """
        self._name, self._stream, self._block = name, stream, block
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._parse = json.JSONDecoder().raw_decode
        self._text, self._at, self._ended = "", 0, False

    def value(self) -> object:
        """The whole of what stands here, parsed.

        Raises:
            CannotRead: it is broken, or larger than a piece can be.
        """
        self._next()
        while True:
            try:
                found, end = self._parse(self._text, self._at)
            except (ValueError, RecursionError):
                end = -1
            # `0.` at the end of what has been read is no 0
            if end >= 0 and (self._ended or self._text[end : end + 1] in _BEHIND):
                self._at = end
                return found
            self._more()

    def members(self) -> Iterator[str]:
        """The keys of the object that stands here; behind each, its value is to be asked for, or passed over.

        Raises:
            CannotRead: there is no object, or it is broken.
        """
        for _ in self._parts("{", "}"):
            key = self.value()
            if not isinstance(key, str) or self._next() != ":":
                raise self._broken()
            self._at += 1
            yield key

    def elements(self) -> Iterator[None]:
        """One step for each value of the list that stands here; each is to be asked for, or passed over.

        Raises:
            CannotRead: there is no list, or it is broken.
        """
        return self._parts("[", "]")

    def begins(self, mark: str) -> bool:
        """Whether what stands here begins with a mark: `{` or `[`."""
        return self._next() == mark

    def pass_over(self, depth: int = 0) -> None:
        """Go past what stands here, however large it is.

        Raises:
            CannotRead: it is broken.
        """
        if depth > _DEEPEST:
            raise self._broken()
        mark = self._next()
        if mark not in ("{", "["):
            self.value()
            return
        for _ in self.members() if mark == "{" else self.elements():
            self.pass_over(depth + 1)

    def _parts(self, begin: str, end: str) -> Iterator[None]:
        """One step for each part between two brackets."""
        if self._next() != begin:
            raise self._broken()
        self._at += 1
        while (mark := self._next()) != end:
            yield
            mark = self._next()
            if mark not in (",", end):
                raise self._broken()
            self._at += mark == ","
        self._at += 1

    def _next(self) -> str:
        """The next character that is no white space."""
        while True:
            self._at = _SPACE.match(self._text, self._at).end()  # type: ignore[union-attr]  # it matches nothing as well
            if self._at < len(self._text):
                return self._text[self._at]
            self._more()

    def _more(self) -> None:
        """Read on: as much again as is held, so that a long piece is not parsed over and over."""
        if self._ended or len(self._text) - self._at > LARGEST_PIECE:
            raise self._broken()
        self._text = self._text[self._at :]
        self._at = 0
        block = self._stream.read(max(self._block, len(self._text)))
        self._ended = not block
        self._text += self._decode(block, self._ended)

    def _broken(self) -> CannotRead:
        what = "it begins as JSON and is broken, as where a download broke off."
        return CannotRead(self._name, what, "Export or download it again.")
