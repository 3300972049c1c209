About: Two people are called Tom, and only one of them has bad news.
Traps: same name two people
You: Fay Lorne

== 2026-02-02 talk, Sales weekly
Tom Hale: Bit distracted. We had to put the dog down last night, fourteen years.
Fay Lorne: OK. Pipeline?
Tom Hale: Thin. Two maybes.

== 2026-02-03 09:00 chat
Tom Brandt: Fay can you look at the banner today? it goes up tomorrow
[09:05] Fay Lorne: looking now. the blue is too dark, rest is fine

== 2026-02-04 talk, Marketing
Tom Brandt: The banner is up.
Fay Lorne: Lovely. How are you, Tom?
Tom Brandt: Good, good. Skiing at the weekend.

== 2026-02-06 08:30 chat
Fay Lorne: Tom, I was too quick on Monday. I'm so sorry about the dog. Fourteen years is a lifetime together.
[08:55] Tom Hale: thank you fay. the house is very quiet

Expect 2026-02-03: hardship, Tom Hale, dog
Expect 2026-02-05: hardship, Tom Hale, dog
May 2026-02-05: event soon, Tom Brandt, Skiing
Expect 2026-02-10: nothing
May 2026-02-10: event past, Tom Brandt, Skiing
