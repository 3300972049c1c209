"""A message's own words are told from what is quoted, passed on, signed, or added by lawyers and machines."""

from __future__ import annotations

import time

import pytest

from regard.conversation import Kept
from regard.formats.mail_parts import html_taken_apart, taken_apart

Q, F, S, D = Kept.QUOTED, Kept.FORWARDED, Kept.SIGNATURE, Kept.DISCLAIMER

LAWYER = (
    "This e-mail and its attachments are confidential and intended only for the addressee. If you are not the intended"
    " recipient, please delete it and tell the sender."
)

INTRODUCTIONS = {
    "English": "On Mon, 4 May 2026 at 10:31, Mila Brandt <mila@example.org> wrote:",
    "English, American": "On Mon, May 4, 2026 at 10:31 AM Mila Brandt <mila@example.org> wrote:",
    "English, Apple": "On 4 May 2026, at 10:31, Mila Brandt <mila@example.org> wrote:",
    "English, Yahoo": "On Monday, May 4, 2026 at 10:31:00 AM GMT+1, Mila Brandt <mila@example.org> wrote:",
    "English, the name first": "Mila Brandt <mila@example.org> wrote on Mon, 4 May 2026 at 10:31:",
    "English, the address alone": "mila@example.org writes:",
    "German": "Am Mo., 4. Mai 2026 um 10:31 Uhr schrieb Mila Brandt <mila@example.org>:",
    "German, Thunderbird": "Am 04.05.26 um 10:31 schrieb Mila Brandt:",
    "German, the name first": "Mila Brandt <mila@example.org> schrieb am Mo., 4. Mai 2026, 10:31:",
    "French": "Le lun. 4 mai 2026 à 10:31, Mila Brandt <mila@example.org> a écrit\xa0:",
    "Spanish": "El lun, 4 may 2026 a las 10:31, Mila Brandt (<mila@example.org>) escribió:",
    "Portuguese": "Em seg., 4 de mai. de 2026 às 10:31, Mila Brandt <mila@example.org> escreveu:",
    "Italian": "Il giorno lun 4 mag 2026 alle ore 10:31 Mila Brandt <mila@example.org> ha scritto:",
    "Dutch": "Op ma 4 mei 2026 om 10:31 schreef Mila Brandt <mila@example.org>:",
    "Dutch, Apple": "Op 4 mei 2026, om 10:31 heeft Mila Brandt <mila@example.org> het volgende geschreven:",
    "Swedish": "Den mån 4 maj 2026 kl 10:31 skrev Mila Brandt <mila@example.org>:",
    "Danish": "Den man. 4. maj 2026 kl. 10.31 skrev Mila Brandt <mila@example.org>:",
    "Norwegian": "man. 4. mai 2026 kl. 10:31 skrev Mila Brandt <mila@example.org>:",
    "Finnish": "ma 4. toukok. 2026 klo 10.31 Mila Brandt (mila@example.org) kirjoitti:",
    "Polish": "pon., 4 maj 2026 o 10:31 Mila Brandt <mila@example.org> napisał(a):",
    "Polish, Thunderbird": "W dniu 4.05.2026 o 10:31, Mila Brandt pisze:",
    "Czech": "po 4. 5. 2026 v 10:31 odesílatel Mila Brandt <mila@example.org> napsal:",
    "Russian": "пн, 4 мая 2026 г. в 10:31, Mila Brandt <mila@example.org>:",
    "Russian, Thunderbird": "04.05.2026 10:31, Mila Brandt пишет:",
    "Turkish": "Mila Brandt <mila@example.org>, 4 May 2026 Pzt, 10:31 tarihinde şunu yazdı:",
    "Japanese": "2026年5月4日(月) 10:31 Mila Brandt <mila@example.org>:",
    "Japanese, Apple": "2026/05/04 10:31、Mila Brandt <mila@example.org>のメール:",
    "Chinese": "Mila Brandt <mila@example.org> 于2026年5月4日周一 10:31写道：",
    "Chinese, Apple": "在 2026年5月4日，10:31，Mila Brandt <mila@example.org> 写道：",
    "Korean": "2026년 5월 4일 (월) 오전 10:31, Mila Brandt <mila@example.org>님이 작성:",
    "Zoho": "---- On Mon, 04 May 2026 10:31:00 +0200 Mila Brandt <mila@example.org> wrote ----",
    "Zimbra": "----- On May 4, 2026, at 10:31 AM, Mila Brandt mila@example.org wrote:",
}

