About: A developer who sits with his mother, and a customer who drops one wish and asks about another thing.
Traps: quoted mail, promise overtaken, hardship acknowledged late, history
You: Pia Wolanski

== 2026-05-04 talk, Stand-up
Pia Wolanski: Emeka, you've no picture.
Emeka Stroud: No, I'm up in Tarrow, in my old bedroom. We sit with Mum in turns, my sister has the nights and I've got the days.
Pia Wolanski: No picture is fine. How far is the export?
Emeka Stroud: Half. Their date format is a swamp.
Pia Wolanski: Everybody's date format is a swamp.
Emeka Stroud: True enough.

== 2026-05-04 11:00 mail, Export
Jutta Brandl: Hello Pia,
  I found this in my folder, from the 13th of April:
  > You will have the export in your test system this week. Pia
  It is not there. When can we count on it?
  Jutta Brandl
Pia Wolanski: Hello Jutta,
  that was too hopeful, I'm sorry. You'll find it in your test system on Friday, this time for certain.
  Pia
Jutta Brandl: Then Friday.

== 2026-05-06 15:30 chat
Jutta Brandl: Pia, you can forget the export. Our controlling pulls it over the API now and is happy
[15:34] Pia Wolanski: oh good! so I take it off the list for Friday?
[15:35] Jutta Brandl: Yes, please do
[15:36] Pia Wolanski: gone
[15:50] Jutta Brandl: Something else. How many seats are still free on our plan? In June two trainees start

== 2026-05-08 talk, Stand-up
Pia Wolanski: Emeka, your mum first. I walked straight past that on Monday, and I'm sorry. How is she, and how are you?
Emeka Stroud: She mostly sleeps. It's quiet here. It's alright. Thanks for asking, Pia.
Pia Wolanski: The export is cancelled, and nothing else is worth one of those hours. Log off and be with her. I mean it.
Emeka Stroud: I'd like that, yeah. Thank you.
Pia Wolanski: We're thinking of you all.

== 2026-05-11 08:30 mail, Your seats
Pia Wolanski: Hello Jutta,
  four seats are free, so both trainees fit in. Your question had slipped under my keyboard, sorry.
  Pia
Jutta Brandl: Four is perfect. Thank you.
Pia Wolanski: I hope they like it with you.

Expect 2026-05-05: hardship, Emeka Stroud, sit with Mum
Expect 2026-05-07: hardship, Emeka Stroud, sit with Mum
Expect 2026-05-09: question, Jutta Brandl, How many seats
May 2026-05-09: hardship, Emeka Stroud
Expect 2026-05-12: nothing
May 2026-05-12: hardship, Emeka Stroud
