About: Figures promised for a Wednesday that came a week late, a fellowship in half a sentence, and a table that was late too.
Traps: their promise kept late, news about third party, hardship acknowledged at once, quoted mail
You: Tamsin Wroe

== 2026-01-12 talk, Audit
Tamsin Wroe: Right, the hip audit. What's missing?
Kwabena Fordu: Only the theatre times. I'll get the theatre times across to you by Wednesday, close of play.
Tamsin Wroe: Lovely. Ilse, have you room for the follow-up letters?
Ilse Brandtner: Yes, now I have my evenings again, the fellowship people have said yes and there is nothing more to fill in.
Tamsin Wroe: Good, so you could take the Thursday clinic as well?
Ilse Brandtner: I can take it.

== 2026-01-15 18:20 chat
Ilse Brandtner: clinic done. bed 11 is hard today. the husband sings to her and she does not know the song any more
[18:24] Tamsin Wroe: I know. I heard him from the desk. Are you all right? There's tea in my office
[18:25] Ilse Brandtner: yes. tea is good
[18:26] Tamsin Wroe: come up

== 2026-01-21 08:35 mail, Theatre times
Kwabena Fordu: Dear Tamsin,
  a week late and I have no excuse but the migration. All the theatre times, Jan to Dec.
  Kwabena
Tamsin Wroe: No harm done, and thanks, they look complete. I'll have a first table over to you on Friday.
Kwabena Fordu: Brilliant.

== 2026-01-27 09:10 mail, First table
Tamsin Wroe: Dear Kwabena,
  my turn to be late. Table attached, two tabs. The outlier in June is the flood.
  > I'll have a first table over to you on Friday.
  Tamsin
Kwabena Fordu: We're even, then. June makes sense.
Tamsin Wroe: June never makes sense.

Expect 2026-01-14: success, Ilse Brandtner, fellowship
May 2026-01-14: thanks, Ilse Brandtner
Expect 2026-01-16: success, Ilse Brandtner, fellowship
May 2026-01-16: thanks, Ilse Brandtner
Expect 2026-01-20: their promise, Kwabena Fordu, theatre times
Expect 2026-01-26: promise late, Kwabena Fordu, first table
Expect 2026-01-29: nothing
