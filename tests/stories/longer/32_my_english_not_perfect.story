About: Somebody tells in few and plain words what is heavy.
Traps: hardship acknowledged late, sideways words
You: Dora Finch

== 2026-12-01 talk, Onboarding
Dora Finch: How are you settling in, Linh?
Linh Pham: It is good. Little bit difficult. My daughter stay in Hue with my mother, she is four.
Dora Finch: Okay! And did IT give you the laptop?
Linh Pham: Yes, laptop is good.

== 2026-12-03 09:00 chat
Linh Pham: sorry today i come at 10, i was at the police, somebody take my bicycle and my bag
[09:02] Dora Finch: ok

== 2026-12-08 talk, One to one
Dora Finch: Linh, before anything else, your bag and your bike. That must have been a horrible day. Are you all right?
Linh Pham: Yes. Thank you that you ask. The police have found the bag.
Dora Finch: And your little one is far away on top of it. How do you two talk?
Linh Pham: Every night, video. On 19 December I fly to her.
Dora Finch: Oh, how wonderful.

Expect 2026-12-02: hardship, Linh Pham, daughter
Expect 2026-12-05: hardship, Linh Pham
Expect 2026-12-10: nothing
Expect 2026-12-18: event soon, Linh Pham, fly
