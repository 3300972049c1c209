About: A birthday is mentioned months before; another is a month wrong to act on.
Traps: birthday, small talk
You: Zoe Lamb

== 2026-02-10 talk, Coffee
Hugo Tran: I turn forty on the 21st of May. Forty!
Zoe Lamb: No! You look thirty.
Hugo Tran: Tell that to my back.

== 2026-03-11 talk, Coffee
Hugo Tran: My sister's was yesterday, we went for noodles.
Zoe Lamb: Which place?
Hugo Tran: The one by the bridge.

== 2026-05-11 12:00 chat
Hugo Tran: lunch tomorrow?
[12:05] Zoe Lamb: yes! usual place

== 2026-05-26 09:00 chat
Zoe Lamb: morning! did you get cake at least?
[09:05] Hugo Tran: three of them

Expect 2026-03-12: nothing
Expect 2026-05-13: nothing
Expect 2026-05-21: occasion or event soon, Hugo Tran
Expect 2026-05-28: nothing
