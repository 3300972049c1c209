About: One thing promised is no longer wanted; the other still is.
Traps: promise released
You: Timo Raske

== 2026-09-07 talk, Exhibition
Wanda Nix: Could you get me the frame sizes?
Timo Raske: I'll measure them on Wednesday.
Wanda Nix: And the names of the lenders?
Timo Raske: I'll mail you those by Friday.

== 2026-09-08 13:15 chat
Wanda Nix: leave the frames, the carpenter has his own list
[13:16] Timo Raske: ok good

== 2026-09-14 talk, Exhibition
Wanda Nix: Posters are printed.
Timo Raske: Nice. They look sharp.

== 2026-09-15 17:30 chat
Wanda Nix: and forget about the lenders too, Ulrike found the folder
[17:31] Timo Raske: oh, thanks to Ulrike then!

Expect 2026-09-09: nothing
May 2026-09-09: promise due, Wanda Nix, mail you those
Expect 2026-09-11: promise due, Wanda Nix, mail you those
Expect 2026-09-13: promise late, Wanda Nix, mail you those
Expect 2026-09-17: nothing
