"""Rules that hold for each format, whatever is in the file."""

from __future__ import annotations

import importlib
import json
import math
import pkgutil
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import regard.formats
from formats.made_databases import database
from formats.made_outlook import message
from formats.made_outlook_data import CLASS, PLAIN, SENDER, Folder, data_file
from regard.conversation import Conversation, Piece
from regard.formats import FORMATS, Format, Read, from_bytes, recognise
from regard.problems import CannotRead

SAID = {"start": 0.5, "end": 2.5, "speaker": 0}
WORDS = [
    {"word": "Did", "start": 0.1, "end": 0.2, "speaker": 0},
    {"word": "it?", "start": 0.2, "end": 0.9, "speaker": 1},
]
GOOGLE_WORDS = [{"startTime": "0.100s", "endTime": "0.200s", "word": "did", "speakerTag": 1}]
AMAZON_ITEM = {
    "type": "pronunciation",
    "start_time": "0.1",
    "end_time": "0.6",
    "speaker_label": "spk_0",
    "alternatives": [{"confidence": "0.9", "content": "Ready"}],
}

HELP_SCOUT = {"id": 2, "type": "customer", "body": "Did it rain?", "customer": {"id": 5, "first": "Mila"}}
MILA = {"id": "1", "name": "Mila", "email": "mila@example.org"}

MESSAGES = database("""
CREATE TABLE message (text TEXT, attributedBody BLOB, date INTEGER, is_from_me INTEGER, handle_id INTEGER);
CREATE TABLE handle (id TEXT);
CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
INSERT INTO handle VALUES ('+15550100');
INSERT INTO message VALUES ('Did it rain?', NULL, 600000000, 0, 1), ('All week.', NULL, 600000009000000000, 1, 1);
""")

ADDRESS_BOOK = database("""
CREATE TABLE ZABCDRECORD (Z_PK INTEGER, Z_ENT INTEGER, ZFIRSTNAME TEXT, ZLASTNAME TEXT, ZBIRTHDAY REAL);
CREATE TABLE ZABCDEMAILADDRESS (ZOWNER INTEGER, ZADDRESS TEXT, ZLABEL TEXT);
INSERT INTO ZABCDRECORD VALUES (1, 22, 'Mila', 'Brandt', -335577600), (2, 22, NULL, NULL, NULL);
INSERT INTO ZABCDEMAILADDRESS VALUES (1, 'mila@example.org', '_$!<Home>!$_');
""")

MAIL = (
    "From: Mila <mila@example.org>\nTo: otis@example.com\nSubject: Rain\nDate: Mon, 6 May 2024 09:15:00 +0200\n\n"
    "Did it\nrain?\n"
)

