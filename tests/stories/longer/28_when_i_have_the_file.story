About: A promise that waits for something which never comes.
Traps: conditional, negation
You: Hans Abt

== 2026-03-09 talk, Review
Yuki Mori: Could you check my English in the report?
Hans Abt: If you send it to me by Wednesday, I will.
Yuki Mori: Wednesday, okay.

== 2026-03-12 09:00 chat
Yuki Mori: sorry, I did not finish, I do not send report. my colleague check it
[09:01] Hans Abt: All good. Good luck with it!

== 2026-03-16 talk, Review
Hans Abt: I might write to the printers, let's see.
Yuki Mori: Yes, maybe.
Hans Abt: We should really have dinner one day.
Yuki Mori: Yes! One day.

== 2026-03-18 16:00 mail with Hans Abt, Small question
Yuki Mori: Dear Hans-san,
  what means "to table a motion"? In my dictionary there are two meanings and they are contrary.
  Yuki

Expect 2026-03-11: nothing
May 2026-03-11: promise due, Yuki Mori
Expect 2026-03-14: nothing
Expect 2026-03-20: question, Yuki Mori, to table a motion
