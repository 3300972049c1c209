"""What a file knows the people in it by, besides their names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from regard.formats import from_bytes, read_path
from regard.formats.accounts import address_or_number
from regard.formats.signal_text import read as read_signal_text

TRAPS = Path(__file__).parent / "traps"


def handles_in(path: Path, title: str | None = None) -> set[tuple[str, str, str]]:
    """Participant, kind and value of every handle of a file or folder, or of its one chat with a title."""
    reads = [opened.read for opened in read_path(path) if opened.read is not None]
    talks = [talk for read in reads for talk in read.conversations if title in (None, talk.title)]
    assert talks
    return {(each.participant, each.kind, each.value) for talk in talks for each in talk.handles}


@pytest.mark.parametrize(
    ("trap", "handle"),
    [
        ("slack/two_people_of_one_name", ("Mila (mila.k)", "slack", "U3")),
        ("slack/without_users_the_messages_name_people", ("U2", "slack", "U2")),
        ("discord/one_nickname_for_two.json", ("Ravi (ravi#4711)", "discord", "22")),
        ("telegram/two_of_one_name.json", ("Ravi (user11)", "telegram", "user11")),
        ("telegram/deleted_accounts.json", ("user1000008", "telegram", "user1000008")),
        ("linkedin/messages_two_people_one_name.csv", ("Priya Osei (priya-1)", "linkedin", "linkedin.com/in/priya-1")),
        ("linkedin/Basic_LinkedInDataExport_05-02-2026", ("Mila Brandt", "linkedin", "linkedin.com/in/mila")),
        ("teams/several_chats.json", ("Mila Brandt", "teams", "aaaa-1")),
        ("google_chat/messages.json", ("Mila Brandt", "mail", "mila@example.org")),
        ("google_chat/Google Chat", ("Anna Lind", "mail", "anna@example.org")),
        ("imessage/Anna.txt", ("+4930123456", "phone", "+4930123456")),
        ("monica/export_of_many_kinds.json", ("Otis Quay", "phone", "555 0101")),
        ("zendesk/ticket_events.json", ("Mila Brandt", "mail", "mila@example.org")),
        ("zendesk/two_people_of_one_name.json", ("Mila Brandt (mila@example.org)", "mail", "mila@example.org")),
        ("intercom/rating_remark.json", ("Otis Quay", "mail", "otis@example.com")),
        ("help_scout/draft.json", ("Mila Brandt", "mail", "mila@example.org")),
        ("hubspot/logged_mails.json", ("Otis Quay", "mail", "otis@example.com")),
        ("freshdesk/version_2_conversations.json", ("Mila Brandt", "mail", "mila@example.org")),
    ],
)
def test_the_account_that_a_file_knows_is_a_handle(trap: str, handle: tuple[str, str, str]) -> None:
    assert handle in handles_in(TRAPS / trap)


@pytest.mark.parametrize("kind", ["discord", "freshdesk", "google_chat", "linkedin", "slack", "telegram", "zendesk"])
def test_a_handle_is_of_a_participant_and_of_one_only(kind: str) -> None:
    for path in (TRAPS / kind).iterdir():
        for opened in [] if path.name.endswith(".expected.json") else read_path(path):
            for talk in opened.read.conversations if opened.read else ():
                assert {each.participant for each in talk.handles} <= set(talk.participants)
                owned = {(each.kind, each.value): each.participant for each in talk.handles}
                assert len(owned) == len(talk.handles)


def test_slacks_list_of_users_gives_addresses(tmp_path: Path) -> None:
    day = [{"type": "message", "user": "U1", "ts": "1700000000.000100", "text": "Good morning."}]
    users = [{"id": "U1", "team_id": "T1", "name": "mila", "profile": {"real_name": "Mila", "email": "m@example.org"}}]
    (tmp_path / "garden").mkdir()
    (tmp_path / "garden" / "2023-11-14.json").write_text(json.dumps(day), "utf-8")
    (tmp_path / "users.json").write_text(json.dumps(users), "utf-8")

    assert handles_in(tmp_path) == {("Mila", "slack", "U1"), ("Mila", "mail", "m@example.org")}


def test_slacks_whole_name_stands_beside_the_nickname_that_is_shown(tmp_path: Path) -> None:
    day = [{"type": "message", "user": "U1", "ts": "1700000000.000100", "text": "Good morning."}]
    users = [{"id": "U1", "name": "mila", "profile": {"display_name": "Mi", "real_name": "Mila Brandt"}}]
    (tmp_path / "garden").mkdir()
    (tmp_path / "garden" / "2023-11-14.json").write_text(json.dumps(day), "utf-8")
    (tmp_path / "users.json").write_text(json.dumps(users), "utf-8")

    assert handles_in(tmp_path) == {("Mi", "slack", "U1"), ("Mi", "name", "Mila Brandt")}


def test_signal_shows_the_number_of_whoever_has_no_name() -> None:
    said = "[2026-03-02, 09:00] +49 30 1234567: Hello?\n[2026-03-02, 09:01] Me: Who is there?\n"
    [talk] = read_signal_text(from_bytes("chat.md", said.encode())).conversations

    assert [(each.kind, each.value) for each in talk.handles] == [("phone", "+49 30 1234567")]


def test_google_voice_links_each_sender_to_a_number(tmp_path: Path) -> None:
    message = (
        '<div class="message"><abbr class="dt" title="2026-03-02T09:00:00.000Z">Mar 2</abbr>:'
        '<cite class="sender vcard"><a class="tel" href="tel:+15550100"><span class="fn">Mila</span></a></cite>'
        "<q>Hello.</q></div>"
    )
    page = f'<html><body><div class="hChatLog hfeed">{message}</div></body></html>'
    (tmp_path / "Mila - Text - 2026-03-02T09_00_00Z.html").write_text(page, "utf-8")

    assert handles_in(tmp_path) == {("Mila", "phone", "+15550100")}


def freshdesk_ticket(mail: str, *, incoming: bool) -> dict[str, Any]:
    note = {
        "user_id": 7, "body_text": "It is on its way.", "incoming": incoming, "private": False,
        "from_email": f'"Otis Quay" <{mail}>', "created_at": "2026-03-02T10:00:00Z", "id": 2,
    }  # fmt: skip
    return {
        "id": 1, "subject": "Lamp", "requester_id": 5, "responder_id": 7, "spam": False, "source": 1,
        "description_text": "Where is it?", "created_at": "2026-03-02T09:00:00Z", "conversations": [note],
        "requester": {"id": 5, "name": "Mila Brandt", "email": "mila@example.org"},
    }  # fmt: skip


def test_the_address_from_which_all_agents_write_is_nobodys_handle(tmp_path: Path) -> None:
    """An agent's mail leaves from the desk's own mailbox: it would make all agents one person."""
    path = tmp_path / "tickets.json"
    path.write_text(json.dumps(freshdesk_ticket("lamps@example.com", incoming=False)), "utf-8")

    assert handles_in(path) == {("Mila Brandt", "mail", "mila@example.org")}


@pytest.mark.parametrize("mail", ["support@example.org", "INFO@example.org"])
def test_an_address_of_many_is_nobodys_handle(tmp_path: Path, mail: str) -> None:
    path = tmp_path / "tickets.json"
    ticket = freshdesk_ticket("lamps@example.com", incoming=False)
    ticket["requester"]["email"] = mail
    path.write_text(json.dumps(ticket), "utf-8")

    assert handles_in(path) == set()


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("+4930123456", "phone"), ("(030) 123 45 67", "phone"), ("mila@example.org", "mail"),
        ("Mila", ""), ("12345", ""), ("Mila +4930123456", ""), ("2026-03-02 10:00", ""), ("@mila", ""),
    ],
)  # fmt: skip
def test_only_a_whole_number_or_address_is_one(written: str, kind: str) -> None:
    assert [kind for kind, _ in address_or_number(written)] == ([kind] if kind else [])
