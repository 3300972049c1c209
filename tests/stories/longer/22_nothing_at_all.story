About: Ordinary talk with nothing in it to come back to.
Traps: small talk
You: Mia Thorn

== 2026-03-02 talk, Stand-up
Mia Thorn: Good weekend?
Pell Gray: Quiet. Laundry and football.
Ada Boon: Same without the football.
Mia Thorn: Right. Yesterday I did the import, today the export.
Pell Gray: I'm on the login page. Nothing in my way.
Ada Boon: Reviews.

== 2026-03-04 09:10 chat
Pell Gray: build is green
[09:11] Mia Thorn: nice
[09:40] Pell Gray: release at 3?
[09:41] Mia Thorn: works for me

== 2026-03-05 14:00 mail, Minutes
Ada Boon: Hi all, minutes attached. The next planning is on Monday at ten. The release is on the 12th.
  Ada
Mia Thorn: Thanks, Ada.

== 2026-03-09 talk, Stand-up
Pell Gray: It's cold in here, is it me?
Mia Thorn: It's the vent.
Ada Boon: I closed it.
Mia Thorn: Thanks. So, planning.

Expect 2026-03-03: nothing
Expect 2026-03-06: nothing
Expect 2026-03-10: nothing
Expect 2026-03-11: nothing
