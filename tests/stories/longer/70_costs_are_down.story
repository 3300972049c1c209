About: A founder's saving was his own home; the investor heard only a percentage, and noticed on a Sunday.
Traps: hardship acknowledged late, promise kept in another channel, promise kept by phone, conditional
You: Agnes Pellworth

== 2026-05-11 talk, Monthly
Dragan Velmirov: Revenue is flat. Costs are down nine per cent.
Agnes Pellworth: Down where?
Dragan Velmirov: Mostly me. I take no salary since February and we gave up the flat, the four of us are in my mother-in-law's sewing room. Then tooling, a bit.
Agnes Pellworth: How much is tooling?
Dragan Velmirov: Two per cent. It could be five if I knew what I was doing.
Agnes Pellworth: Paulo Estervane knows. I'll put the two of you in touch before the week is out.
Dragan Velmirov: That would help a lot.
Agnes Pellworth: Page six, then.

== 2026-05-14 10:00 mail with Dragan Velmirov and Paulo Estervane, Moulds
Agnes Pellworth: Dear both,
  Paulo runs a foundry and has forgotten more about moulds than I will ever know. Dragan makes pump parts and pays too much for his. Over to you.
  Agnes
[10:48] Paulo Estervane: Dragan, ring me any day before six. Bring the worst one.
[11:30] Dragan Velmirov: The worst one is easy to find. Thank you, Agnes.

== 2026-05-17 20:10 chat
Agnes Pellworth: Dragan, it's Sunday and this is not about numbers. On Monday you told me you'd given up your home and I turned the page. I'm sorry. How are the four of you holding up?
[21:02] Dragan Velmirov: thank you for this. the children think it is camping. my wife and i a bit less
[21:05] Agnes Pellworth: I can imagine. Tell her she has my respect. And you take a salary from June, I mean it.

== 2026-06-08 talk, Monthly
Dragan Velmirov: Paulo took three days off the mould. Three days! I could kiss him.
Agnes Pellworth: He's used to it. That's splendid, Dragan.
Dragan Velmirov: If the Danes sign I paint the office gold. But for that I must know about the bridge loan. Is there anything you can say?
Agnes Pellworth: The committee sits on Thursday. I'll ring you on Friday, whichever way it goes.
Dragan Velmirov: OK. I'll keep the line free.

== 2026-06-13 09:15 chat
Dragan Velmirov: i didn't sleep after your call yesterday, but in the good way. thank you for getting them to yes
[09:40] Agnes Pellworth: You got them to yes, I only read it out. Very well earned. Now sleep.

Expect 2026-05-13: hardship, Dragan Velmirov, flat
May 2026-05-13: promise due, Dragan Velmirov
Expect 2026-05-15: hardship, Dragan Velmirov, flat
Expect 2026-05-18: nothing
Expect 2026-06-11: promise due, Dragan Velmirov, Friday
Expect 2026-06-15: nothing
