"""A message's own words, and the rest, against what the libraries say that take mail apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.agreement.case import Case
from regard.conversation import Apart, Kept
from regard.formats.mail_parts import html_taken_apart, taken_apart
from regard.formats.pieces import fold

_TRIMMER = "discourse__email_reply_trimmer"
_PARSER = "github__email_reply_parser"
_PLAIN, _HTML, _SIGNED = "mail/quoted-replies", "mail/quoted-replies-html", "mail/signatures"

_MARKED = "a marked quotation without an introduction is left in there; its words are somebody else's."
_NOTHING_LEFT = "where nothing else is left, the repeated words are taken there for the sender's."
_ARGUED = {
    "embedded_email_1": "what stands unmarked below a marked quotation is the sender's answer, and is cut off there.",
    "embedded_email_7": _MARKED,
    "embedded_email_16": _MARKED,
    "embedded_email_17": _NOTHING_LEFT,
    "embedded_email_18": _NOTHING_LEFT,
    "embedded_email_19": "a dash and a name alone on the last line are a signature, as the other libraries have it.",
    "forwarded_message": _NOTHING_LEFT,
    "quote_and_text": _MARKED,
    "quote_only": _MARKED,
}
"""By the trimmer's file: why its answer is not the sender's words."""


@dataclass(frozen=True, slots=True)
class _Fragment:
    """What the parser's test says of one stretch of a message: what it is, and how it begins."""

    what: str
    begins: str


_FRAGMENTS: dict[str, tuple[_Fragment, ...]] = {
    name: tuple(_Fragment(*each.split(" ", 1)) for each in stretches)
    for name, stretches in {
        "correct_sig": ("own this is", "sign -- \nrick"),
        "email_1_1": ("own Hi folks", "sign -Abhishek", "sign \n______"),
        "email_1_2": ("own Hi,", "quoted On Tue", "own You can", "quoted > \n> -Abhishek", "sign \n______"),
        "email_1_3": ("own Oh thanks", "sign -Abhishek", "quoted On 01/03", "sign \n______"),
        "email_1_4": ("own Awesome", "quoted On Aug"),
        "email_1_5": ("own One:",),
        "email_1_6": ("own I get", "quoted On Dec"),
        "email_1_7": ("own :+1:", "quoted On Tue"),
        "email_1_8": (
            "quoted On Tue",
            "own I will",
            "quoted >\n> okay",
            "own and under",
            "quoted >\n> -- Tim",
            "sign --\nHey",
        ),
        "email_2_1": ("own Outlook", "quoted  -----"),
        "email_2_2": ("own Outlook", "quoted _____"),
        "email_2_3": ("own Outlook", "quoted From:"),
        "email_BlackBerry": ("own Here", "sign Sent"),
        "email_bullets": ("own test 2", "quoted On Fri", "sign -- \n"),
        "email_iPhone": ("own Here", "sign Sent"),
        "email_long_quote": ("own Hi folks", "quoted >>>>", "own asdf", "sign -Abhishek", "sign \n______"),
        "email_multi_word_sent_from_my_mobile_device": ("own Here", "sign Sent"),
        "email_one_is_not_on": ("own Thank", "quoted On Oct"),
        "email_sent_from_my_not_signature": ("own Here",),
        "email_sig_delimiter_in_middle_of_line": ("own Hi there",),
        "greedy_on": ("own On your", "quoted On 9 Jan"),
        "pathological": ("own I think", "quoted On Dec"),
    }.items()
}
"""From the parser's test: each stretch goes as far as the next one begins."""

_TORCH = (
    "`Sent from a …` as a paragraph of its own, above the quotation, is what a mail app adds; the test does not mind."
)


def cases(inputs: Path) -> Iterator[Case]:
    """All of them."""
    yield from _of_the_trimmer(inputs)
    yield from _of_the_parser(inputs)
    yield from _of_html(inputs)
    yield from _of_signatures(inputs)


def _words(text: str) -> list[str]:
    """The words alone: without marks of quotation and lines drawn, as with the middle dot of Canadian syllables."""
    return re.findall(r"[^\W_\u1427]+", text)


def _apart(parts: tuple[Apart, ...]) -> list[str]:
    return _words(" ".join(part.text for part in parts))


def _of_the_trimmer(inputs: Path) -> Iterator[Case]:
    truth = inputs / _PLAIN / "_truth" / _TRIMMER
    for file in sorted((inputs / _PLAIN / _TRIMMER).glob("*.txt")):
        own, parts = taken_apart(file.read_text("utf-8"))
        name = str(file.relative_to(inputs))
        argued = _ARGUED.get(file.stem, "")
        trimmed = fold((truth / "trimmed" / file.name).read_text("utf-8"))
        yield Case("mail, quoted replies", name, "own words", own == trimmed, argued)
        elided = _words((truth / "elided" / file.name).read_text("utf-8"))
        yield Case("mail, quoted replies", name, "what is not", _apart(parts) == elided, argued)
    for file in sorted((truth / "embedded").glob("*.txt")):
        yield _embedded(inputs, truth, file)


