About: What is said that somebody said; what the owner is said to do.
Traps: reported speech, someone else's promise
You: Lise Arp

== 2026-04-07 talk, Handover
Mats Dahl: Peer said he'd mail the plan by Thursday.
Lise Arp: To whom?
Mats Dahl: To the town hall. And the mayor said "I will resign on Monday", can you believe it?
Lise Arp: I can.

== 2026-04-09 10:10 chat
Mats Dahl: my boss asked me when are you going to retire. he asked me that!!
[10:12] Lise Arp: cheek. how did that make you feel?
[10:13] Mats Dahl: old

== 2026-04-14 talk, Handover
Mats Dahl: You said last time you'd show me the register. Could we do that?
Lise Arp: I did. Let's do it on Friday, I'll come to you.
Mats Dahl: Friday is good.

== 2026-04-17 15:00 chat
Mats Dahl: thanks for showing me the register this morning, all clear now
[15:05] Lise Arp: glad!

Expect 2026-04-10: nothing
Expect 2026-04-16: promise due, Mats Dahl
Expect 2026-04-20: nothing
