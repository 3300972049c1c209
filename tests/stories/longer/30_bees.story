About: Something one person sends would please another; and something that would not.
Traps: resource, introduction that does not fit
You: Olof Rask

== 2026-04-13 talk, Lunch
Selma Dunn: I've got really into beekeeping since winter. I read everything I can find about it.
Olof Rask: Do you have hives?
Selma Dunn: Not yet. The neighbours are a question.

== 2026-04-16 talk, Lunch
Arvid Loe: I like boats. That's all I have to say.
Olof Rask: Fair enough.

== 2026-04-22 20:00 chat
Jana Weiss: look what my uncle made, a free course on beekeeping for beginners, videos and all: https://bees.example.org/course
[20:10] Olof Rask: how lovely, he has a nice voice

== 2026-04-30 12:00 chat
Olof Rask: Selma, Jana's uncle made a beginners' course on beekeeping, thought of you: https://bees.example.org/course
[12:30] Selma Dunn: oh! that's me gone for the weekend. thank you

Expect 2026-04-18: nothing
Expect 2026-04-24: resource, Selma Dunn
Expect 2026-04-28: resource, Selma Dunn
Expect 2026-05-02: nothing
