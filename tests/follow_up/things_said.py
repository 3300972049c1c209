"""Many things that people say, plain and awkward, for looking at the drafts that they lead to."""

from __future__ import annotations

HARDSHIPS = (
    "My dad fell on Tuesday and broke his hip.",
    "my mum's in hospital again, third time this year",
    "I lost my job last week.",
    "We had to put our dog down.",
    "Honestly, I'm exhausted. I haven't slept properly since the baby came.",
    "My grandmother passed away on Sunday.",
    "they're letting the whole team go, me included",
    "So, my wife and I are separating.",
    "My best friend has been diagnosed with breast cancer.",
    "Our cellar flooded and all my drawings are gone!",
    "It's been really hard since Tom left.",
    "I failed my driving test for the third time 😩",
    "We lost the Henderson account, and I was the one who ran it.",
    "My landlord wants us out by the end of June",
    "I miscarried in January. I've not told many people.",
    "i just can't seem to get anything done at the moment",
    "My son is being bullied at school.",
    "Well, the bank turned down our mortgage application.",
    "My knee surgery went badly, to be honest, and I'm still on crutches.",
    "I was passed over for the promotion, again.",
    "James' mother died, so he's in pieces and so am I.",
    "My husband had a heart attack two weeks ago.",
    "You know I never complain, but these night shifts are killing me.",
    "My parents are both ill",
    "I lost my father in the spring.",
)

WORRIES = (
    "I'm worried about my daughter, she barely eats.",
    "I'm dreading the board presentation on Thursday.",
    "What if the biopsy results are bad?",
    "I don't know how we'll pay the rent in May.",
    "My son's exams are keeping us all awake.",
    "honestly the merger scares me",
    "I'm nervous about my talk at the conference",
    "The audit is hanging over me.",
)

EVENTS = (
    ("plan", "My daughter starts school on Monday.", "on Monday"),
    ("plan", "I have my driving test on Friday!", "on Friday"),
    ("worry", "My dad has surgery on Friday and I can't think of anything else.", "on Friday"),
    ("plan", "We're flying to Lisbon on Friday.", "on Friday"),
    ("plan", "We launch the new booking site on Friday.", "on Friday"),
    ("plan", "I've got a second interview with the museum on Friday", "on Friday"),
    ("plan", "The funeral is on Friday.", "on Friday"),
    ("plan", "My brother is getting married on Friday", "on Friday"),
    ("plan", "we're moving house Friday, pray for us", "Friday"),
    ("plan", "I start my new job on Friday.", "on Friday"),
    ("plan", "I'm running the Berlin marathon on Friday", "on Friday"),
    ("plan", "I defend my thesis on Friday.", "on Friday"),
    ("hope", "Fingers crossed for the audition on Friday.", "on Friday"),
    ("plan", "My sister's twins are due on Friday", "on Friday"),
    ("worry", "They're telling us about the redundancies on Friday.", "on Friday"),
    ("plan", "My mother-in-law's hip operation is on Friday", "on Friday"),
    ("plan", "I'm giving a talk at the library on Friday", "on Friday"),
    ("plan", "My finals start on Friday", "on Friday"),
    ("worry", "I get my scan results on Friday.", "on Friday"),
    ("plan", "On Friday we're opening the new bakery in Leith", "On Friday"),
    ("plan", "Off to Kraków on Friday for two weeks!", "on Friday"),
    ("plan", "My son's birthday party is on Friday", "on Friday"),
    ("plan", "It's my last day at work on Friday, I'm retiring!", "on Friday"),
    ("plan", "my eldest is sitting her maths exam on Friday", "on Friday"),
)

SUCCESSES = (
    "I passed my driving test!",
    "We won the Harbour Trust contract.",
    "My daughter got into medical school!!",
    "Good news: I got the promotion.",
    "I finally finished my novel",
    "We sold the house yesterday.",
    "Our paper was accepted!",
    "I've been sober for a year now.",
    "My son scored his first goal on Saturday",
    "We're expecting a baby in October!",
    "I ran ten kilometres without stopping",
    "got the job!!!",
    "I was made head of the department.",
    "My exhibition opened last night and it was packed.",
)

QUESTIONS = (
    "Could you send me the figures for the harbour?",
    "Do you know a good dentist?",
    "Hi Sam, hope you are well. I wanted to ask about the autumn course. Is there still a place free for my nephew?",
    "when are you back?",
    "What of the draft, and should we change the ending, or leave it, after what Priya said and the notes?",
)

FAVOURS = (
    "I stayed late to fix your slides.",
    "I've covered your shift on Saturday.",
    "I put in a good word for you with Helen.",
    "Here are the notes you missed, I typed them up for you.",
    "Done! I've watered your plants.",
    "I sent your CV to our hiring manager.",
    "No trouble at all, I drove past anyway.",
    "I introduced you to Helen in the mail below.",
)

PROMISES = (
    ("I'll send you the deck by Friday.", "by Friday"),
    ("I will look at your draft tomorrow.", "tomorrow"),
    ("Let me check with legal and get back to you on Monday.", "on Monday"),
    ("I owe you an answer.", ""),
    ("I'll introduce you to Priya this week.", "this week"),
    ("I'll come to your concert on Friday!", "on Friday"),
    ("Sure, I'll do it.", ""),
    ("I can bring the ladder over on Saturday, if that helps.", "on Saturday"),
    ("I'll definitely call your mother back about the flat next week.", "next week"),
    ("Yes, we'll review the contract and send you our comments by the end of the month", "by the end of the month"),
    ("I'm going to write you that reference over the weekend.", "over the weekend"),
    ("I'll let you know.", ""),
    ("I'll try to find the recipe for you", ""),
    ("i'll pick you up from the station on Friday", "on Friday"),
)

NEEDS = (
    ("We need somebody who knows charity law.", "I do contract and charity law for small museums."),
    ("I'm looking for a piano teacher for my son.", "I teach piano to children in Leith."),
    ("We badly need a bookkeeper who understands Xero.", "I'm a freelance bookkeeper, mostly Xero and payroll."),
)

INTERESTS = (
    ("I've become obsessed with sourdough.", "Here is a good book on sourdough and rye."),
    ("I'd love to learn more about beekeeping.", "Here's that podcast about beekeeping in cities."),
)
