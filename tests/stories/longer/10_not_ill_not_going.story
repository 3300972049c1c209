About: What does not happen is also told.
Traps: negation
You: Bram Tolk

== 2026-11-02 talk, Check-in
Bram Tolk: Are you going to Porto next week?
Sia Wren: No, I'm not going. Too much here. And before you ask, I'm not leaving either, that was a rumour.
Bram Tolk: Ha, I did hear that.
Sia Wren: I never applied anywhere.

== 2026-11-03 09:20 chat
Sia Wren: false alarm btw, it isn't the gas. nobody was hurt
[09:22] Bram Tolk: phew!

== 2026-11-05 10:00 mail, Contract
Bram Tolk: Dear Sia, I can't promise you anything before the board has met. I won't send the draft until then either.
  Bram
Sia Wren: Understood, no rush at all.

== 2026-11-09 talk, Check-in
Sia Wren: I didn't get the grant, by the way. Letter came on Saturday.
Bram Tolk: Hm. OK. So the travel budget, where are we?
Sia Wren: Two thousand left.

Expect 2026-11-04: nothing
Expect 2026-11-06: nothing
Expect 2026-11-10: hardship, Sia Wren, grant
Expect 2026-11-12: hardship, Sia Wren, grant