HEADS = {
    "English": "From: Mila Brandt <mila@example.org>\nSent: Monday, 4 May 2026 10:31\nTo: Otis Quay\nSubject: Garden",
    "German": "Von: Mila Brandt <mila@example.org>\nGesendet: Montag, 4. Mai 2026\nAn: Otis Quay\nBetreff: Garten",
    "French": "De : Mila Brandt <mila@example.org>\nEnvoyé : lundi 4 mai 2026 10:31\nÀ : Otis Quay\nObjet : Jardin",
    "Spanish": "De: Mila Brandt\nEnviado: lunes, 4 de mayo de 2026 10:31\nPara: Otis Quay\nAsunto: Jardín",
    "Portuguese": "De: Mila Brandt\nEnviada em: segunda-feira, 4 de maio de 2026 10:31\nPara: Otis\nAssunto: Jardim",
    "Italian": "Da: Mila Brandt\nInviato: lunedì 4 maggio 2026 10:31\nA: Otis Quay\nOggetto: Giardino",
    "Dutch": "Van: Mila Brandt\nVerzonden: maandag 4 mei 2026 10:31\nAan: Otis Quay\nOnderwerp: Tuin",
    "Swedish": "Från: Mila Brandt\nSkickat: den 4 maj 2026 10:31\nTill: Otis Quay\nÄmne: Trädgård",
    "Danish": "Fra: Mila Brandt\nSendt: 4. maj 2026 10:31\nTil: Otis Quay\nEmne: Have",
    "Finnish": "Lähettäjä: Mila Brandt\nLähetetty: 4. toukokuuta 2026 10:31\nVastaanottaja: Otis\nAihe: Puutarha",
    "Polish": "Od: Mila Brandt\nWysłano: 4 maja 2026 10:31\nDo: Otis Quay\nTemat: Ogród",
    "Czech": "Od: Mila Brandt\nOdesláno: pondělí 4. května 2026 10:31\nKomu: Otis Quay\nPředmět: Zahrada",
    "Russian": "От: Mila Brandt\nОтправлено: 4 мая 2026 г. 10:31\nКому: Otis Quay\nТема: Сад",
    "Turkish": "Kimden: Mila Brandt\nGönderildi: 4 Mayıs 2026 10:31\nKime: Otis Quay\nKonu: Bahçe",
    "Japanese": "差出人: Mila Brandt\n送信日時: 2026年5月4日 10:31\n宛先: Otis Quay\n件名: 庭",
    "Chinese": "发件人: Mila Brandt\n发送时间: 2026年5月4日 10:31\n收件人: Otis Quay\n主题: 花园",
    "Korean": "보낸 사람: Mila Brandt\n보낸 날짜: 2026년 5월 4일 10:31\n받는 사람: Otis Quay\n제목: 정원",
    "bold": "*From:* Mila Brandt\n*Sent:* Monday, 4 May 2026 10:31\n*To:* Otis Quay\n*Subject:* Garden",
    "Apple": "From: Mila Brandt <mila@example.org>\nSubject: Garden\nDate: 4 May 2026 at 10:31:00 CEST\nTo: Otis Quay",
    "a long list of receivers": (
        "From: Mila Brandt\nSent: Monday, 4 May 2026 10:31\nTo: Otis Quay; Anna Lind;\n Ravi Osei\nSubject: Garden"
    ),
}

ADDED_BY_APPS = (
    "Sent from my iPhone", "Sent from my Verizon Wireless BlackBerry", "Sent from Mail for Windows",
    "Get Outlook for Android", "Get Outlook for iOS<https://example.org/x>", "Sent with Proton Mail secure email.",
    "Sent from my phone, please excuse any typos.", "(sent from a phone)", "Von meinem iPhone gesendet",
    "Gesendet von Mail für Windows", "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Enviado do meu iPhone", "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone", "Skickat från min iPhone", "Sendt fra min iPhone", "Lähetetty iPhonesta",
    "Wysłane z iPhone'a", "Odesláno z iPhonu", "Отправлено с iPhone", "iPhone'umdan gönderildi", "iPhoneから送信",
    "发自我的iPhone", "從我的 iPhone 傳送", "나의 iPhone에서 보냄",
)  # fmt: skip

