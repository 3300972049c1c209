"""What a speaker shares of themselves, said sideways as people at work do; and what is not sharing at all."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files

import pytest

from regard.conversation import Conversation
from regard.listener import Disclosure, Labels, Listener

SHARED: dict[Disclosure, tuple[str, ...]] = {
    Disclosure.HARDSHIP: (
        "I can talk till ten, then I've got to be back on the ward for visiting.",
        "My wife's operation has been moved again, so I'm working round that.",
        "Dad had a fall on Sunday. Anyway, item four.",
        "Our little one's been poorly, so if I vanish, that's why.",
        "We lost my uncle at the weekend, he died in his sleep.",
        "I haven't slept properly since we moved the launch.",
        "I was up at four again, going through the figures.",
        "I've not had a weekend since Easter.",
        "I missed her birthday for that audit.",
        "I found out from a customer that we'd dropped it.",
        "Nobody told me the meeting had moved.",
        "They've let me go, as of the thirty-first.",
        "Since the divorce I've got them every other week.",
        "My contract's not being renewed.",
        "There used to be six of us, now it's just me.",
        "To be honest I'm exhausted.",
        "I ended up crying in the car.",
        "This is the fourth time I've rung about it.",
        "We've just lost two people from the team.",
        "My team is exhausted.",
        "It was a disaster.",
        "Then the client walked out.",
        "My dad always said I'd never finish anything.",
        "I took a day off work and the engineer didn't show.",
    ),
    Disclosure.SUCCESS: (
        "They signed on the spot, by the way.",
        "We got the grant!",
        "Petra passed her driving test on the fourth go.",
        "Our trainee did the whole demo by herself.",
        "It went live without a single complaint.",
        "I'm really proud of that one.",
        "I've been promoted, believe it or not.",
        "It's the first time in three years we've made a profit.",
        "The scan was benign, thank goodness.",
    ),
    Disclosure.WORRY: (
        "I'm a bit nervous about the panel.",
        "I'm not sure I'll be any good at it.",
        "I keep thinking they'll ask me about the numbers.",
        "What if I freeze?",
        "I don't think, realistically, I can do both.",
        "I've never chaired anything before.",
        "It worries me, the winter.",
        "I feel out of my depth in there.",
        "I could lose my job over this.",
        "We might get evicted.",
    ),
    Disclosure.HOPE: (
        "I'd love to see it open before I retire.",
        "Fingers crossed for Tuesday.",
        "One day I'll have a workshop of my own.",
        "I'm hoping to bring my parents over.",
        "I've always wanted to teach.",
        "I can't wait to see it finished.",
    ),
    Disclosure.NEED: (
        "I could do with another pair of hands on Friday.",
        "We're two people down this month.",
        "I haven't got anyone to ask about this.",
        "I just need somebody to listen for five minutes.",
        "I don't know who to talk to.",
    ),
    Disclosure.INTEREST: (
        "I'd quite like a go at the design side.",
        "I've been reading about tide mills.",
        "I keep coming back to that map.",
        "I'm really into lichens at the moment.",
        "I sing in a choir on Thursdays.",
    ),
    Disclosure.PLAN: (
        "Next month I'm off to see my brother.",
        "We're moving to the coast in the spring.",
        "I start my new job in September.",
        "My sister's getting married in June.",
        "I'm handing in my notice on Friday.",
    ),
}
"""Sentences made up for this test, by what is shared in them."""

NOT_SHARED = (
    "It is used more and more, I'm delighted to say, by the council.",
    # hypothetical
    "If they fired me I'd cry.",
    "If I lost my job I'd open a bakery.",
    # a figure of speech about a thing
    "The server is dying again.",
    "This spreadsheet is killing me.",
    "I'm dying for a coffee.",
    # a third person's trouble in passing, the news, a story
    "Her husband's in hospital, apparently.",
    "He was worried about the budget.",
    "I saw on the news that the hospital closed.",
    "In the film her dad dies at the end.",
    # long past
    "Years ago I broke my leg on this very hill.",
    # a question
    "How's your mum, is she still in hospital?",
    "Did you get the job?",
    "Are you worried about it?",
    # a negation
    "I'm not worried about the date.",
    "We're not struggling with this one.",
    "Don't worry about it.",
    # what the other feels, or said
    "You must be exhausted.",
    "You've had a rough week.",
    "So you found out from the newsletter.",
    "That must have been awful for you.",
    # politeness and the business of a meeting
    "I'm afraid we can't do that before Thursday.",
    "I hope you're well.",
    "I'd love to hear more about that.",
    "I'm going to share my screen.",
    "We're moving on to item three.",
    "We need to look at the slides.",
    "What if we used a different colour?",
    "I'm not sure what that means.",
    "I don't know how long this one takes.",
    "We lost the connection for a minute.",
    "I passed the mic to Jo.",
    "I can't wait until Tuesday.",
    "I can't wait any longer.",
    "It wasn't a disaster.",
    "We could lose the second slide.",
    "My manager said we would meet at three.",
    "The client walked us through the floor plan.",
    "My question is about the hospital dataset.",
    # the words of a meeting
    "We hope to have the figures by noon.",
    "I'm hoping that we finish by four.",
    "It would be great if we could do that together.",
    "I can wait to hear the rest.",
    "I just want it to be clear.",
    "They want two more of those.",
    "I got it.",
    "They signed the minutes.",
    "It's our best result ever on that benchmark.",
    "I'm so happy for you.",
    "I'm not sure I can see the slide.",
    "We might lose a minute there.",
    "I'm afraid I haven't read it.",
    "I've got one thing on my mind.",
    "I'm just curious about the second figure.",
    "I'm curious what that means.",
    "What we need is a second column.",
    "That would help us with the tests.",
    "We need time for the other item.",
    "We don't have the budget for that.",
    "I chased the supplier twice.",
    "We have a waiting list for the beta.",
    "Nobody asked me to change it.",
    "It didn't even look at the file.",
    "I'm not very well versed in that.",
    "I got a ticket for that bug.",
    "We ran it for three weeks and it held.",
)
"""Sentences made up for this test that share nothing."""

PAIRS = [(kind, sentence) for kind, sentences in SHARED.items() for sentence in sentences]
RULES = [str(kind) for kind in Disclosure]


def disclosed(labels: Labels) -> set[Disclosure]:
    return {label.kind for turn in labels for label in turn.labels if isinstance(label.kind, Disclosure)}


@pytest.fixture
def heard(listener: Listener, to_conversation: Callable[[str], Conversation]) -> Callable[[str], set[Disclosure]]:
    """What is disclosed in one sentence, said between two that disclose nothing."""

    def hear(sentence: str) -> set[Disclosure]:
        talk = to_conversation(f"Ana: Shall we begin?\nBo: Yes. {sentence} Where were we?\nAna: Item two.")
        return disclosed(listener.listen(talk))

    return hear


@pytest.mark.parametrize(("kind", "sentence"), PAIRS, ids=[sentence for _, sentence in PAIRS])
def test_what_is_shared_sideways_is_heard(
    kind: Disclosure, sentence: str, heard: Callable[[str], set[Disclosure]]
) -> None:
    """In the middle of a turn, between two items of the agenda."""
    assert kind in heard(sentence)


@pytest.mark.parametrize("sentence", NOT_SHARED, ids=str)
def test_what_shares_nothing_is_left_alone(sentence: str, heard: Callable[[str], set[Disclosure]]) -> None:
    """Hypotheticals, figures of speech, other people's news, questions, negations, what the other feels."""
    assert heard(sentence) == set()


