"""The backup of SMS: rules that hold for every one; the traps show single ones."""

from __future__ import annotations

from regard.conversation import Handle
from regard.formats import from_bytes, sms_backup

GROUP = (
    '<mms address="+15550100~+15550101" date="1696889180000" msg_box="1" contact_name="">'
    '<parts><part ct="text/plain" text="Both of us."/></parts>'
    '<addrs><addr address="+15550101" type="137"/></addrs></mms>'
)


def sms(address: str, said: str, name: str = "(Unknown)", kind: int = 1) -> str:
    when = 1696889179789 + len(said)
    return f'<sms address="{address}" date="{when}" type="{kind}" body="{said}" contact_name="{name}"/>'


def handles(*messages: str) -> list[tuple[Handle, ...]]:
    read = sms_backup.read(from_bytes("sms.xml", f"<smses>{''.join(messages)}</smses>".encode()))
    return [talk.handles for talk in read.conversations]


def test_who_wrote_is_known_by_their_number_as_the_file_gives_it() -> None:
    assert handles(sms("+1 555-0100-222", "Did it rain?", "Mila"), sms("+1 555-0100-222", "No.", kind=2)) == [
        (Handle("Mila", "phone", "+1 555-0100-222"),)
    ]


def test_two_ways_of_writing_a_number_are_both_told() -> None:
    assert handles(sms("+15550100222", "Did it rain?", "Mila"), sms("5550100222", "Well?", "Mila")) == [
        (Handle("Mila", "phone", "+15550100222"), Handle("Mila", "phone", "5550100222"))
    ]


def test_a_name_that_comes_later_counts_for_all_messages() -> None:
    read = sms_backup.read(
        from_bytes("s.xml", f"<smses>{sms('+15550100', 'Hi.')}{sms('+15550100', 'Oh?', 'Mila')}</smses>".encode())
    )

    assert read.conversations[0].participants == ("Mila",)


def test_in_a_group_whoever_wrote_has_the_number() -> None:
    [known, group] = handles(sms("+15550101", "Hello.", "Otis"), GROUP)

    assert known == group == (Handle("Otis", "phone", "+15550101"),)


def test_words_and_short_codes_are_nobodys_number() -> None:
    assert handles(sms("GARDENCLUB", "Seeds are here."), sms("12345", "Your code.")) == [(), ()]


def test_the_same_message_once_more_is_skipped_and_counted() -> None:
    said = sms("+15550100", "Did it rain?")
    read = sms_backup.read(from_bytes("s.xml", f"<smses>{said}{said}</smses>".encode()))

    assert (read.items, read.kept) == (2, 1)
    assert read.skipped[0].what == "the same message once more"
