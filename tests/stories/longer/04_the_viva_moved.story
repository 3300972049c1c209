About: An exam was put off by a week.
Traps: event moved
You: Sam Okri

== 2026-05-04 talk, Lab meeting
Sam Okri: Anything else?
Irena Kos: I have my viva on Thursday. After that I am a free person.
Sam Okri: Ha. You'll be fine.
Dov Peled: Fingers crossed!

== 2026-05-05 16:20 chat
Irena Kos: external is ill :( viva is now the 14th
[16:31] Sam Okri: ah, that's rotten, after all the build-up. you ok?
[16:35] Irena Kos: i am ok, more time to read

== 2026-05-12 talk, Lab meeting
Dov Peled: The freezer is making the noise again.
Sam Okri: Ring the service people, they're on contract.
Dov Peled: Doing it today.

== 2026-05-15 18:00 chat
Sam Okri: And??? How did it go yesterday?
[18:40] Irena Kos: passed, with tiny corrections!!
[18:41] Sam Okri: Congratulations Dr Kos! So well deserved.

Expect 2026-05-06: nothing
Expect 2026-05-08: nothing
Expect 2026-05-13: event soon, Irena Kos
Expect 2026-05-18: nothing
May 2026-05-18: their promise, Dov Peled