def test_a_label_rests_on_the_words_that_share(talk: Conversation, labels: Labels) -> None:
    """
    Ana: Where are we with the rota?
    Bo: It's nearly there. Mum's back in hospital, so I did it on the train. I'll send it tonight.
    """
    spans = labels[1].spans(Disclosure.HARDSHIP)
    assert [talk.quote(span) for span in spans] == ["Mum's back in hospital"]


def test_a_plain_working_meeting_shares_nothing(labels: Labels) -> None:
    """
    Ana: Let's start with the invoice run. Did it finish?
    Bo: It finished at six, there were two rejects, I've fixed both.
    Ana: Good. And the address import?
    Bo: I'm still waiting for the file. Once we have it I'll load it.
    Ana: Okay. I'll ask them today. Next item, the labels.
    Bo: We changed the font, it's easier to read now.
    """
    assert disclosed(labels) == set()


@pytest.mark.parametrize("name", RULES)
def test_every_group_of_rules_names_its_source(name: str) -> None:
    """A publication, or `own` with the reason; and the file is of one kind."""
    table = tomllib.loads(files("regard.listener.rules").joinpath(f"{name}.toml").read_text("utf-8"))
    assert table["kind"] == name
    assert all(len(group.get("source", table["source"])) > 20 for group in table["group"])


@pytest.mark.parametrize("name", RULES)
def test_every_list_is_used(name: str) -> None:
    """A list that no phrase names is a rule that somebody believes in and nobody applies."""
    text = files("regard.listener.rules").joinpath(f"{name}.toml").read_text("utf-8")
    assert [each for each in tomllib.loads(text)["lists"] if f"@{each}" not in text] == []