SAMPLES: dict[str, object] = {
    "abcd": [{"convo_id": 1, "scenario": {}, "original": [["agent", "Did it rain?"], ["action", "Notes it"]]}],
    "assemblyai": {"id": "t", "utterances": [{"speaker": "A", "start": 250, "end": 1500, "text": "Hi.", "words": []}]},
    "aws_transcribe": {"results": {"items": [AMAZON_ITEM]}},
    "contacts_csv": 'Name,Company,Email,Notes\nMila Brandt,Garden,mila@example.org,"Met\nin May"\nOtis,,,\n',
    "deepgram": {"results": {"channels": [{"alternatives": [{"transcript": "did it", "words": WORDS}]}]}},
    "discord": {
        "guild": {"id": "0", "name": "Direct Messages"},
        "channel": {"name": "mila"},
        "messages": [
            {
                "type": "Default",
                "timestamp": "2023-01-17T19:33:07.489+01:00",
                "content": "Did it\nrain?",
                "author": MILA,
            }
        ],
    },
    "eml": MAIL,
    "emlx": f"{len(MAIL)}\n{MAIL}<?xml version='1.0'?>\n<plist><dict></dict></plist>\n",
    "event_json": [{"name": "Walk", "start_at": "2026-10-21T01:00:00Z", "location": "Garden"}],
    "freshdesk": {"id": 7, "subject": "Rain", "requester_id": 1, "spam": False, "description": "Did it?"},
    "google_chat": {
        "messages": [
            {"creator": MILA, "created_date": "Monday, April 27, 2015 at 8:29:01 PM UTC", "text": "Did it rain?"}
        ]
    },
    "google_contacts": (
        "Name,Given Name,E-mail 1 - Type,E-mail 1 - Value,Group Membership\n"
        "Mila Brandt,Mila,* Home,mila@example.org ::: m@example.com,* My Contacts ::: Garden\n,,,,\n"
    ),
    "google_speech": {"results": [{"alternatives": [{"transcript": "did it", "words": GOOGLE_WORDS}]}]},
    "google_voice": (
        '<html><body><div class="hChatLog hfeed"><div class="message">\n'
        '<abbr class="dt" title="2023-09-01T19:29:20.270-07:00">Sep 1</abbr>:\n<cite class="sender vcard">'
        '<a class="tel" href="tel:+15550100"><span class="fn">Mila</span></a></cite>:\n<q>Did it<br>rain?</q>\n</div>'
        "</div></body></html>\n"
    ),
    "help_scout": {"_embedded": {"threads": [{"id": 1, "type": "note", "body": "x", "createdBy": {}}, HELP_SCOUT]}},
    "hubspot": {"results": [{"type": "MESSAGE", "id": "1", "senders": [{"actorId": "A-1"}], "text": "Did it rain?"}]},
    "imessage_db": MESSAGES,
    "imessage_text": (
        "May 20, 2020  9:10:11 AM (Read by you after 2 seconds)\nMila\nDid it\nrain?\nTapbacks:\n    Loved by Me\n\n"
        "May 20, 2020 10:10:11 PM\nMe\nAll week.\nattachments/AB/CD/rain.jpeg\n"
    ),
    "icalendar": (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Berlin:20261021T100000\nSUMMARY:Walk\\, talk\n"
        "RRULE:FREQ=WEEKLY;COUNT=3\nATTENDEE;CN=Otis:mailto:otis@example.org\nEND:VEVENT\nEND:VCALENDAR\n"
    ),
    "intercom": {"type": "conversation", "id": "1", "source": {"body": "<p>Did it?</p>", "author": {"id": 1}}},
    "linkedin_connections": (
        "Notes:\nSome addresses are missing.\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Mila,Brandt,https://www.linkedin.com/in/mila,,Garden,Gardener,02 Mar 2021\n,,,,,,01 Jan 2023\n"
    ),
    "linkedin_invitations": (
        'From,To,Sent At,Message,Direction\nMila,Otis,"7/9/26, 1:05 PM",Hello Otis,OUTGOING\nRavi,Mila,,,INCOMING\n'
    ),
    "linkedin_messages": (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT\n"
        'c1,,Mila,https://www.linkedin.com/in/mila,Otis,2024-05-15 10:30:00 UTC,,"Did it\nrain?"\n'
        "c1,,Otis,,Mila,2024-05-15 10:31:00 UTC,,<p>All week.</p>\n"
    ),
    "macos_address_book": ADDRESS_BOOK,
    "mbox": f"From - Mon May 6 09:15:00 2024\n{MAIL}\nFrom - Mon May 6 09:16:00 2024\n{MAIL.replace('Did', 'Has')}",
    "meet_text": "Garden - Transcript\n00:06:20\nMila: Hello. Ready?\nOtis: Yes.\nTranscription ended after 00:40:53\n",
    "meta_messages": {
        "participants": [{"name": "Mila"}],
        "messages": [{"sender_name": "Mila", "timestamp_ms": 1415147732056, "content": "Did it r\u00c3\u00a4in?"}],
    },
    "monica": {
        "app_version": "4.1.2",
        "account": {"uuid": "a", "data": [{"type": "contact", "values": [{"properties": {"first_name": "Mila"}}]}]},
    },
    "otter_text": "Mila Brandt  0:01\nHello. Did it\nrain?\n\nOtis  0:09\nAll week.\n",
    "outlook_contacts": (
        "First Name,Last Name,E-mail Address,Home Phone,Mobile Phone,Birthday\nMila,Brandt,mila@example.org,,,0/0/00\n"
    ),
    "outlook_data": data_file(Folder("", (), [Folder("Inbox", [{CLASS: "IPM.Note", SENDER: "Mila", PLAIN: "Rain?"}])])),
    "outlook_msg": message({0x001A: "IPM.Note", 0x0C1A: "Mila", 0x1000: "Did it rain?"}, [{0x3001: "Otis"}]),
    "plain_text": (
        "Talk\n[0:01-0:03] Mila: Did it rain?\n10:03 Otis: All week.\nand a day\n**Mila:** So.\n\n(0:09)\n"
        "Otis (0:11): Yes.\n"
    ),
    "rev": {"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Did", "ts": 0.1, "end_ts": 0.2}]}]},
    "sbv": "0:00:00.599,0:00:04.160\nMila: Did it rain?\n\n0:00:04.160,0:00:06.770\nAll week.\n",
    "segments": [{"speaker_name": "Mila", "text": "Did it rain?", "start_time": 0.5, "end_time": 2.5}],
    "signal_json": json.dumps(
        {
            "date": "2019-12-24T12:23:04",
            "sender": "Me",
            "body": "Did it rain?  ",
            "quote": "\n\n> All week.\n\n",
            "sticker": None,
            "reactions": [{"name": "Mila", "emoji": "👍"}],
            "attachments": [{"name": "a.png"}],
        }
    ),
    "signal_text": "[2019-12-24, 12:23] Mila: Did it\nrain?\n> no\n[2019-12-24, 12:24] Me: All week.\n(- Mila: 👍 -)\n",
    "slack_day": [
        {
            "type": "message",
            "user": "U1",
            "text": "Did it &gt; rain?",
            "ts": "1736478514.897649",
            "files": [{"name": "a"}],
        }
    ],
    "sms_backup": (
        '<smses count="2">\n<sms address="+15550100" date="1696889179789" type="1" body="Did it rain?" '
        'contact_name="Mila" />\n<mms address="+15550100" date="1696889180000" msg_box="2"><parts>'
        '<part ct="text/plain" text="All week. &#55357;&#56832;" /></parts></mms>\n</smses>\n'
    ),
    "subrip": (
        "1\n00:00:01,000 --> 00:00:03,500\nMila: <i>Did</i> it rain?\n\n"
        "2\n00:00:03,500 --> 00:00:06,000\n- All week.\n- And a day.\n"
    ),
    "talkbank_chat": "@UTF8\n@Begin\n@Participants:\tANA Ana Adult\n*ANA:\tdid it rain ? \x15120_900\x15\n@End\n",
    "teams_messages": {
        "messageType": "message",
        "createdDateTime": "2021-03-29T04:17:43.15Z",
        "from": {"user": {"displayName": "Mila"}},
        "body": {"contentType": "html", "content": "<p>Did it <b>rain</b>?</p>"},
    },
    "teams_text": "Mila started transcription\n\nMila   0:03\nDid it rain?\n\nOtis   0:12\nAll week.\n",
    "telegram": {
        "name": "Mila",
        "messages": [
            {"type": "message", "date_unixtime": "1544006350", "from": "Mila", "text": ["Did it ", {"text": "rain?"}]}
        ],
    },
    "vcard": (
        "BEGIN:VCARD\nVERSION:3.0\nN:Brandt;Mila;;;\nFN:Mila\n  Brandt\nitem1.TEL;TYPE=CELL:+15550100\n"
        "item1.X-ABLabel:Garden\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n"
    ),
    "webvtt": (
        "WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v Mila>Did it rain?</v>\n\nNOTE x\n\n"
        "00:02.000 --> 00:03.000\nOtis: R&amp;D\n"
    ),
    "whatsapp": "[14/03/2021, 15:34:09] Mila: Did it\nrain?\n[14/03/2021, 15:35:10] Otis: All week.\n",
    "whatsapp_exporter": {
        "4930901820@s.whatsapp.net": {
            "name": "Mila",
            "messages": {"1": {"from_me": False, "timestamp": 1615736049, "data": "Did it<br>rain?"}},
        }
    },
    "whisperx": {"segments": [SAID | {"text": " Did it rain?", "words": WORDS}], "language": "en"},
    "zendesk": {"comments": [{"id": 1, "author_id": 5, "body": "Did it rain?", "public": True}], "users": []},
}
"""For each format, by its name, one small file: text and bytes as they stand, anything else as JSON."""

