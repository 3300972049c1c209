About: A new citizen in half a sentence, till codes that came days late, and crates that did not come.
Traps: joke that is true, reported speech, success celebrated late, promise kept late on paper, their promise kept late
You: Rosalba Tenn

== 2026-05-05 talk, Veg order
Gus Harkle: Right, missus. Leeks, chard, the ugly carrots. And the asparagus, first cut, forty bunches, will be at your back door Thursday morning, my word on it.
Rosalba Tenn: Your word was a day late with the strawberries last year.
Gus Harkle: That were the bees, not me.
Rosalba Tenn: It's printed on the weekend menu, Gus.
Gus Harkle: And right bonny it looks.

== 2026-05-06 15:10 chat
Jakub Wrona: sorry chef for late today, queue in town hall was long. we had to swear to the king and now i have two passports haha
[15:14] Rosalba Tenn: who did the fish then
[15:15] Jakub Wrona: temi. i do the bones now
[15:16] Rosalba Tenn: ok. keep the heads for stock

== 2026-05-08 talk, Before service
Temi Balewood: The till still thinks lamb is a pudding. Last night it offered table nine custard with it.
Rosalba Tenn: I know. You'll get the new codes from me by Sunday night, all of them, typed up.
Temi Balewood: My brother says he'd do it in an hour if you paid him in pasta.
Rosalba Tenn: Your brother said that about the website.
Jakub Wrona: Also no asparagus, chef. Nothing on the step yesterday, nothing today. I put leeks.
Rosalba Tenn: Leeks it is, then.

== 2026-05-10 22:50 chat
Rosalba Tenn: Jakub. Two passports! It only sank in when Temi showed me the picture. Congratulations, citizen. There's a cake in the walk-in and nobody else may touch it
[23:05] Jakub Wrona: chef you make me cry in the bus
[23:06] Rosalba Tenn: good. it's a proper british bus
[23:07] Jakub Wrona: yes, it is late

== 2026-05-15 09:30 chat
Temi Balewood: found the sheet by the till, lamb is lamb again 🎉 took you long enough
[09:40] Rosalba Tenn: sorry. I fell asleep on it, twice
[09:41] Temi Balewood: can tell, there's a dribble on the puddings
[09:42] Rosalba Tenn: that's custard

== 2026-05-15 11:15 mail, Crates
Gus Harkle: Rosalba,
  you'll have seen what's stood at your back door this morning. Forty bunches, and ten for the shame of it. It were the gearbox.
  Gus
Rosalba Tenn: Seen, counted, forgiven. Thank you for the ten.
Gus Harkle: Not a word about bees now.

Expect 2026-05-07: success, Jakub Wrona, two passports
Expect 2026-05-09: success, Jakub Wrona, two passports
Expect 2026-05-09: promise due, Temi Balewood, codes
Expect 2026-05-13: promise late, Temi Balewood, codes
Expect 2026-05-13: their promise, Gus Harkle, asparagus
Expect 2026-05-16: nothing
