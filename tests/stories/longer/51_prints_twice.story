About: A customer reports a fault from beside a child's bed on the ward; the fix goes by chat, the kind word much later.
Traps: promise kept in another channel, hardship acknowledged late, joke, thanks already given
You: Tamsin Orrell

== 2026-01-12 10:05 mail, Ticket 4471: invoices print twice
Dov Marlin: Hi Tamsin,
  since the update every invoice comes out of the printer twice, in all three branches. Log attached.
  Sorry this only reaches you now, it started last Wednesday. I've been doing the office from a fold-out bed next to Yael's cot since then, and the wifi on the ward drops every ten minutes.
  Dov
Tamsin Orrell: Hello Dov,
  thanks for the log. Which driver is it, the old or the new one?
  Tamsin
Dov Marlin: The new one, 8.2.
Tamsin Orrell: Then I know where to look. Leave that with me, you'll have a way round it on Thursday.

== 2026-01-14 15:20 chat
Tamsin Orrell: Dov, untick "mirror tray" under Devices and it prints once. The proper fix comes with 8.3
[15:41] Dov Marlin: works. all three branches. magic
[15:42] Tamsin Orrell: not magic, a tick box :)
[15:44] Dov Marlin: same thing from where I sit

== 2026-01-16 11:10 chat
Ines Quaye: are you doing the phones on the 26th or is it me?
Ines Quaye: also i swapped saturday with Jo so you get to your mum's thing
[11:25] Tamsin Orrell: oh you star, thank you!! you've saved my weekend
[11:26] Ines Quaye: no bother. if that label printer fella rings once more today im moving to the seaside on monday
[11:27] Tamsin Orrell: take me with you

== 2026-01-19 talk, Support desk
Ines Quaye: Still here, no seaside.
Tamsin Orrell: Shame. The 26th, that's me on the phones, I've put it in the rota.
Ines Quaye: Grand, then I can do the manuals.
Tamsin Orrell: Do the manuals, yes.

== 2026-01-19 14:00 mail, Ticket 4471: invoices print twice
Tamsin Orrell: Hello Dov,
  I closed your ticket just now and read it again from the top, and I am ashamed that I asked you about drivers. How is Yael? I hope you are both out of there, and that you sleep in a real bed.
  Tamsin
Dov Marlin: Home since Saturday, and asking for biscuits, which is the sign. Nobody ever asked me that in a ticket. Thank you.

Expect 2026-01-13: hardship, Dov Marlin, Yael's cot
Expect 2026-01-15: hardship, Dov Marlin, Yael's cot
Expect 2026-01-18: hardship, Dov Marlin, Yael's cot
Expect 2026-01-18: question, Ines Quaye, the phones on the 26th
Expect 2026-01-20: nothing
