About: An interview, and what came of it.
Traps: success mentioned in passing, event past
You: Ivo Stark

== 2026-06-01 talk, Mentoring
Kaja Lien: I have the interview at the museum on Wednesday morning. Second round.
Ivo Stark: That's great. What worries you most?
Kaja Lien: That they ask about money.
Ivo Stark: Then say your number first.

== 2026-06-05 talk, Mentoring group
Bea Orr: The room smells of paint.
Ivo Stark: It does. Kaja, how was Wednesday?
Kaja Lien: Long. Four people. I said my number first.
Ivo Stark: Good for you!

== 2026-06-11 08:50 mail, Next session
Kaja Lien: Hi Ivo, I can't do the 15th any more, it'll be my first day at the museum, hah. Could we take the 18th?
  Kaja
Ivo Stark: The 18th is fine, same time.

Expect 2026-06-02: event soon, Kaja Lien, interview
Expect 2026-06-04: event past, Kaja Lien, interview
Expect 2026-06-08: nothing
Expect 2026-06-14: event soon or success, Kaja Lien, first day
