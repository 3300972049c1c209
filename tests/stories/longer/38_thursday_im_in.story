About: A day in hospital, said while fixing another date, is put back by four days; sizes were to be dropped in at the yard.
Traps: event moved, event soon, promise kept without being told by the owner, banter
You: Rob Tansley

== 2026-02-10 talk, Gates
Rob Tansley: Now then, Len. I could do with you on site Thursday next week, for t'gates.
Len Ackroyd: No good to me. Thursday 19th I'm in having the hip done, finally. You'll have to have our Janine.
Rob Tansley: Fair enough. Does Janine know her gates?
Len Ackroyd: Better than me. She does the posts and all.
Rob Tansley: What are you after for two pair, galvanised?
Len Ackroyd: Twelve hundred, and I'm robbing meself.
Rob Tansley: You've been robbing me for twenty year. Go on then.

== 2026-02-16 12:20 chat
Len Ackroyd: hip's been put back, no beds. Monday 23rd now, 7 in the morning
[12:31] Rob Tansley: typical. so you're about on thursday after all?
[12:32] Len Ackroyd: aye but Janine can still do it, she's dead keen
[12:35] Rob Tansley: champion

== 2026-02-19 talk, Gates on site
Janine Holroyd: So which side do they hang?
Rob Tansley: Left hand, both. Ground drops away on t'other.
Janine Holroyd: I'll want the opening measured when the second post's in. I can't order off a drawing.
Rob Tansley: Post goes in tomorrow. I'll drop the sizes in at the yard Tuesday.
Janine Holroyd: Tuesday's grand.
Rob Tansley: Brew before you go?
Janine Holroyd: I've had four, love, I'd float.

== 2026-02-25 08:10 chat
Janine Holroyd: got your bit of cardboard off the counter yesterday, gates are ordered
[08:12] Rob Tansley: couldn't find any paper. when do they land?
[08:15] Janine Holroyd: three weeks, they say

== 2026-02-25 17:40 talk, Phone
Rob Tansley: Len! How's the new hip?
Len Ackroyd: Sore. And there's a feller opposite snores like a bandsaw. But I've been up on sticks already.
Rob Tansley: Up already? Good lad. I've been thinking on about you.
Len Ackroyd: Has our Janine charged you right?
Rob Tansley: Worse than you.

Expect 2026-02-13: nothing
May 2026-02-13: hardship, Len Ackroyd
Expect 2026-02-18: nothing
May 2026-02-18: hardship, Len Ackroyd
Expect 2026-02-22: event soon, Len Ackroyd, hip
May 2026-02-22: hardship, Len Ackroyd
Expect 2026-02-24: event past, Len Ackroyd, hip
Expect 2026-02-24: promise due, Janine Holroyd, sizes
Expect 2026-02-27: nothing
