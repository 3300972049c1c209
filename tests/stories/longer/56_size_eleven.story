About: A pair of gloves that came late, and two people on one floor who do not know what they have in each other.
Traps: joke, promise kept in another channel, conditional, news about third party
You: Rudi Sperl

== 2026-06-08 talk, Shift start
Stan Oyelow: Press two drifts again. Point three.
Rudi Sperl: Shim it.
Stan Oyelow: Did. And I want gloves, look, I'm through at the thumb.
Rudi Sperl: Elevens, right? You get a pair tomorrow.
Stan Oyelow: Elevens. You don't know anybody who teaches maths, do you? For Nadia. She goes up to the big school in September, and with fractions I'm no use to her.
Rudi Sperl: Me neither, I count on the press. Forty an hour today.
Stan Oyelow: Forty.

== 2026-06-10 talk, Tool crib
Ewa Lindt: Your drills are here and your inserts. Reamers, no.
Rudi Sperl: Why no reamers?
Ewa Lindt: Ask the wholesaler. Their girl says next week, and she said that last week.
Rudi Sperl: You're yawning.
Ewa Lindt: I had pupils until nine. I teach maths in the evenings, to children, at my kitchen table. The Thursday one has moved away, so tomorrow I sleep.
Rudi Sperl: Rather you than me.

== 2026-06-12 06:10 chat
Rudi Sperl: gloves on your bench. 11
[06:25] Stan Oyelow: seen. ta
[06:27] Rudi Sperl: and go see Ewa in the crib. she does maths w kids in the evening. thursday is free
[06:28] Stan Oyelow: Ewa? our Ewa?
[06:28] Rudi Sperl: our Ewa
[06:29] Stan Oyelow: i go at break

== 2026-06-15 talk, Shift start
Ewa Lindt: Reamers came. I kissed the box.
Rudi Sperl: I saw nothing.
Stan Oyelow: Nadia did four pages with Ewa on Sunday, and she wants to go again.
Rudi Sperl: Well, look at that. Good girl.
Stan Oyelow: If she goes on like this she has your job on Friday.
Rudi Sperl: She can have press two as well.

Expect 2026-06-11: promise late, Stan Oyelow, You get a pair tomorrow
Expect 2026-06-11: need met, Stan Oyelow, maths
May 2026-06-11: question, Stan Oyelow
Expect 2026-06-13: nothing
Expect 2026-06-16: nothing