TITLES = {
    "-----Original Message-----": Q, "-------- Original Message --------": Q, "-----Ursprüngliche Nachricht-----": Q,
    "-----Message d'origine-----": Q, "-----Mensaje original-----": Q, "-----Messaggio originale-----": Q,
    "-----Oorspronkelijk bericht-----": Q, "-----Исходное сообщение-----": Q,
    "------------------ 原始邮件 ------------------": Q,
    "---------- Forwarded message ---------": F, "Begin forwarded message:": F,
    "-------- Weitergeleitete Nachricht --------": F, "Anfang der weitergeleiteten Nachricht:": F,
    "---------- Message transféré ---------": F, "---------- Doorgestuurd bericht ---------": F,
    "----- Forwarded by Mila Brandt/Example on 04.05.2026 10:31 -----": F,
}  # fmt: skip

CASES: dict[str, tuple[str, str, list[tuple[Kept, str]]]] = {
    "only own words": ("See you at ten.\n\nBring the map.", "See you at ten. Bring the map.", []),
    "nothing": ("", "", []),
    "only blanks": (" \r\n\t\n", "", []),
    "a marked quotation": ("Yes.\n\n> Are you coming?\n> Mila", "Yes.", [(Q, "Are you coming? Mila")]),
    "only a quotation": ("> Are you coming?", "", [(Q, "Are you coming?")]),
    "own words below the quotation": ("> Are you coming?\n\nYes, at ten.", "Yes, at ten.", [(Q, "Are you coming?")]),
    "answers between": (
        "> Tea?\nYes.\n> Cake?\nNo, thanks.\n> Milk?",
        "Yes. No, thanks.",
        [(Q, "Tea?"), (Q, "Cake?"), (Q, "Milk?")],
    ),
    "quoted in quoted is one": ("No.\n> Sure?\n>> Come!\n> Mila", "No.", [(Q, "Sure? Come! Mila")]),
    "a mark without blank": ("No.\n>Sure?\n>>Come!", "No.", [(Q, "Sure? Come!")]),
    "a mark with the name before it": ("No.\nMB> Sure?\nMB> Come!", "No.", [(Q, "Sure? Come!")]),
    "a comparison is no mark": ("We need x > 3 and\ny > 4.", "We need x > 3 and y > 4.", []),
    "the end of a line broken off by an app": (
        "Yes.\n> I have looked at all of the maps and I would like to take the path along\nthe lake\n> if it is dry.",
        "Yes.",
        [(Q, "I have looked at all of the maps and I would like to take the path along the lake if it is dry.")],
    ),
    "an introduction over two lines": (
        "Yes.\n\nOn Mon, 4 May 2026 at 10:31, Mila Brandt <mila@example.org>\nwrote:\n\n> Sure?",
        "Yes.",
        [(Q, "On Mon, 4 May 2026 at 10:31, Mila Brandt <mila@example.org> wrote: Sure?")],
    ),
    "an introduction over three lines": (
        "Yes.\nOn Mon, 4 May 2026 at 10:31,\nMila Brandt\n<mila@example.org> wrote:\n> Sure?",
        "Yes.",
        [(Q, "On Mon, 4 May 2026 at 10:31, Mila Brandt <mila@example.org> wrote: Sure?")],
    ),
    "an address broken before its bracket": (
        'Ja.\n\nAm 04.05.2026 10:31 schrieb "Mila Brandt" <mila@example.org\n>:\n\n> Gut?',
        "Ja.",
        [(Q, 'Am 04.05.2026 10:31 schrieb "Mila Brandt" <mila@example.org : Gut?')],
    ),
    "nothing marked below an introduction": (
        "Yes.\n\nOn 4 May 2026 at 10:31, Mila Brandt <mila@example.org> wrote:\n\nSure?\n\nMila",
        "Yes.",
        [(Q, "On 4 May 2026 at 10:31, Mila Brandt <mila@example.org> wrote: Sure? Mila")],
    ),
    "answered below, introduced above": (
        "On 4 May 2026 at 10:31, Mila Brandt wrote:\n> Sure?\n\nQuite sure.",
        "Quite sure.",
        [(Q, "On 4 May 2026 at 10:31, Mila Brandt wrote: Sure?")],
    ),
    "a name and the word, before a quotation": (
        "Yes.\n\nMila Brandt wrote:\n> Sure?",
        "Yes.",
        [(Q, "Mila Brandt wrote: Sure?")],
    ),
    "a name and the word, before no quotation": (
        "Mila Brandt wrote:\nthat she comes. So I go.",
        "Mila Brandt wrote: that she comes. So I go.",
        [],
    ),
    "one's own sentence with a colon": (
        "On Monday we bring:\n- tea\n- cake",
        "On Monday we bring: - tea - cake",
        [],
    ),
    "one's own sentence with a day and a colon": (
        "On 4 May 2026 we meet at the lake. Here is what Mila wrote:\nbring tea",
        "On 4 May 2026 we meet at the lake. Here is what Mila wrote: bring tea",
        [],
    ),
    "the head of a mail": (
        "Yes.\n\nFrom: Mila Brandt\nSent: Monday, 4 May 2026\nTo: Otis Quay\nSubject: Lake\n\nSure?",
        "Yes.",
        [(Q, "From: Mila Brandt Sent: Monday, 4 May 2026 To: Otis Quay Subject: Lake Sure?")],
    ),
    "a line drawn above the head": (
        "Yes.\n________________________________\nFrom: Mila Brandt\nSent: 4 May 2026\nTo: Otis\nSubject: Lake\n\nSure?",
        "Yes.",
        [(Q, "From: Mila Brandt Sent: 4 May 2026 To: Otis Subject: Lake Sure?")],
    ),
    "a head with nothing said above it is passed on": (
        "From: Mila Brandt\nSent: Monday, 4 May 2026\nTo: Otis Quay\nSubject: Lake\n\nSure?",
        "",
        [(F, "From: Mila Brandt Sent: Monday, 4 May 2026 To: Otis Quay Subject: Lake Sure?")],
    ),
    "a journey is no head": (
        "The train:\nFrom: Bern\nTo: Basel\nDate: 4 May\nSee you!",
        "The train: From: Bern To: Basel Date: 4 May See you!",
        [],
    ),
    "marked below a head, and answered below that": (
        "Hm.\n\nFrom: Mila Brandt\nSent: 4 May 2026\nTo: Otis\nSubject: Lake\n\n> Sure?\n\nNow I am.",
        "Hm. Now I am.",
        [(Q, "From: Mila Brandt Sent: 4 May 2026 To: Otis Subject: Lake Sure?")],
    ),
    "passed on, with own words": (
        (
            "Look at this.\n\n---------- Forwarded message ---------\nFrom: Mila Brandt <mila@example.org>\nDate: 4 May"
            "\nSubject: Lake\nTo: Otis Quay\n\nSwim?"
        ),
        "Look at this.",
        [
            (
                F,
                (
                    "---------- Forwarded message --------- From: Mila Brandt <mila@example.org> Date: 4 May"
                    " Subject: Lake To: Otis Quay Swim?"
                ),
            )
        ],
    ),
    "passed on with marks": (
        "Look.\n\n> Begin forwarded message:\n>\n> From: Mila\n> Swim?",
        "Look.",
        [(F, "Begin forwarded message: From: Mila Swim?")],
    ),
    "two quotations one after the other": (
        (
            "Three.\n\nOn 2 May 2026 at 9:00, Mila <mila@example.org> wrote:\n\nTwo.\n\nOn 1 May 2026 at 9:00, Otis"
            " <otis@example.org> wrote:\n\nOne."
        ),
        "Three.",
        [
            (
                Q,
                (
                    "On 2 May 2026 at 9:00, Mila <mila@example.org> wrote: Two. On 1 May 2026 at 9:00, Otis"
                    " <otis@example.org> wrote: One."
                ),
            )
        ],
    ),
    "a line that asks to answer above it": (
        "Yes.\n\n##- Please type your reply above this line -##\n\nYour request",
        "Yes.",
        [(Q, "##- Please type your reply above this line -## Your request")],
    ),
    "a marked signature": ("See you.\n\n-- \nAnna Lind\nGardener", "See you.", [(S, "Anna Lind Gardener")]),
    "its mark without a blank": ("See you.\n\n--\nAnna Lind", "See you.", [(S, "Anna Lind")]),
    "a signature above the quotation": (
        "Yes.\n\n--\nAnna Lind\n\n> Sure?",
        "Yes.",
        [(S, "Anna Lind"), (Q, "Sure?")],
    ),
    "a signature below the quotation": ("> Sure?\nYes.\n-- \nAnna", "Yes.", [(Q, "Sure?"), (S, "Anna")]),
    "two dashes within a line": ("We go -- all of us -- at ten.", "We go -- all of us -- at ten.", []),
    "two dashes as a break between long paragraphs": (
        "One.\n--\n" + "And then we walked on along the lake. " * 10,
        "One. -- " + " ".join(["And then we walked on along the lake."] * 10),
        [],
    ),
    "a dash and a name": ("See you at ten.\n\n-Anna Lind", "See you at ten.", [(S, "-Anna Lind")]),
    "a dash and the one thing to bring": ("Please bring:\n\n- Tea", "Please bring: - Tea", []),
    "a sum": ("12\n30\n_____\n42", "12 30 _____ 42", []),
    "how to write a mail": (
        "Write it so:\nFrom: you\nTo: me\nSubject: tea\nThen call me.",
        "Write it so: From: you To: me Subject: tea Then call me.",
        [],
    ),
    "a name under a greeting is said": ("See you.\n\nBest regards,\nAnna", "See you. Best regards, Anna", []),
    "a greeting, a name, and how to reach it": (
        "See you.\n\nBest regards,\nAnna Lind\nGardener, Example Ltd\n+44 20 7946 0018\nwww.example.org",
        "See you. Best regards,",
        [(S, "Anna Lind Gardener, Example Ltd +44 20 7946 0018 www.example.org")],
    ),
    "the same in German": (
        "Bis bald.\n\nMit freundlichen Grüßen\n\nAnna Lind\nTel.: 030 1234567\nanna.lind@example.org",
        "Bis bald. Mit freundlichen Grüßen",
        [(S, "Anna Lind Tel.: 030 1234567 anna.lind@example.org")],
    ),
    "a name with its own address": (
        "See you at ten.\n\nAnna Lind\nanna@example.org\n(555) 010-0199",
        "See you at ten.",
        [(S, "Anna Lind anna@example.org (555) 010-0199")],
    ),
    "somebody else's address, given": (
        "You asked for the plumber:\n\nRavi Osei\nravi@example.org\n(555) 010-0199",
        "You asked for the plumber: Ravi Osei ravi@example.org (555) 010-0199",
        [],
    ),
    "an inn, recommended": (
        "We slept well there.\n\nLake Inn\n5 Shore Road\n+44 20 7946 0018",
        "We slept well there. Lake Inn 5 Shore Road +44 20 7946 0018",
        [],
    ),
    "a number, given": ("Call me.\n\n+44 20 7946 0018", "Call me. +44 20 7946 0018", []),
    "a link at the end": ("Look here:\n\nhttps://example.org/lake", "Look here: https://example.org/lake", []),
    "short last words": (
        "Shall we swim?\n\nI would love to\nSee you\nAnna",
        "Shall we swim? I would love to See you Anna",
        [],
    ),
    "a postscript": (
        "See you.\n\nBest,\nAnna\n\nPS: bring tea",
        "See you. Best, Anna PS: bring tea",
        [],
    ),
    "what the app adds under a signature": (
        "Yes.\n\n-- \nAnna\n\nSent from my iPhone",
        "Yes.",
        [(S, "Anna Sent from my iPhone")],
    ),
    "not added by an app": (
        "Sent from my desk, which is much nicer than my phone.",
        "Sent from my desk, which is much nicer than my phone.",
        [],
    ),
    "nor this": ("The parcel was sent from my office by mail.", "The parcel was sent from my office by mail.", []),
    "a lawyer's paragraph": (f"Yes.\n\n{LAWYER}", "Yes.", [(D, LAWYER)]),
    "under a signature": (f"Yes.\n\n--\nAnna Lind\n\n{LAWYER}", "Yes.", [(S, "Anna Lind"), (D, LAWYER)]),
    "one's own secret": (
        "This message is confidential, so tell nobody.",
        "This message is confidential, so tell nobody.",
        [],
    ),
    "the same from Germany": (
        (
            "Ja.\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder"
            " sie irrtümlich bekamen, vernichten Sie sie bitte und sagen Sie es uns."
        ),
        "Ja.",
        [
            (
                D,
                (
                    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder"
                    " sie irrtümlich bekamen, vernichten Sie sie bitte und sagen Sie es uns."
                ),
            )
        ],
    ),
    "trees": (
        "Yes.\n\nPlease consider the environment before printing this e-mail.",
        "Yes.",
        [(D, "Please consider the environment before printing this e-mail.")],
    ),
    "a list's footer": (
        "Yes.\n\n_______________________________________________\nLake mailing list\nlake@example.org",
        "Yes.",
        [(D, "Lake mailing list lake@example.org")],
    ),
    "a group's footer": (
        "Yes.\n\n-- \nYou received this message because you are in the group Lake.\nTo unsubscribe, send a mail.",
        "Yes.",
        [(D, "You received this message because you are in the group Lake. To unsubscribe, send a mail.")],
    ),
    "what the mail server put above": (
        "CAUTION: This email originated from outside of the company.\n\nShall we swim?",
        "Shall we swim?",
        [(D, "CAUTION: This email originated from outside of the company.")],
    ),
    "somebody from outside": (
        "Ravi came from outside the company.\n\nShall we ask him?",
        "Ravi came from outside the company. Shall we ask him?",
        [],
    ),
    "lines drawn at the end": ("Yes.\n\n***\n-----", "Yes.", []),
    "a smile at the end": ("Yes.\n\n:-)", "Yes. :-)", []),
    "line ends of all kinds": ("One\r\ntwo\rthree\n> four", "One two three", [(Q, "four")]),
}


