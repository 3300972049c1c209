About: Others promised the owner things; one did them, one did not.
Traps: promise of theirs, promise kept in another channel
You: Elin Kor

== 2026-02-16 talk, Kick-off
Bo Sand: I'll send you our logo by Wednesday, all formats.
Elin Kor: Perfect.
Cara Vint: And from me you get the photographs, let's say on Thursday.
Elin Kor: Great, then the page can go up.

== 2026-02-18 17:50 mail with Elin Kor, Logos
Bo Sand: Hi Elin, the logos, as discussed. Shout if you need others.
  Bo

== 2026-02-19 08:00 chat
Elin Kor: Logos look great, thanks Bo
[08:10] Bo Sand: cool

== 2026-03-03 talk, Status
Cara Vint: The photographs are with you since yesterday, sorry, we had a wet week.
Elin Kor: They're lovely, thank you.
Bo Sand: Page looks good.

Expect 2026-02-20: nothing
May 2026-02-20: their promise, Cara Vint
Expect 2026-02-25: their promise, Cara Vint, photographs
Expect 2026-02-28: their promise, Cara Vint, photographs
Expect 2026-03-05: nothing
