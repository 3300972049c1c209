About: News of people whom the owner does not know, and of one who matters.
Traps: news about third party, reported speech
You: Karl Onder

== 2026-10-12 talk, Break
Jo Maier: Did you read, the man from the bakery chain is in hospital. And the minister lost her seat.
Karl Onder: I saw.
Jo Maier: My sister's neighbour won a car. In a raffle!
Karl Onder: Some people.

== 2026-10-14 11:00 chat
Jo Maier: Sven says he passed his driving test, finally
[11:05] Karl Onder: who is Sven?
[11:06] Jo Maier: from accounts, you don't know him

== 2026-10-19 talk, Break
Jo Maier: I'll be a bit in and out this week. My wife starts chemo on Thursday.
Karl Onder: Jo. I had no idea. I'm so sorry. How is she?
Jo Maier: Scared. So am I.
Karl Onder: Of course you are. Take whatever time you need, I'll cover the desk.

Expect 2026-10-13: nothing
Expect 2026-10-16: nothing
Expect 2026-10-21: event soon, Jo Maier, chemo
May 2026-10-21: promise due, Jo Maier
Expect 2026-10-23: event past, Jo Maier, chemo
May 2026-10-23: promise due, Jo Maier
