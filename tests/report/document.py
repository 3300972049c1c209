"""A page taken apart with the standard library's parser, so that tests can ask about its elements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "input", "br", "link"}
"""Elements of HTML that never close."""


@dataclass
class Element:
    """One element: its tag, attributes, and all the text inside it."""

    tag: str
    attributes: dict[str, str]
    inside: tuple[str, ...]
    text: str = ""

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())


@dataclass
class Document(HTMLParser):
    """A page as its elements, in order; `mistakes` names what does not nest."""

    source: str
    elements: list[Element] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[Element] = []
        self.feed(self.source)
        self.close()
        self.mistakes += [f"<{element.tag}> is never closed" for element in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) < len(names):
            self.mistakes.append(f"<{tag}> has an attribute twice")
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(each.tag for each in self._open))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1].tag != tag:
            self.mistakes.append(f"</{tag}> closes nothing, or something else, at {self.getpos()}")
            return
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, tag: str, *, of: str = "") -> list[Element]:
        """The elements of one tag, of one class if it is given."""
        return [each for each in self.elements if each.tag == tag and (not of or of in each.classes)]

    def by_id(self, name: str) -> Element:
        """The one element with that id."""
        (element,) = [each for each in self.elements if each.attributes.get("id") == name]
        return element

    def ids(self) -> Iterator[str]:
        """Every id, in order."""
        return (each.attributes["id"] for each in self.elements if "id" in each.attributes)

    def references(self) -> Iterator[str]:
        """Every id that something in the page refers to."""
        for each in self.elements:
            if "href" in each.attributes:
                yield each.attributes["href"].removeprefix("#")
            for name in ("aria-labelledby", "aria-describedby", "for"):
                yield from each.attributes.get(name, "").split()
