About: A test on Friday in which every answer was right, and load figures that came two days late.
Traps: joke, conditional, their promise kept late, congratulated late in a mail, three in the talk
You: Saoirse Blakemoor

== 2026-08-17 talk, Weekly sync
Farrukh Delmariv: The integration is seventy percent. On Friday I'm offline till lunch, I have the citizen test.
Saoirse Blakemoor: Grand. Did the client send the certificates?
Farrukh Delmariv: Not yet, I wrote them two times.
Mattias Rebanlund: Saoirse, the load figures you get from me on Wednesday.
Saoirse Blakemoor: Perfect.
Farrukh Delmariv: If I don't pass I become pirate.
Mattias Rebanlund: Pirates also need certificates.

== 2026-08-21 16:10 chat
Mattias Rebanlund: figures are in the folder now. two days late, sorry, the cluster was sulking
[16:18] Saoirse Blakemoor: no bother at all, thanks Mattias
[16:19] Mattias Rebanlund: don't look at the last column before the weekend

== 2026-08-24 talk, Weekly sync
Farrukh Delmariv: So, thirty-three questions, thirty-three right. No pirate.
Saoirse Blakemoor: Right, so we're all here. Where are we with the certificates?
Farrukh Delmariv: They came. The integration is now ninety.
Mattias Rebanlund: And which region do we switch on first?
Saoirse Blakemoor: I've to hear that from the client. You'll know by Thursday.
Mattias Rebanlund: Fine, I prepare both.

== 2026-08-27 11:00 mail with Mattias Rebanlund and Farrukh Delmariv, Rollout
Saoirse Blakemoor: Hi both,
  Frankfurt first, then Dublin, says the client.
  And Farrukh, I ran straight past it on Monday: full marks! Congratulations from all of us, I'm delighted you're staying.
  Saoirse
[11:20] Farrukh Delmariv: Thank you Saoirse!! My mother has told it already to the whole street.
[11:25] Mattias Rebanlund: Frankfurt is ready.

Expect 2026-08-20: event soon, Farrukh Delmariv, citizen test
May 2026-08-20: their promise, Mattias Rebanlund, load figures
Expect 2026-08-23: event past, Farrukh Delmariv, citizen test
Expect 2026-08-26: success, Farrukh Delmariv, thirty-three
Expect 2026-08-26: promise due, Mattias Rebanlund, by Thursday
Expect 2026-08-28: nothing