@pytest.mark.parametrize("name", CASES)
def test_a_message_is_taken_apart(name: str) -> None:
    text, own, parts = CASES[name]

    words, apart = taken_apart(text)

    assert (words, [(part.why, part.text) for part in apart]) == (own, parts)


@pytest.mark.parametrize("language", INTRODUCTIONS)
@pytest.mark.parametrize("quoted", ["> How are you?", "How are you?"], ids=["marked", "not marked"])
def test_what_introduces_a_quotation(language: str, quoted: str) -> None:
    words, apart = taken_apart(f"Fine.\n\n{INTRODUCTIONS[language]}\n\n{quoted}\n")

    assert words == "Fine."
    assert [part.why for part in apart] == [Q]
    assert apart[0].text.endswith("How are you?")


@pytest.mark.parametrize("language", HEADS)
def test_the_head_of_a_mail_that_is_repeated(language: str) -> None:
    words, apart = taken_apart(f"Fine.\n\n{HEADS[language]}\n\nHow are you?\n")

    assert words == "Fine."
    assert [part.why for part in apart] == [Q]


@pytest.mark.parametrize("line", ADDED_BY_APPS)
def test_what_phones_and_apps_add(line: str) -> None:
    words, apart = taken_apart(f"Yes, at ten.\n\n{line}\n\n> Are you coming?")

    assert words == "Yes, at ten."
    assert [(part.why, part.text) for part in apart] == [(S, line), (Q, "Are you coming?")]


