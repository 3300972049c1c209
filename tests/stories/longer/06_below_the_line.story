About: A mail quotes an old one with a promise and an illness in it.
Traps: quoted mail, history long ago
You: Hanne Brok

== 2026-06-02 09:12 mail, Room for the workshop
Owen Pike: Dear Hanne,
  
  the workshop will be in the big room after all. Lunch comes from the place across the road.
  
  Best,
  Owen
Hanne Brok: Perfect. Thank you, Owen.
  
  On 2 June 2026 at 09:12, Owen Pike wrote:
  > the workshop will be in the big room after all.

== 2026-06-04 14:00 mail, Fwd: Invoice 1184
Owen Pike: Hi Hanne, see below, this is how we did it last time, no action needed.
  
  Owen
  
  -----Original Message-----
  From: Hanne Brok
  Sent: 3 March 2025 10:02
  To: Owen Pike
  Subject: Invoice 1184
  
  > Dear Owen, I am in hospital this week with my son, he broke his leg badly.
  > I'll send you the corrected invoice by Friday.
  > Could you tell me which cost centre you need?
Hanne Brok: Ah, useful, thanks a lot.

== 2026-06-08 talk, Workshop
Owen Pike: Eleven people so far.
Hanne Brok: More than last year. I'll print the badges on Wednesday.
Owen Pike: Good, good.

Expect 2026-06-05: nothing
Expect 2026-06-09: promise due, Owen Pike, badges
Expect 2026-06-12: promise late, Owen Pike, badges
