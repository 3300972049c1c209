About: A promise was broken and then made good.
Traps: promise kept in another channel, promise late
You: Silke Brand

== 2026-11-03 10:00 mail, Reference
Amir Naz: Dear Silke, would you write me a reference for the flat? The landlord wants it by the 10th.
  Amir
Silke Brand: Of course, with pleasure. I'll have it with you on Friday.
Amir Naz: Thank you so much!

== 2026-11-09 09:00 chat
Amir Naz: hi silke.. sorry to push. the reference?
[09:02] Silke Brand: Oh God. I am sorry. Today.

== 2026-11-09 18:30 mail with Amir Naz, Your reference
Silke Brand: Amir, the reference is attached, signed. I am sorry that I forgot it. I hope it still helps.

== 2026-11-16 talk, Coffee
Amir Naz: We got it! The flat is ours.
Silke Brand: Hurray! I'm so glad for you. When do you move?
Amir Naz: In January.

Expect 2026-11-05: promise due, Amir Naz, Friday
Expect 2026-11-08: promise late, Amir Naz
Expect 2026-11-11: nothing
Expect 2026-11-18: nothing
