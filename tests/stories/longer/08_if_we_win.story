About: Much is said of what would be done if.
Traps: hypothetical, conditional
You: Marek Zol

== 2026-10-05 talk, Bid
Lena Frey: If we win this, I'd send everyone home for a week.
Marek Zol: If we win it I'll cook for all of you.
Lena Frey: You'd have to. If my mother were still ill I couldn't even do the site visits.
Marek Zol: True. When is the deadline, noon?
Lena Frey: Noon on the 16th.

== 2026-10-07 09:00 mail, Annex C
Lena Frey: Marek, suppose they ask for three references. Which ones would you give? Just thinking aloud, no need to answer.
  L.
Marek Zol: The harbour, the school, the baths.

== 2026-10-12 talk, Bid
Lena Frey: I could have had the drawings done by Tuesday if the office had let me.
Marek Zol: When can we have them?
Lena Frey: Thursday.
Marek Zol: Then I'll write the cover letter tonight so you have it tomorrow.
Lena Frey: Good.

== 2026-10-19 talk, Bid
Lena Frey: It is in. With four minutes to go.
Marek Zol: Phew. Well done, all of you. And the letter was fine?
Lena Frey: The letter was lovely.

Expect 2026-10-08: nothing
Expect 2026-10-13: promise due, Lena Frey, cover letter
Expect 2026-10-20: nothing