every_format = pytest.mark.parametrize("format_", FORMATS, ids=lambda each: each.card.name)


def sample(format_: Format) -> bytes:
    content = SAMPLES[format_.card.name]
    if isinstance(content, bytes):
        return content
    return (content if isinstance(content, str) else json.dumps(content)).encode()


def pieces_of(talk: Conversation) -> list[Piece]:
    return [piece for turn in talk.turns for piece in turn.pieces] + list(talk.notes)


def look_at(outcome: Read) -> None:
    """What must be true of anything that comes out of a file."""
    pieces = [piece for talk in outcome.conversations for piece in pieces_of(talk)]
    assert outcome.items == outcome.kept + len(outcome.skipped)
    places = [each.place for each in pieces] + [each.place for each in outcome.contacts]
    places += [each.place for each in outcome.events]
    keys = {place.item or place.line for place in places}
    words_counted = any("word " in str(key) or str(key).startswith("item ") for key in keys)
    assert outcome.kept >= len(keys) if words_counted else outcome.kept == len(keys)
    assert keys
    assert keys.isdisjoint(problem.place.item or problem.place.line for problem in outcome.skipped)
    assert all(problem.what and str(problem.place) for problem in outcome.skipped)
    for piece in pieces:
        assert piece.text
        assert piece.text == " ".join(piece.text.split())
        assert piece.speaker is None or piece.speaker.strip()
        assert f"{piece.speaker}{piece.text}".encode()
        assert not any(ord(letter) < 32 for letter in f"{piece.speaker}{piece.text}")
        for moment in (piece.start, piece.end):
            assert moment is None or (math.isfinite(moment) and moment >= 0)
        assert piece.end is None or (piece.start is not None and piece.end >= piece.start)
    for talk in outcome.conversations:
        assert [turn.index for turn in talk.turns] == list(range(len(talk.turns)))
        assert all(turn.text == " ".join(piece.text for piece in turn.pieces) for turn in talk.turns)
        assert all(piece.speaker == turn.speaker for turn in talk.turns for piece in turn.pieces)


