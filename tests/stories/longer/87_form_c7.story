About: A father asks for a form and is given its number; an operation called off and then given a new day.
Traps: hardship answered with advice only, hardship acknowledged late, event cancelled, event moved, promise kept in another channel
You: Constance Abeyra

== 2026-03-16 talk, Absence policy
Constance Abeyra: So the carer's leave is paid from April. Anything you need from me for your teams?
Ruaridh Fenn: Aye, I'll be needin that form masel, my boy's no been oot his room since New Year and he'll no eat wi us.
Constance Abeyra: It's form C7. You attach a note from the GP and it takes ten days.
Ruaridh Fenn: C7. Right.
Constance Abeyra: And please use the new version, the old one bounces.
Ruaridh Fenn: Aye.

== 2026-03-16 15:40 chat
Lakshmi Vantura: am out from friday fyi, finally they are taking the gallbladder. back when laughing doesn't hurt
[15:48] Constance Abeyra: at last! I'll be thinking of you on Friday. Don't you dare open the laptop
[15:49] Lakshmi Vantura: i will be on so many drugs i might promote everyone
[15:50] Constance Abeyra: then I'm definitely hiding it

== 2026-03-18 18:05 chat
Lakshmi Vantura: so gallbladder is off, no beds, they rang just now. someone will ring with another day, god knows when
[18:11] Constance Abeyra: Oh no, after all that waiting. I'm so sorry, how maddening for you. Are you in pain?
[18:12] Lakshmi Vantura: only when i see cheese. am in on friday then
[18:13] Constance Abeyra: no cheese on my desk, I swear

== 2026-03-20 11:00 talk, One to one
Constance Abeyra: Before the agenda, Ruaridh. On Monday you told me about your son and all I did was read you a form number. I'm sorry. How is he? How are you two?
Ruaridh Fenn: He came doon for toast on Wednesday. Didnae say a word, but he came doon.
Constance Abeyra: That's a big thing, toast. Take whatever time you need, form or no form.
Ruaridh Fenn: That's guid o ye. Right, the agenda.

== 2026-03-20 14:30 mail, Salary bands
Ottoline Grew: Dear Constance,
  two directors ask me every day what the bands are. Is there anything I could show them?
  Ottoline
Constance Abeyra: There is, but it needs a wash. You get it from me on Tuesday, end of day, in one table.
Ottoline Grew: Perfect. I tell them Wednesday then.

== 2026-03-24 16:50 chat
Constance Abeyra: bands are in the shared folder, the blue file. ignore the tab called "do not"
[17:02] Ottoline Grew: got it. obviously I opened "do not" first
[17:03] Constance Abeyra: obviously
[17:04] Ottoline Grew: very clear, merci

== 2026-03-26 09:35 chat
Lakshmi Vantura: gallbladder take two: 14 april, 7 in the morning, no food from the night before
[09:41] Constance Abeyra: 14 April, in my diary, underlined. and till then no cheese
[09:42] Lakshmi Vantura: not even paneer?
[09:43] Constance Abeyra: ask someone with a stethoscope

Expect 2026-03-19: hardship, Ruaridh Fenn, my boy
Expect 2026-03-23: promise due, Ottoline Grew, Tuesday
Expect 2026-03-25: nothing
Expect 2026-04-13: event soon, Lakshmi Vantura, gallbladder
Expect 2026-04-16: event past, Lakshmi Vantura, gallbladder