@pytest.mark.parametrize("title", TITLES)
def test_titles_of_what_is_repeated_or_passed_on(title: str) -> None:
    words, apart = taken_apart(f"Look.\n\n{title}\nHow are you?\n\nMila")

    assert words == "Look."
    assert [(part.why, part.text) for part in apart] == [(TITLES[title], f"{title} How are you? Mila")]


SAID = "<div>Yes, at ten.</div>"
ASKED = "<div>Are you coming?</div>"
WROTE = "On Mon, 4 May 2026 at 10:31, Mila Brandt &lt;mila@example.org&gt; wrote:"
HEAD = "<b>From:</b> Mila Brandt<br><b>Sent:</b> Monday, 4 May 2026<br><b>To:</b> Otis<br><b>Subject:</b> Lake"
UNKNOWN_HEAD = "<b>Aa:</b> Mila<br><b>Bb:</b> 4 May<br><b>Cc1:</b> Otis<br><b>Dd:</b> Lake"

HTML: dict[str, tuple[str, list[Kept]]] = {
    "no marks": (SAID, []),
    "Gmail": (
        (
            f'{SAID}<br><div class="gmail_quote"><div class="gmail_attr">{WROTE}<br></div>'
            f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{ASKED}</blockquote></div>'
        ),
        [Q],
    ),
    "Gmail, in a language we do not know": (
        f'{SAID}<div class="gmail_quote"><div class="gmail_attr">Ddydd</div><blockquote>{ASKED}</blockquote></div>',
        [Q],
    ),
    "Gmail, passed on": (
        (
            f'{SAID}<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>'
            f"From: Mila<br></div><br>{ASKED}</div>"
        ),
        [F],
    ),
    "Gmail, answers between": (
        (
            f'<div class="gmail_quote"><div class="gmail_attr">{WROTE}</div><blockquote>{ASKED}</blockquote>'
            f"<div>Yes,</div><blockquote><p>When?</p></blockquote><div>at ten.</div></div>"
        ),
        [Q, Q],
    ),
    "Gmail's signature": (
        (
            f'{SAID}<div class="gmail_signature">Anna Lind<br>Gardener</div>'
            f'<div class="gmail_quote">{WROTE}<blockquote>{ASKED}</blockquote></div>'
        ),
        [S, Q],
    ),
    "Outlook on the web": (
        f'{SAID}<div id="Signature">Anna</div><p id="appendonsend"></p><div id="divRplyFwdMsg">{HEAD}</div>{ASKED}',
        [S, Q],
    ),
    "Outlook, in a language we do not know": (f'{SAID}<hr><div id="divRplyFwdMsg">{UNKNOWN_HEAD}</div>{ASKED}', [Q]),
    "Outlook on a desk": (
        f'{SAID}<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm"><p>{HEAD}</p></div>{ASKED}',
        [Q],
    ),
    "Outlook on a desk, in a language we do not know": (
        f'{SAID}<div style="border:none;border-top:solid #B5C4DF 1.0pt"><p>{UNKNOWN_HEAD}</p></div>{ASKED}',
        [Q],
    ),
    "Outlook's names before others'": (f'{SAID}<div class="x_gmail_signature">Anna</div>', [S]),
    "Hotmail": (f'{SAID}<hr id="stopSpelling">Date: Mon, 4 May 2026<br>From: mila@example.org{ASKED}', [Q]),
    "Apple": (f'{SAID}<div>{WROTE}</div><br><blockquote type="cite">{ASKED}</blockquote>', [Q]),
    "Apple, passed on": (
        f'{SAID}<div>Begin forwarded message:</div><blockquote type="cite"><b>From: </b>Mila<br>{ASKED}</blockquote>',
        [F],
    ),
    "Thunderbird": (
        (
            f'{SAID}<div class="moz-cite-prefix">Y 04/05/2026, Mila:</div><blockquote type="cite">{ASKED}</blockquote>'
            '<pre class="moz-signature">-- \nAnna</pre>'
        ),
        [Q, S],
    ),
    "Thunderbird, passed on": (
        (
            f'{SAID}<div class="moz-forward-container">-------- Forwarded Message --------<table><tr><th>From: </th>'
            f"<td>Mila</td></tr></table>{ASKED}</div>"
        ),
        [F],
    ),
    "Yahoo": (f'{SAID}<div id="ydp1yahoo_quoted_1" class="yahoo_quoted"><div>{WROTE}</div>{ASKED}</div>', [Q]),
    "ProtonMail": (
        (
            f'{SAID}<div class="protonmail_signature_block">Anna</div><div class="protonmail_quote">{WROTE}<blockquote '
            f'class="protonmail_quote">{ASKED}</blockquote></div>'
        ),
        [S, Q],
    ),
    "Zimbra": (
        f'{SAID}<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">{HEAD}</div>{ASKED}',
        [Q],
    ),
    "GMX": (f'{SAID}<div name="quote" style="border-left:2px solid #C3D9E5"><div>{WROTE}</div>{ASKED}</div>', [Q]),
    "Word's look of a quotation": (
        f"{SAID}<blockquote style='border:none;border-left:solid #CCCCCC 1.0pt;margin-left:4.8pt'>{ASKED}</blockquote>",
        [Q],
    ),
    "a phone's line": (f"{SAID}<br><div>Sent from my iPhone</div><blockquote>{ASKED}</blockquote>", [S, Q]),
}


