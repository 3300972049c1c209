About: Others promise each other things, and the owner promises one.
Traps: someone else's promise, group chat
You: Cleo Hart

== 2026-07-06 talk, Planning
Priya Nand: I'll send Tom the floor plan tomorrow.
Tom Ashe: And I'll get you the keys by Wednesday, Priya.
Cleo Hart: Good. Anything for me?
Tom Ashe: The insurance paper.
Cleo Hart: Yep. On your desk Thursday.

== 2026-07-08 12:10 chat
Priya Nand: @Tom still need those keys
[12:30] Tom Ashe: sorry sorry. friday. promise
[12:31] Cleo Hart: :)

== 2026-07-10 talk, Planning
Priya Nand: Tom's colleague said she'd send us the wiring drawings on Monday.
Cleo Hart: OK good.
Tom Ashe: Cleo, still no insurance paper.
Cleo Hart: I know, I know. The broker sits on it. Monday.

== 2026-07-14 08:15 mail with Tom Ashe, Insurance
Cleo Hart: Tom, here it is, signed. Sorry for the wait.

Expect 2026-07-07: nothing
May 2026-07-07: promise due, Tom Ashe, Thursday
Expect 2026-07-09: promise due, Tom Ashe, Thursday
Expect 2026-07-13: promise due or promise late, Tom Ashe
Expect 2026-07-16: nothing
May 2026-07-16: their promise, Priya Nand, wiring
