About: People joke at work, and one thing among it is meant.
Traps: joke, irony
You: Nell Tarn

== 2026-02-09 talk, Stand-up
Nell Tarn: Right, who's first?
Rafa Cruz: I'm going to throw the printer out of the window on Friday. Just so you know.
Nell Tarn: I'll bring popcorn.
Gus Bly: If it jams once more I'm moving to a monastery.
Nell Tarn: Noted. And the labels?
Rafa Cruz: The labels I'll have this afternoon.

== 2026-02-10 09:30 chat with Rafa Cruz
Gus Bly: my kingdom for a working stapler
[09:31] Nell Tarn: i'll sell you mine for a million
[09:31] Gus Bly: deal, you'll get the money in the year 3000

== 2026-02-11 15:10 chat
Rafa Cruz: nell have you still got the key for the cage?
[15:12] Nell Tarn: yes, coming down with it now

== 2026-02-12 talk, Stand-up
Gus Bly: On a serious note, it's my mum's funeral tomorrow so I'm off from noon.
Rafa Cruz: Sorry, mate.
Nell Tarn: OK so who covers the desk?
Rafa Cruz: Me.

Expect 2026-02-11: nothing
Expect 2026-02-13: hardship or event soon, Gus Bly, funeral
May 2026-02-13: their promise, Rafa Cruz, labels
Expect 2026-02-16: hardship or event past, Gus Bly, funeral
May 2026-02-16: their promise, Rafa Cruz, labels