@pytest.mark.parametrize("app", HTML)
def test_html_is_taken_apart(app: str) -> None:
    html, parts = HTML[app]

    words, apart = html_taken_apart(f"<html><body>{html}</body></html>")

    assert words == "Yes, at ten."
    assert [part.why for part in apart] == parts
    assert all("Yes" not in part.text for part in apart)


def test_what_is_only_set_in_is_ones_own() -> None:
    """Gmail's button for that makes a blockquote, too."""
    html = 'We bring:<blockquote style="margin:0 0 0 40px;border:none;padding:0px">tea</blockquote>'

    assert html_taken_apart(html) == ("We bring: tea", ())


def test_words_typed_where_the_signature_stands_are_not_lost() -> None:
    html = '<div class="gmail_signature">I will come at ten, with tea.<br>Anna</div>'

    assert html_taken_apart(html) == ("I will come at ten, with tea. Anna", ())


def test_the_mark_of_a_signature_is_no_word_of_it() -> None:
    assert html_taken_apart('Yes.<pre class="moz-signature">-- \nAnna</pre>')[1][0].text == "Anna"


def test_a_signature_alone_says_nothing() -> None:
    words, apart = html_taken_apart('<div class="gmail_signature">Anna Lind<br>+44 20 7946 0018</div>')

    assert words == ""
    assert [part.why for part in apart] == [S]


