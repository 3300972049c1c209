About: Several people at once, each with one thing, and one person with two.
Traps: group chat, promise repeated, news about third party
You: Tilda Hay

== 2026-10-05 talk, Monday round
Tilda Hay: Quick round?
Axel Born: My flat was broken into on Saturday. They took the bike and my grandfather's watch.
Tilda Hay: Okay, noted. Mo?
Mo Idris: Tender goes out on time. Oh, and my girl got into the conservatory.
Tilda Hay: Then Sue.
Sue Penn: Nothing from me. I need the old contract from you though, Tilda.
Tilda Hay: You have it by tomorrow.
Axel Born: And I need the budget line.
Tilda Hay: Comes tomorrow too, Axel.

== 2026-10-06 17:00 mail with Sue Penn, Old contract
Tilda Hay: Sue, contract attached. T.

== 2026-10-07 09:30 chat
Mo Idris: have you seen, Karin from legal is pregnant, her sister told me
[09:31] Tilda Hay: then let's leave it to her to tell us :)

== 2026-10-09 16:00 chat
Tilda Hay: Axel, I'm ashamed I just moved on on Monday. A break-in, and the watch. How are you sleeping?
[16:20] Axel Born: not much. thank you for asking

Expect 2026-10-08: hardship, Axel Born, broken into
Expect 2026-10-08: success, Mo Idris, conservatory
May 2026-10-08: promise late, Axel Born, budget
Expect 2026-10-12: promise late, Axel Born
Expect 2026-10-12: success, Mo Idris, conservatory
