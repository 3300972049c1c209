"""A formula and the sender's name at the end of a mail are kept apart; whatever says something is said."""

from __future__ import annotations

import pytest

from regard.conversation import Apart, Kept
from regard.formats.mail_headers import Correspondent
from regard.formats.mail_parts import html_taken_apart, taken_apart
from regard.formats.mail_sign_offs import NOBODY, signer

MILA = signer(Correspondent("Mila Brandt", "m.brandt@example.org"))
OTIS = signer(Correspondent("Otis Quay", "otis@example.org"))
BEN = signer(Correspondent("Benjamin Holt", "bholt@example.org"))

CLOSINGS = {
    "on one line": ("Best, Ben", BEN),
    "on two lines": ("Kind regards,\nMila", MILA),
    "with a blank line between": ("Kind regards,\n\nMila Brandt", MILA),
    "with thanks": ("Thanks again! Otis", OTIS),
    "two formulas": ("Thanks and best regards,\nOtis Quay", OTIS),
    "initials": ("Cheers\nMB", MILA),
    "one letter": ("Best,\nM.", MILA),
    "by the address": ("Cheers, Otis", signer(Correspondent("", "otis.quay@example.org"))),
    "the name alone": ("Otis", OTIS),
    "German": ("Viele Grüße\nMila", MILA),
    "German, short": ("LG Mila", MILA),
    "German, thanks": ("Danke und liebe Grüße, Mila", MILA),
    "French": ("Bien cordialement,\nMila Brandt", MILA),
    "Spanish": ("Un saludo,\nMila", MILA),
    "Portuguese": ("Abraços, Mila", MILA),
    "Italian": ("Cordiali saluti\nMila Brandt", MILA),
    "Dutch": ("Met vriendelijke groet,\nMila", MILA),
    "Swedish": ("Med vänliga hälsningar\nMila", MILA),
    "Danish": ("Mvh Mila", MILA),
    "Finnish": ("Ystävällisin terveisin\nMila", MILA),
    "Polish": ("Pozdrawiam,\nMila", MILA),
    "Czech": ("S pozdravem\nMila", MILA),
    "Russian": ("С уважением,\nМила", signer(Correspondent("Мила Брандт", "mila@example.org"))),
    "Turkish": ("Sevgiler,\nMila", MILA),
}

SAID = {
    "more than a formula": ("Thanks for the deck, Mila", MILA),
    "thanks to somebody else": ("Thanks, Mila", OTIS),
    "thanks to somebody else, below": ("Thank you!\nMila", OTIS),
    "a formula without a name": ("Thanks!", OTIS),
    "an answer that is a name": ("The one who should lead this:\n\nMila", MILA),
    "a list of names": ("Anna\nOtis\nMila", MILA),
    "a sentence with the name": ("You can ask Otis", OTIS),
    "who wrote it is not known": ("Best, Ben", NOBODY),
    "a wish": ("All the best for your exam, Mila", MILA),
}


@pytest.mark.parametrize("closing", CLOSINGS)
def test_a_closing_is_apart(closing: str) -> None:
    text, by = CLOSINGS[closing]

    own, apart = taken_apart(f"The fence is up on Saturday.\n\n{text}\n", by)

    assert own == "The fence is up on Saturday."
    assert apart == (Apart(Kept.SIGNATURE, " ".join(text.split())),)


@pytest.mark.parametrize("words", SAID)
def test_what_says_something_is_said(words: str) -> None:
    text, by = SAID[words]

    assert taken_apart(f"The fence is up on Saturday.\n\n{text}\n", by) == (
        f"The fence is up on Saturday. {' '.join(text.split())}",
        (),
    )


@pytest.mark.parametrize("text", ["Thanks! Otis", "Thanks,\nOtis", "Otis", "Best, Otis"])
def test_where_nothing_else_is_said_the_closing_is(text: str) -> None:
    assert taken_apart(text, OTIS) == (" ".join(text.split()), ())


@pytest.mark.parametrize("text", ["See you at ten. Thanks, Otis", "See you at ten. Thanks,\nOtis"])
def test_a_closing_behind_other_words_of_its_line(text: str) -> None:
    assert taken_apart(text, OTIS) == ("See you at ten.", (Apart(Kept.SIGNATURE, "Thanks, Otis"),))


def test_a_closing_above_what_is_quoted() -> None:
    text = "Saturday it is.\n\nBest,\nOtis\n\nOn Mon, 6 May 2024 at 09:15, Mila wrote:\n> Saturday?\n> Best, Mila\n"

    own, apart = taken_apart(text, OTIS)

    assert own == "Saturday it is."
    assert [each.why for each in apart] == [Kept.SIGNATURE, Kept.QUOTED]


def test_a_formula_above_a_signature_goes_with_it() -> None:
    text = "Saturday it is.\n\nKind regards\n-- \nOtis Quay\nThe garden club\n"

    assert taken_apart(text, OTIS)[0] == "Saturday it is."


def test_thanks_above_a_signature_that_an_app_adds_are_said() -> None:
    assert taken_apart("Saturday it is.\n\nThank you!\n-- \nOtis Quay\n", OTIS)[0] == "Saturday it is. Thank you!"


def test_a_closing_above_the_line_of_a_phone() -> None:
    assert taken_apart("Saturday it is.\n\nBest, Otis\n\nSent from my iPhone\n", OTIS)[0] == "Saturday it is."


def test_a_closing_in_html() -> None:
    html = "<div>Saturday it is.</div><div><br></div><div>Best,</div><div>Otis</div><blockquote>Saturday?</blockquote>"

    own, apart = html_taken_apart(html, OTIS)

    assert own == "Saturday it is."
    assert apart == (Apart(Kept.SIGNATURE, "Best, Otis"), Apart(Kept.QUOTED, "Saturday?"))