SOME = 300_000
TOO_MUCH = {
    "marks": ">" * SOME,
    "marked lines": ">\n" * (SOME // 2),
    "blanks": "a" + " " * SOME + "b",
    "blank lines": " \n" * (SOME // 2),
    "beginnings of introductions": "On \n" * (SOME // 4),
    "beginnings on one line": "On " * (SOME // 3),
    "introductions of nothing": "On 1/1/2020:\n" * (SOME // 13),
    "colons": ":\n" * (SOME // 2),
    "addresses": "a@" * (SOME // 2),
    "heads": "From: a\nTo: b\n" * (SOME // 14),
    "dashes": "-" * SOME,
    "marks of signatures": "-- \n" * (SOME // 4),
    "answers between": "> x\nNo\n" * (SOME // 7),
    "what apps add": "Sent from my iPhone\n" * (SOME // 20),
    "lawyers": f"{LAWYER}\n\n" * (SOME // len(LAWYER)),
    "names": "Aa " * (SOME // 3) + "wrote:",
    "digits": "1\n" * (SOME // 2),
    "brackets": "<" * SOME,
}


@pytest.mark.parametrize("kind", TOO_MUCH)
def test_much_of_the_same_takes_no_longer_for_being_much(kind: str) -> None:
    """A second at most: were a step quadratic, it would be minutes."""
    began = time.process_time()
    taken_apart(TOO_MUCH[kind])

    assert time.process_time() - began < 10


@pytest.mark.parametrize("language", INTRODUCTIONS)
def test_no_word_is_lost(language: str) -> None:
    text = f"Fine. Go.\n\nBest,\nAnna\n--\nAnna Lind\n\n{INTRODUCTIONS[language]}\n> a\n> b\n\nc\n{LAWYER}"

    words, apart = taken_apart(text)

    kept = sorted(" ".join([words, *(part.text for part in apart)]).split())
    assert kept == sorted(word for word in text.split() if word not in {">", "--"})


@pytest.mark.parametrize("mark", ["\u2014", "--", "-- "])
def test_a_mark_of_a_signature_with_nothing_below_it_is_no_words(mark: str) -> None:
    assert taken_apart(f"We meet at ten.\n\n{mark}") == ("We meet at ten.", ())