def _embedded(inputs: Path, truth: Path, file: Path) -> Case:
    """The first mail repeated whole: its words are the last of those kept apart."""
    source = inputs / _PLAIN / _TRIMMER / file.name
    _, parts = taken_apart(source.read_text("utf-8"))
    repeated = _apart(tuple(part for part in parts if part.why in {Kept.QUOTED, Kept.FORWARDED}))
    embedded = _words(re.sub(r"(?m)^[> ]+", "", file.read_text("utf-8")))
    agrees = bool(embedded) and repeated[-len(embedded) :] == embedded
    return Case("mail, quoted replies", str(source.relative_to(inputs)), "the mail repeated in it", agrees)


def _of_the_parser(inputs: Path) -> Iterator[Case]:
    for stem, fragments in _FRAGMENTS.items():
        file = inputs / _PLAIN / _PARSER / f"{stem}.txt"
        text = file.read_text("utf-8").replace("\r\n", "\n")
        own, parts = taken_apart(text)
        known = _by_fragment(text, fragments)
        name = str(file.relative_to(inputs))
        argued = _TORCH if stem == "email_1_6" else ""
        yield Case("mail, quoted replies", name, "own words", own == fold(" ".join(known["own"])), argued)
        quoted = tuple(part for part in parts if part.why in {Kept.QUOTED, Kept.FORWARDED})
        yield Case("mail, quoted replies", name, "quotations", _apart(quoted) == _words(" ".join(known["quoted"])))
        signed = tuple(part for part in parts if part.why in {Kept.SIGNATURE, Kept.DISCLAIMER})
        yield Case(
            "mail, quoted replies", name, "signatures", _apart(signed) == _words(" ".join(known["sign"])), argued
        )


def _by_fragment(text: str, fragments: tuple[_Fragment, ...]) -> dict[str, list[str]]:
    """The words of each kind, cut from the message where the test says each stretch begins."""
    known: dict[str, list[str]] = {"own": [], "quoted": [], "sign": []}
    begins = []
    at = 0
    for fragment in fragments:
        at = text.index(fragment.begins, at)
        begins.append(at)
        at += 1
    for fragment, begin, stop in zip(fragments, begins, [*begins[1:], len(text)], strict=True):
        known[fragment.what].append(text[begin:stop])
    return known


def _of_html(inputs: Path) -> Iterator[Case]:
    for file in sorted((inputs / _HTML).rglob("*.html")):
        own, _ = html_taken_apart(file.read_text("utf-8"))
        agrees = own == "Hi. I am fine. Thanks, Alex"
        yield Case("mail, quoted replies in HTML", str(file.relative_to(inputs)), "own words", agrees)


def _of_signatures(inputs: Path) -> Iterator[Case]:
    for file in sorted((inputs / _SIGNED).rglob("*_body")):
        signature = file.with_name(file.name.replace("_body", "_signature"))
        if signature.exists():
            yield _signature(inputs, file, signature)
    for file in sorted((inputs / _SIGNED).rglob("*_R_S")):
        yield from _annotated(inputs, file)


def _signature(inputs: Path, file: Path, signature: Path) -> Case:
    _, parts = taken_apart(_without_annotation(file.read_text("utf-8")))
    known = _words(_without_annotation(signature.read_text("utf-8")))
    return Case("mail, signatures", str(file.relative_to(inputs)), "signature", _apart(parts) == known)


def _without_annotation(text: str) -> str:
    return re.sub(r"(?m)^#(?:sig|reply)#", "", text)


def _annotated(inputs: Path, file: Path) -> Iterator[Case]:
    """A mail with its head, in which each line says whether it is quoted or signed."""
    body = file.read_text("utf-8").partition("\n\n")[2]
    own, parts = taken_apart(_without_annotation(body))
    lines = body.split("\n")
    name = str(file.relative_to(inputs))
    said = fold("\n".join(line for line in lines if not line.startswith("#")))
    yield Case("mail, signatures", name, "own words", own == said)
    for why, mark in ((Kept.QUOTED, "#reply#"), (Kept.SIGNATURE, "#sig#")):
        known = _words(_without_annotation("\n".join(line for line in lines if line.startswith(mark))))
        found = _apart(tuple(part for part in parts if part.why is why))
        yield Case("mail, signatures", name, str(why), found == known)
