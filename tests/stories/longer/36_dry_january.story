About: Plans that come to nothing, and a worry said as a joke.
Traps: joke, event cancelled, sarcasm
You: Cato Veen

== 2026-01-05 talk, Back to work
Iris Pool: I'm running away to sea on the 15th. Who's coming?
Cato Veen: Me, I'll bring the rum.
Iris Pool: No, honestly: the 15th is the hearing about the house. If they say no we're out by March.
Cato Veen: Hm. Anyway. Did you get the new badge?
Iris Pool: I did.

== 2026-01-13 10:20 chat
Iris Pool: hearing's off, the other side settled. WE KEEP THE HOUSE
[10:21] Cato Veen: Iris!!! That's the best news. I'm so happy for you all

== 2026-01-19 talk, Weekly
Cato Veen: I hear it's all quiet?
Iris Pool: Blissfully.

Expect 2026-01-08: hardship, Iris Pool, house
May 2026-01-08: event soon, Iris Pool
Expect 2026-01-14: nothing
Expect 2026-01-16: nothing
Expect 2026-01-21: nothing
