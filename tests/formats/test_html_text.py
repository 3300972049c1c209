"""What is seen of HTML becomes lines; nothing else does, and nothing brings it down."""

from __future__ import annotations

import time

import pytest

from regard.formats.html_text import text_of

RULES = {
    "blocks are lines": ("<div>One</div><div>Two</div>", "One\nTwo"),
    "a break is a line": ("One<br>Two<br/><br>Three", "One\nTwo\n\nThree"),
    "an inner element is not a line": ("<p>Very <b>nice</b>ly <i>said</i></p>", "Very nicely said"),
    "white space folds": ("<p>  much \n\t space </p>", "much space"),
    "but not in pre": ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
    "nor where the style says so": ('<div style="white-space: pre-wrap">a\nb</div>', "a\nb"),
    "list items are lines": ("<p>Bring:</p><ul><li>tea</li><li>bread</li></ul>", "Bring:\ntea\nbread"),
    "cells stand side by side, rows do not": (
        "<table><tr><td>Mon</td><td>9:00</td></tr><tr><td>Tue</td></tr></table>",
        "Mon 9:00\nTue",
    ),
    "a link is its text": ('See <a href="https://example.org/x">the plan</a>.', "See the plan."),
    "an image is its description": ('<img alt="Our garden" src="x.png">', "Our garden"),
    "unless that is a file's name": ('Hi<img alt="image001.png" src="cid:1">', "Hi"),
    "or has no words": ('Hi<img alt="---" src="x.png">', "Hi"),
    "a smile drawn as an image is its sign": ('Thanks <img alt="\N{SLIGHTLY SMILING FACE}">', "Thanks 🙂"),
    "scripts and styles are left out": ("<style>p{}</style><script>let a</script>Hi", "Hi"),
    "a title is not in the page": ("<head><title>Mail</title></head><body>Hi</body>", "Hi"),
    "what is hidden is left out": ('<p hidden>a</p><p style="DISPLAY : none">b</p><p>c</p>', "c"),
    "and what is made too small to see": ('<div style="font-size:0px;max-height:0">a</div>c', "c"),
    "a comment is left out": ("a<!-- b -->c", "ac"),
    "entities are decoded": ("Tom &amp; Anna&#8217;s &lt;b&gt; caf&eacute;", "Tom & Anna\u2019s <b> café"),
    "a blank that may not be folded is a blank": ("One&nbsp;two", "One two"),
    "a paragraph with only such a blank is an empty line": ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"),
    "what has no width is no word": ("wo\u200brd&shy;s &zwnj;", "words \u200c"),
    "emoji joined by no width stay whole": ("<p>👩\u200d👧</p>", "👩\u200d👧"),
    "text without any mark-up is itself": ("Just so", "Just so"),
    "a mark that opens nothing is text": ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    "half a character does no harm": ("a\ud800b", "a\ufffdb"),
    "nothing is nothing": ("", ""),
    "empty elements are nothing": ("<div><p></p><span> </span></div>", ""),
}


@pytest.mark.parametrize("rule", RULES)
def test_what_is_seen(rule: str) -> None:
    html, seen = RULES[rule]

    assert text_of(html) == seen


TOO_MUCH = {
    "deep nesting": "<div>" * 200_000 + "deep" + "</div>" * 200_000,
    "nesting of everything": "<blockquote><table><tr><td><b>" * 50_000 + "deep",
    "ten megabytes": "<p>Hello <b>you</b></p>\n" * 440_000 + "deep",
    "attributes": "<p " + "".join(f"a{i}=1 " for i in range(200_000)) + ">deep",
    "what never closes": "deep" + "<a" * 500_000,
    "only marks": "<" * 1_000_000 + " deep",
}


@pytest.mark.parametrize("kind", TOO_MUCH)
def test_too_much_of_anything_is_survived(kind: str) -> None:
    """Ten times what a machine needs for it; without care the first alone takes minutes."""
    began = time.process_time()

    assert "deep" in text_of(TOO_MUCH[kind])
    assert time.process_time() - began < 20