def feed(format_: Format, data: bytes) -> Read | None:
    """Read bytes as a format, whether or not it recognises them; None if it refuses them in one sentence."""
    try:
        file = from_bytes("talk", data)
        sure = format_.sure(file)
        outcome = format_.read(file)
    except CannotRead as error:
        refusal = str(error)
    else:
        assert 0 <= sure <= 1
        look_at(outcome)
        return outcome
    assert refusal.startswith("talk: ")
    assert refusal.endswith(".")
    return None


def test_the_list_and_the_folder_agree() -> None:
    """Every module that has a format is in the list, in alphabetical order of the names on the cards."""
    folder = [
        importlib.import_module(f"regard.formats.{each.name}") for each in pkgutil.iter_modules(regard.formats.__path__)
    ]
    found = [each for module in folder if isinstance(each := getattr(module, "FORMAT", None), Format)]

    assert list(FORMATS) == sorted(found, key=lambda each: str(each.card.name))
    assert [each.card.name for each in FORMATS] == sorted(SAMPLES)


@every_format
def test_the_card_says_what_a_newcomer_needs(format_: Format) -> None:
    card = format_.card

    assert all((card.title, card.made_by, card.endings))
    assert card.how_to_get.endswith(".")
    assert card.has_speakers in ("always", "sometimes", "never")
    assert card.has_times in ("start and end", "start", "some", "none", "day and time")


