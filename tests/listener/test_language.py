"""Nothing is said of what is not English."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.formats import read_file
from regard.listener import Act, Labels, Listener
from regard.listener.language import NOT_ENGLISH
from shared_data import SHARED, needs_shared


def test_a_dutch_conversation_is_passed_over(labels: Labels) -> None:
    """
    Ana: Goedemiddag, zullen we maar beginnen met de cijfers van het vorige kwartaal, want ik heb haast.
    Ben: Ja, prima, die staan al klaar in de map van vorige week.
    """
    assert labels.silent == NOT_ENGLISH
    assert not any(turn.labels for turn in labels)


def test_a_french_turn_in_an_english_conversation_is_passed_over(labels: Labels) -> None:
    """
    Ana: Thank you all for coming, we have a lot to talk about and I would like to begin with the numbers of May.
    Ben: Alors, pour moi je voudrais vous dire que tous les chiffres ne sont pas encore là, comme vous le savez déjà.
    Ana: Thank you, that is what I was told by the others as well, and we can wait for them until Friday.
    """
    assert labels.silent == ""
    assert [turn.silent for turn in labels] == ["", NOT_ENGLISH, ""]


def test_few_words_are_not_enough_to_tell(labels: Labels) -> None:
    """
    Ana: Merci, Jan.
    Ben: Thanks.
    """
    assert labels[1].has(Act.THANKS)


def test_an_empty_conversation_is_labelled(talk: Conversation, listener: Listener) -> None:
    """
    Ana: …
    Ben: …
    """
    assert listener.listen(Conversation(talk.source, ())).turns == ()
    assert listener.listen(talk)[0].labels == ()


@needs_shared
@pytest.mark.shared
def test_a_real_meeting_in_dutch_and_french_is_passed_over(listener: Listener) -> None:
    path = SHARED / "inputs" / "transcripts" / "vtt-teams" / "Bilal-Bjo__Meeterz" / "teams-transcript.vtt"
    (conversation,) = read_file(path).conversations
    assert listener.listen(conversation).silent == NOT_ENGLISH
