"""How many of the true follow-ups are shown, and how many of those shown are false."""
