About: A line about a corridor in a talk on a memo, asked about days later by mail; a table promised for a Tuesday lay under a keyboard that day.
Traps: hardship said sideways, hardship acknowledged late, joke, promise kept on paper
You: Hedda Marlow

== 2026-02-04 talk, Close prep
Hedda Marlow: Where are we with the accruals memo?
Ikenna Obuya: In the folder since midnight. Excuse the typos, I wrote most of it in a corridor with plastic chairs, they've kept my mother in.
Hedda Marlow: Page four still has the old rates.
Ikenna Obuya: I saw. I changed it this morning.
Hedda Marlow: Good. Then it goes to the auditors at noon.
Ikenna Obuya: Noon is fine.

== 2026-02-05 11:20 chat
Sabine Roux: this intercompany rec has killed me. bury me with my calculator
[11:24] Hedda Marlow: noted. open or closed casket?
[11:25] Sabine Roux: closed, pivot table on the lid. honestly though I'm stuck without the group rate table
[11:31] Hedda Marlow: leave that with me, you'll have it Tuesday
[11:32] Sabine Roux: 🙏

== 2026-02-10 16:40 chat
Sabine Roux: who put eleven pages under my keyboard
[16:42] Hedda Marlow: the rate fairy. tabs b to d are the ones you want
[16:43] Sabine Roux: tell the fairy I love her
[16:44] Hedda Marlow: she charges by the tab

== 2026-02-10 17:15 mail, Your mother
Hedda Marlow: Dear Ikenna,
  I opened your memo again today and only then took in what you said about the corridor. I am sorry that I went straight on to page four. How is she? And how are you holding up?
  Hedda
Ikenna Obuya: Thank you for asking, Hedda. They let her go home on Sunday, with a bag of tablets, and she is very cross about the salt. I am all right.
Hedda Marlow: I'm so glad she is home. Cross about salt sounds like a good sign. Leave early whenever you need to.

Expect 2026-02-06: hardship, Ikenna Obuya, kept my mother in
Expect 2026-02-09: hardship, Ikenna Obuya, kept my mother in
Expect 2026-02-09: promise due, Sabine Roux, you'll have it Tuesday
Expect 2026-02-12: nothing
