About: A fall was passed over in the weekly talk, and answered in a chat four days on.
Traps: hardship acknowledged late, small talk
You: Ana Lind

== 2026-03-02 talk, Weekly
Ana Lind: Morning. Rain again.
Ben Ode: Third week of it. Sorry if I'm slow today, my dad had a fall on Saturday and we were in A&E most of the night.
Ana Lind: Right. Did the supplier numbers come in?
Ben Ode: Most of them. Two are missing.
Ana Lind: OK. Chase those please.

== 2026-03-04 10:05 chat
Ben Ode: numbers are all in now
[10:20] Ana Lind: great, ta

== 2026-03-06 08:40 chat
Ana Lind: I was thinking about your dad last night. I should have asked on Monday, sorry. How is he?
[09:10] Ben Ode: that's kind. home since yesterday, hip is bruised, not broken

== 2026-03-09 talk, Weekly
Ana Lind: Morning. What have we got?
Ben Ode: The two suppliers want the new form.
Ana Lind: Fine by me.

Expect 2026-03-03: hardship, Ben Ode, fall
Expect 2026-03-05: hardship, Ben Ode, fall
Expect 2026-03-07: nothing
Expect 2026-03-11: nothing
