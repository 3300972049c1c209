"""What is known of each measure's error: which detectors it rests on, or what would have to be labelled."""

from __future__ import annotations

COUNTED, MEASURED, JUDGEMENT = "counted", "measured", "judgement"

UNKNOWN = (JUDGEMENT, "nobody has written down what it rests on")
"""For a measure that is not below; a test does not let one be forgotten."""

_TIMES = "as exact as the file's times; needed: meetings whose words were timed by hand"

RESTS_ON: dict[str, tuple[str, str]] = {
    "acknowledging": (
        MEASURED,
        "acknowledging, in Switchboard, AMI and EPITOME; apologies, which count too, are too rare there to say",
    ),
    "advice_before_understanding": (
        JUDGEMENT,
        (
            "advice is measured in AnnoMI; what came before it, and whether it was asked for, is not; needed: advice "
            "labelled as wanted or not"
        ),
    ),
    "back_channels": (MEASURED, "back-channel, in Switchboard and AMI"),
    "checks_of_understanding": (MEASURED, "check of understanding, in the written conversations; hardly in AMI"),
    "follow_up_questions": (
        JUDGEMENT,
        "question is measured; whether one follows up is not; needed: questions labelled as follow-up or new",
    ),
    "hedged_or_absolute": (JUDGEMENT, "needed: sentences of talk labelled as leaving room or not"),
    "judging_words": (
        JUDGEMENT,
        (
            "judged, in the written conversations, is what readers call so; needed: turns of talk that those who heard "
            "them felt judged by"
        ),
    ),
    "lapses": (COUNTED, _TIMES),
    "length_balance": (COUNTED, "the words and names of the file; that balance matters is judgement"),
    "longest_turn": (COUNTED, "but for back-channels, which do not end a turn"),
    "open_questions": (MEASURED, "open, of the questions that both see, in AnnoMI and Switchboard"),
    "overlap": (COUNTED, _TIMES),
    "pace": (COUNTED, _TIMES),
    "questions": (MEASURED, "question, in AnnoMI, Switchboard, AMI and EPITOME"),
    "reflections": (MEASURED, "reflection, in AnnoMI"),
    "share_of_time": (COUNTED, _TIMES),
    "share_of_words": (COUNTED, "the words and names of the file"),
    "style_matching": (
        COUNTED,
        (
            "function words by list; that it goes with being understood is *published* of others' word lists; "
            "needed: talks whose speakers said how well they were understood"
        ),
    ),
    "thanks": (MEASURED, "thanks, in the written conversations; too rare in Switchboard to say"),
    "time_before_you_spoke": (COUNTED, _TIMES),
    "time_to_answer": (
        COUNTED,
        "as exact as the times of the messages; made for writing, of which no set here has times",
    ),
    "tone_under_disagreement": (
        JUDGEMENT,
        (
            "tone is measured in replies to opposing views; which turns answer a disagreement is not; needed: "
            "disagreements in messages, with the answers rated"
        ),
    ),
    "topic_uptake": (
        COUNTED,
        "shared content words; that these are uptake is judgement; needed: answers labelled as taking up or not",
    ),
    "turning_to_self": (
        MEASURED,
        "turned to self, in the written conversations; an interpretation in EPITOME mixes it with understanding",
    ),
    "turns_in_group": (COUNTED, "the turns and names of the file"),
    "unanswered_questions": (
        JUDGEMENT,
        (
            "question is measured; whether a later message answers it is a rule; needed: messages whose questions are "
            "labelled as answered or not"
        ),
    ),
}
"""By a measure's name: `counted` from words and times alone, `measured` through detectors, or `judgement`; and why."""
