"""The messages of one Slack channel, with its threads.

The rule: a thread in which at least two people wrote is a conversation of its own, its first message included, titled
as the channel is. All else stays in the channel, in order of time, so that a reply comes after what it replies to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from regard.conversation import Place, Source
from regard.formats.chat_messages import Chat, Message, skipped_message
from regard.formats.json_tree import at, listed
from regard.formats.slack_message import Directory, key, message_from
from regard.problems import Problem


def flattened(nodes: Iterable[object]) -> Iterator[object]:
    """Messages, each followed by the replies that slackdump keeps inside it."""
    for node in nodes:
        yield node
        yield from listed(at(node, "slackdump_thread_replies"))


def chats_in(source: Source, title: str, nodes: Mapping[Place, object], directory: Directory) -> Iterator[Chat]:
    """The channel itself, with all that is skipped, then its threads."""
    channel: list[Message] = []
    threads: dict[str, list[Message]] = {}
    seen: set[tuple[str, str]] = set()
    for place, node in nodes.items():
        message = _message(node, place, directory, seen)
        thread = key(node, "thread_ts") if message.text else ""
        (threads.setdefault(thread, []) if thread else channel).append(message)
    of_two = {thread for thread, messages in threads.items() if len({each.sender for each in messages}) > 1}
    channel += [each for thread, messages in threads.items() if thread not in of_two for each in messages]
    yield Chat(source, channel, title)
    yield from (Chat(source, messages, title) for thread, messages in threads.items() if thread in of_two)


def _message(node: object, place: Place, directory: Directory, seen: set[tuple[str, str]]) -> Message:
    once = (key(node, "ts"), key(node, "user"))
    message = message_from(node, place, directory)
    if message.text and once in seen:
        return skipped_message(place, "the same message once more")
    seen.add(once)
    return message


def without_names(chats: Iterable[Chat]) -> list[Problem]:
    """A caution for each person whom the export does not name."""
    first: dict[str, Problem] = {}
    for chat in chats:
        for message in chat.messages:
            uid = message.sender.uid
            if message.text and uid and not message.sender.name and uid not in first:
                first[uid] = _without_name(uid, chat.source.name, message.place)
    return list(first.values())


def _without_name(uid: str, name: str, place: Place) -> Problem:
    what = f"nothing in the export says who {uid} is; the messages keep that identifier"
    return Problem(name, place, what, "bring the whole export, with users.json")


def places(nodes: Sequence[object], before: str = "") -> dict[Place, object]:
    """Each message with its place in the file."""
    return {Place(None, f"{before}message {count}"): node for count, node in enumerate(nodes, 1)}
