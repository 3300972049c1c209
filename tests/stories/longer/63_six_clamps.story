About: A supplier comes late by train and says why; he brings what he promised, which somebody else reports.
Traps: their promise kept and reported by another, hardship acknowledged late, event soon
You: Corin Maddock

== 2026-07-01 talk, Instruments
Corin Maddock: You're late, the first list starts at eight.
Dag Ullman: From Lorby it's two hours by train. I don't drive since May. Now they know what the blackouts are, so the licence lies in a drawer.
Corin Maddock: The trays came short again. Six clamps.
Dag Ullman: I saw. You have the six clamps on Friday, I carry them in myself.
Corin Maddock: Before eight.
Dag Ullman: Before eight.

== 2026-07-03 07:50 chat
Philippa Strand: your instrument man's been. six clamps, counted and signed for
[07:55] Corin Maddock: perfect, thanks
[07:56] Philippa Strand: and take me off the list for the 10th pls, I'm sitting part two of the fellowship exam
[07:58] Corin Maddock: you're off
[07:59] Philippa Strand: bless

== 2026-07-06 08:20 mail, Wednesday
Corin Maddock: Dear Dag,
  all six are in the trays. I was short with you on Wednesday and did not take in what you told me. I'm sorry, about the licence and far more about what is behind it. Would it help if we met by video, so that you are spared the train?
  Corin
Dag Ullman: Dear Corin,
  that would help much. It is a strange summer, one gets to know all the stations. Thank you for your words.
  Dag
Corin Maddock: Then by video from this week on.

== 2026-07-08 talk, Instruments
Dag Ullman: Can you see me? Here it's only the kitchen.
Corin Maddock: It's a nice kitchen. How are you keeping?
Dag Ullman: With the tablets it's better. I only sleep like a bear.
Corin Maddock: I'm glad. For the trays, the new counts you'll have from me on Monday.
Dag Ullman: Monday is early enough, I order on Tuesdays.

== 2026-07-13 09:30 mail, Counts
Corin Maddock: Dear Dag,
  here are the counts, tray by tray.
  Corin
Dag Ullman: Received, all clear.
Corin Maddock: Until Wednesday.

Expect 2026-07-02: hardship, Dag Ullman, blackouts
Expect 2026-07-04: hardship, Dag Ullman, blackouts
Expect 2026-07-07: nothing
Expect 2026-07-10: event soon, Philippa Strand, fellowship exam
Expect 2026-07-12: event past, Philippa Strand, fellowship exam
Expect 2026-07-12: promise due, Dag Ullman, new counts
