About: What is written out of politeness, and one thing that was meant.
Traps: polite formula, irony
You: Lou Carver

== 2026-01-12 09:00 mail, Your application
Lou Carver: Dear Ms Adler,
  thank you for your application. Please do not hesitate to contact us. I look forward to hearing from you.
  Kind regards
  Lou Carver
Rosa Adler: Thank you very much for your quick answer. I hope you had a good start into the year.

== 2026-01-14 10:00 mail, Your application
Rosa Adler: Dear Mr Carver, I would be grateful to know when a decision can be expected.
  Rosa Adler
Lou Carver: We meet on the 20th, and I will write to you on the 21st, whichever way it goes.

== 2026-01-16 12:00 chat
Finn Oster: lunch?
[12:01] Lou Carver: 5 min

== 2026-01-26 talk, Team
Finn Oster: So who did you take?
Lou Carver: Still open. Don't ask.
Finn Oster: I'm asking.

Expect 2026-01-15: nothing
Expect 2026-01-21: promise due, Rosa Adler, write to you on the 21st
Expect 2026-01-23: promise late, Rosa Adler, write to you on the 21st
Expect 2026-01-28: promise late, Rosa Adler, write to you on the 21st