@every_format
def test_its_own_sample_is_recognised_by_content_and_read(format_: Format) -> None:
    file = from_bytes("no-ending", sample(format_))

    assert recognise(file) is format_
    outcome = format_.read(file)
    look_at(outcome)
    assert {talk.source.format for talk in outcome.conversations} <= {format_.card.name}


@every_format
def test_reading_twice_gives_the_same(format_: Format) -> None:
    first, second = (format_.read(from_bytes("talk", sample(format_))) for _ in range(2))

    assert first == second


@every_format
@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.decode().encode("utf-16"),
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: data.replace(b"\n", b"\r"),
        lambda data: data + b"\n\n",
    ],
    ids=["mark", "UTF-16", "CRLF", "CR", "empty lines"],
)
def test_encoding_and_line_ends_change_nothing(format_: Format, change: Callable[[bytes], bytes]) -> None:
    if isinstance(SAMPLES[format_.card.name], bytes):
        pytest.skip("no text to encode")
    plain, changed = feed(format_, sample(format_)), feed(format_, change(sample(format_)))

    assert plain is not None
    assert changed is not None
    assert changed.skipped == plain.skipped
    assert [talk.turns for talk in changed.conversations] == [talk.turns for talk in plain.conversations]
    assert (changed.contacts, changed.events) == (plain.contacts, plain.events)


@every_format
@given(data=st.binary(max_size=2000))
def test_any_bytes_are_read_or_refused_in_one_sentence(format_: Format, data: bytes) -> None:
    feed(format_, data)


@every_format
@given(text=st.text(alphabet=":->0123456789<v/>[](). \n\tAa{}\"',&;-Mila\ufffd\u200b\x00\x1b", max_size=300))
def test_any_text_of_telling_characters_is_read_or_refused(format_: Format, text: str) -> None:
    feed(format_, text.encode())


@every_format
@given(chance=st.data())
def test_its_sample_may_be_spoilt_in_any_way(format_: Format, chance: st.DataObject) -> None:
    data = sample(format_)
    for _ in range(chance.draw(st.integers(1, 4))):
        begin = chance.draw(st.integers(0, len(data)))
        stop = chance.draw(st.integers(begin, min(len(data), begin + 40)))
        new = chance.draw(st.one_of(st.just(data[begin:stop] * 2), st.binary(max_size=8), st.sampled_from(HOSTILE)))
        data = data[:begin] + new + data[stop:]
    feed(format_, data)


HOSTILE = [
    b"",
    b"\n\n",
    b"-->",
    b": ",
    b"<v ",
    b"99:99:99",
    b"\x00",
    b'"',
    b"null",
    b"-1",
    b"1e999",
    b"[",
    b"{",
    b"\xff",
]


@every_format
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        " ",
        "<v ",
        "<a",
        "{\\",
        "[",
        "(0:01",
        "1",
        "**a ",
        ": ",
        "A ",
        "0:01-",
        "-->",
        "Mila: ",
        "&#",
        "(Guest)",
        "- ",
    ],
)
def test_a_hostile_line_of_a_megabyte_takes_time_in_proportion(format_: Format, unit: str) -> None:
    """Two such lines take a fraction of a second here; if time grew with the square, it would be hours."""
    line = unit * (1_000_000 // len(unit))
    text = f"WEBVTT\n\n00:01.000 --> 00:02.000\nMila: yes\n{line}\nMila  0:01\n{line}x"
    begin = time.process_time()

    feed(format_, text.encode())

    assert time.process_time() - begin < 10
