About: Nobody who says it is meaning it.
Traps: sarcasm, irony
You: Tess Moor

== 2026-01-19 talk, Incident
Yan Feld: Oh wonderful, the database is down again. Best Monday ever.
Tess Moor: Which one?
Yan Feld: The one we were promised would never go down. What a triumph.
Tess Moor: Can you restart it?
Yan Feld: Already on it. I'd be thrilled to spend another night here, truly.

== 2026-01-20 10:10 chat
Tess Moor: are we stable?
[10:14] Yan Feld: yes. since 4am. living the dream
[10:15] Tess Moor: Thank you for staying up for it, Yan. Take the afternoon off, please.
[10:16] Yan Feld: will do

== 2026-01-22 11:00 chat with Yan Feld
Pia Lund: great, another form. i've always wanted to win an award for form filling
[11:02] Tess Moor: :D

== 2026-01-26 talk, Weekly
Yan Feld: So I actually got the certificate. The security one. Took me two tries.
Tess Moor: Ah. Next point, the rota.
Pia Lund: Rota is done.

Expect 2026-01-21: nothing
Expect 2026-01-23: nothing
Expect 2026-01-28: success, Yan Feld, certificate
