About: A date for surgery moves forward; it is asked after.
Traps: event moved, hardship acknowledged late
You: Ewa Linde

== 2026-08-10 talk, Weekly
Ewa Linde: Anything for the holidays?
Theo Marsh: Not really. They're operating on my shoulder on the 27th.
Ewa Linde: Okay. And who has the on-call phone then?
Theo Marsh: Bea.

== 2026-08-13 16:00 chat
Theo Marsh: hospital rang, somebody dropped out. it's monday now, the shoulder
[16:10] Ewa Linde: Monday already? how are you feeling about it?
[16:15] Theo Marsh: rather sooner than later

== 2026-08-19 12:00 chat
Ewa Linde: how's the shoulder? did it go well on Monday?
[13:00] Theo Marsh: all good. typing with left

== 2026-08-24 10:00 mail with Bea Flint and Theo Marsh, On call
Ewa Linde: Hello both, the phone stays with Bea until the end of the month.
  Ewa

Expect 2026-08-12: hardship, Theo Marsh, shoulder
Expect 2026-08-16: event soon, Theo Marsh
Expect 2026-08-18: event past, Theo Marsh
Expect 2026-08-26: nothing
Expect 2026-08-28: nothing
