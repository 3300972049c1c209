"""Slack messages in one JSON file: a day of a channel's export, or a channel as slackdump writes it."""

from __future__ import annotations

from regard.conversation import Source
from regard.formats.accounts import read_chats_with_accounts
from regard.formats.file import File
from regard.formats.format import Format, FormatCard, Read
from regard.formats.json_tree import at, listed, text
from regard.formats.slack_channel import chats_in, flattened, places, without_names
from regard.formats.slack_message import Directory, is_message

CARD = FormatCard(
    name="slack_day",
    title="Slack messages in one JSON file",
    made_by=("Slack", "slackdump"),
    how_to_get=(
        "Bring the whole export if you can: names stand in its users.json. In Slack on the web: the workspace's name, "
        "Tools & settings, Workspace settings, Import/Export Data, Export."
    ),
    endings=(".json",),
    has_speakers="always",
    has_times="day and time",
    holds=("chats",),
)


def sure(file: File) -> float:
    """Sure of a list, or a channel, in which most entries are messages."""
    nodes = messages_in(file.json)[:100]
    return 0.9 if nodes and sum(map(is_message, nodes)) > len(nodes) / 2 else 0.0


def read(file: File) -> Read:
    """Read the messages; threads of two people or more are conversations of their own."""
    nodes = list(flattened(messages_in(file.json)))
    directory = Directory()
    directory.add_senders(nodes)
    title = text(at(file.json, "name"))
    source = Source(file.name, CARD.name, file.fingerprint)
    chats = list(chats_in(source, f"#{title}" if title else "", places(nodes), directory))
    return read_chats_with_accounts(file.name, chats, file.given, directory.accounts, without_names(chats))


def messages_in(tree: object) -> list[object]:
    """The list of messages in a day's file or slackdump's; a message by itself is a list of one."""
    if is_message(tree):
        return [tree]
    return listed(tree) or listed(at(tree, "messages"))


FORMAT = Format(CARD, sure, read)
