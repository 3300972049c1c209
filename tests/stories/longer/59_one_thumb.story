About: In a group chat somebody types with one thumb, and only one of the other two asks himself why.
Traps: group chat, celebrated by somebody else, event cancelled, someone else's promise
You: Saskia Toll

== 2026-10-05 09:10 chat, Brightwater
Yusuf Tarn: site goes over to the client thursday. i take the legal page, it'll be in by wednesday
[09:14] Delia Marsh: k. cookie banner is done. excuse typos, i have one thumb, the other arm's full of Jonah, 3.2 kilos, since friday night
[09:15] Yusuf Tarn: WHAT congrats delia!!!
[09:16] Saskia Toll: Delia can you also look over the invoice for part one?
[09:18] Delia Marsh: looks fine to me, did it just now
[09:20] Yusuf Tarn: sunday i'm offline btw, running the half in Greel
[09:21] Saskia Toll: ok

== 2026-10-07 14:00 mail with Delia Marsh, Legal page
Yusuf Tarn: Hi both,
  legal page is in, imprint too. Their lawyer will call Saskia's boss on Friday about clause 6, so he told me.
  Yusuf
Saskia Toll: Thanks, Yusuf, just what we needed. Did you take the new address?
Yusuf Tarn: The new one, with the c/o.
Saskia Toll: Perfect.

== 2026-10-09 16:20 chat, Brightwater
Yusuf Tarn: and greel is off. storm warning, they called the whole run off. so no half for me
[16:24] Saskia Toll: oh no, after all those mornings in the dark! I'm sorry
[16:25] Yusuf Tarn: eh. there's always next year. i'm gonna eat a pizza instead
[16:31] Saskia Toll: and Delia, I've only now understood your monday message. JONAH! congratulations, all three of you. I'm so happy, and so embarrassed about that invoice
[16:50] Delia Marsh: haha I wondered when the penny would drop
[16:51] Delia Marsh: he sends a burp

Expect 2026-10-06: success, Delia Marsh, full of Jonah
May 2026-10-06: thanks, Delia Marsh
Expect 2026-10-08: success, Delia Marsh, full of Jonah
May 2026-10-08: thanks, Delia Marsh
Expect 2026-10-11: nothing
May 2026-10-11: thanks, Delia Marsh
Expect 2026-10-12: nothing
