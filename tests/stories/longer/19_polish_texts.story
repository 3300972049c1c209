About: One has a need that another can meet, and a third only sounds as if.
Traps: introduction that fits, introduction that does not fit
You: Gil Arden

== 2026-01-12 talk, First call
Magda Rys: I translate, mostly contracts, Polish and English. Always happy about a new client.
Gil Arden: Good to know. How did you come to it?
Magda Rys: By accident, a boat and a bad lawyer.

== 2026-01-14 talk, Lunch
Stan Obel: I used to speak a little Polish as a child. All gone now.
Gil Arden: Shame.
Stan Obel: I sell pumps, who needs Polish.

== 2026-01-20 talk, Project call
Ines Duarte: We're stuck, we need somebody who can translate forty pages of contract into Polish, and the agency has no one until March.
Gil Arden: Ouch. And the rest?
Ines Duarte: The rest is on track.

== 2026-01-28 09:00 mail, Ines meet Magda
Gil Arden: Dear both,
  Ines, Magda translates contracts between Polish and English. Magda, Ines has forty pages. I leave it to you two.
  Gil
Magda Rys: Thank you Gil! Ines, shall we talk this afternoon?
Ines Duarte: Yes please, at four.

Expect 2026-01-16: nothing
Expect 2026-01-22: need met, Ines Duarte
May 2026-01-22: need met, Magda Rys
Expect 2026-01-27: need met, Ines Duarte
May 2026-01-27: need met, Magda Rys
Expect 2026-01-30: nothing
