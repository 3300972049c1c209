"""The page as a document: complete, closed to the world, true to its reading, and the same each time."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from time import process_time

from regard.conversation import Conversation, Place
from regard.problems import Problem
from regard.reading import Reading, Usual, first_findings, usual_in_words
from regard.report import render
from report.document import Document
from report.readings import reading_of


def test_the_same_reading_gives_the_same_page(story: Reading) -> None:
    assert render(story) == render(story)


def test_a_page_opens_as_a_page_and_says_what_made_it(story: Reading) -> None:
    """Regard replaces a file that begins so, and no other; a long name of a file must not push it out of sight."""
    long = replace(story.conversation, source=replace(story.conversation.source, name="&" * 255))
    page = render(replace(story, conversation=long))

    assert page.startswith("<!doctype html>\n")
    assert b'<meta name="generator" content="Regard ' in page.encode()[:2048]


def test_elements_nest_and_ids_are_unique(story: Reading, meeting: Reading) -> None:
    for reading in (story, meeting):
        page = Document(render(reading))

        assert page.mistakes == []
        assert [name for name, times in Counter(page.ids()).items() if times > 1] == []


def test_every_link_and_reference_leads_to_something_on_the_page(story: Reading, meeting: Reading) -> None:
    for reading in (story, meeting):
        page = Document(render(reading))

        assert set(page.references()) <= set(page.ids())
        assert all(each.attributes["href"].startswith("#") for each in page.elements if "href" in each.attributes)


def test_nothing_is_fetched_and_no_style_or_script_runs_but_ours(story: Reading) -> None:
    page = Document(render(story))

    assert not {each.tag for each in page.elements} & {"link", "img", "iframe", "object", "embed", "base", "form"}
    assert not [each for each in page.elements if {"src", "srcset", "style"} & set(each.attributes)]
    assert "url(" not in page.source
    assert "@import" not in page.source
    policy = page.all("meta")[1].attributes["content"]
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        (element,) = page.all(tag)
        digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_headings_go_down_one_level_at_a_time_from_one_title(story: Reading) -> None:
    levels = [int(each.tag[1]) for each in Document(render(story)).elements if re.fullmatch("h[1-6]", each.tag)]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_parts_come_in_the_order_in_which_they_matter(story: Reading) -> None:
    sections = [each.attributes["id"] for each in Document(render(story)).all("section")]

    assert sections == ["moments", "findings", "try", "timeline", "conversation"]


def test_the_links_at_the_top_come_in_the_order_of_the_parts(story: Reading) -> None:
    page = Document(render(story))
    links = [each.attributes["href"][1:] for each in page.all("a") if "nav" in each.inside]

    assert links == [each.attributes["id"] for each in page.all("section")]


def test_what_was_left_out_of_the_file_is_one_quiet_line_with_its_places(story: Reading) -> None:
    gap = Problem("talk.vtt", Place(7, "cue 2"), "nothing is said in it", "look at the line")
    guess = Problem("talk.vtt", Place(1), "the encoding is a guess")

    page = Document(render(story, (gap, gap), (guess,)))

    assert [each.text for each in page.all("summary")][:2] == [
        "2 things in the file were left out",
        "1 thing in the file was taken with care",
    ]
    assert "line 7: nothing is said in it (look at the line)" in [each.text for each in page.all("li")]
    assert "left out" not in Document(render(story)).source


def test_each_name_is_kept_from_turning_the_text_around_it(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation("[0:00-0:05] Ana: So.\n[0:05-0:09] שרה: Yes.\n[0:10-0:12] Ben: And no.")
    page = Document(render(reading_of(talk, "Ana")))

    (about,) = page.all("p", of="about")
    assert about.text == "Ana with שרה and Ben"
    for inside in ("p", "li", "div"):
        names = [each for each in page.all("bdi") if each.text == "שרה" and each.inside[-1] in (inside, "b")]
        assert names, inside


def test_the_limits_are_said_in_words(story: Reading) -> None:
    (footer,) = Document(render(story)).all("footer")

    assert "miss much that is said sideways" in footer.text
    assert ".md" not in footer.text


def test_a_moment_says_in_words_whether_it_was_done_well(story: Reading) -> None:
    verdicts = [each.text.strip() for each in Document(render(story)).all("p", of="verdict")]

    assert verdicts == ["Done well", "A missed chance", "A missed chance"]


def test_every_quote_stands_in_the_turn_that_its_link_leads_to(story: Reading) -> None:
    """Beside a finding: a link to a turn, and after it the quote."""
    page = Document(render(story))
    evidence = [
        (each, quote) for each, quote in zip(page.elements, page.elements[2:], strict=False) if quote.tag == "q"
    ]
    linked = [(each.attributes["href"][1:], quote.text) for each, quote in evidence if each.tag == "a"]

    assert len(linked) > 5
    for turn, words in linked:
        assert words in page.by_id(turn).text


def test_every_quote_on_the_page_was_said(story: Reading) -> None:
    said = [turn.text for turn in story.conversation.turns]

    for quote in Document(render(story)).all("q"):
        assert any(quote.text in text for text in said), quote.text


def test_the_transcript_holds_every_turn_word_for_word(story: Reading, meeting: Reading) -> None:
    for reading in (story, meeting):
        said = [each.text for each in Document(render(reading)).all("p", of="said")]

        assert said == [turn.text for turn in reading.conversation.turns]


def test_every_finding_stands_on_the_page_and_the_first_of_them_unfolded(meeting: Reading) -> None:
    found = [finding for finding in meeting.findings if not finding.too_little]
    page = Document(render(meeting))

    shown = page.all("article", of="finding")
    assert len(shown) == len(found)
    assert sum("details" not in each.inside for each in shown) == len(first_findings(meeting.findings)) > 0


def test_beside_a_finding_stands_what_is_usual_for_its_owner(story: Reading) -> None:
    first = first_findings(story.findings)[0]
    page = Document(render(story, usuals={first.name: Usual(0.3, 0.2, 0.4, 12), "pace": Usual(1, 1, 1, 9)}))

    (usual,) = page.all("p", of="usual")
    assert usual.text == usual_in_words(Usual(0.3, 0.2, 0.4, 12), first, story.conversation.medium) + "."
    assert "details" not in usual.inside
    assert Document(render(story)).all("p", of="usual") == []


def test_a_finding_with_too_little_to_say_is_folded_away_with_its_reason(story: Reading) -> None:
    short = [finding for finding in story.findings if finding.too_little]
    page = Document(render(story))

    assert short, "the story must be too short for some measure"
    reasons = [each.text for each in page.all("dd")]
    assert reasons == [finding.too_little for finding in short]
    assert all("details" in each.inside for each in page.all("dd"))


def test_without_moments_the_page_says_why_and_shows_no_card(reading: Reading) -> None:
    """
    Ana: The train is late.
    Ben: It is.
    """
    page = Document(render(reading))

    assert "Too little to say: nobody said anything of themselves." in page.by_id("moments").text
    assert page.all("article", of="lead") == []
    assert "try" not in page.ids()


def test_a_file_without_times_has_no_timeline_and_its_lines_are_named(reading: Reading) -> None:
    """
    Ana: The train is late.
    Ben: It is.
    """
    page = Document(render(reading))

    assert "timeline" not in page.ids()
    assert [each.text for each in page.all("span", of="when")] == ["line 1", "line 2"]


def test_what_made_the_reading_is_named(story: Reading) -> None:
    (footer,) = Document(render(story)).all("footer")

    assert "listener by hand 1" in footer.text
    assert "Nothing was sent anywhere." in footer.text
    for finding in story.findings:
        assert finding.measure in footer.text


def test_there_is_no_number_about_another_person_by_themselves(story: Reading) -> None:
    """Rasmus and Ilse have one row together in the table of who spoke when, and no number beside their turns."""
    page = Document(render(story))

    (table,) = page.all("table")
    assert "The others together" in table.text
    assert "Rasmus" not in table.text
    assert "Ilse" not in table.text
    for card in page.all("div", of="notes"):
        assert not re.search(r"\d", card.text)


def test_a_meeting_of_an_hour_is_a_small_file_rendered_at_once(meeting: Reading) -> None:
    """900 turns: under 1.5 MB and 0.3 s of the processor (about 0.05 s on an idle machine)."""
    render(meeting)
    begin = process_time()
    page = render(meeting)

    assert process_time() - begin < 0.3
    assert len(page.encode()) < 1_500_000


def test_importing_the_room_loads_no_template_engine() -> None:
    code = "import regard.report, sys; sys.exit('jinja2' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # our own code


def test_a_reading_without_any_finding_still_makes_a_page(story: Reading) -> None:
    page = Document(render(replace(story, findings=(), next_step=None)))

    assert page.mistakes == []
    assert page.all("article", of="finding") == []
