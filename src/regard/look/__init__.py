"""What is there, before anything is done with it? What files hold, counted; and the part of it that is asked for."""

from regard.look.choose import Choice, chosen
from regard.look.language import UNKNOWN, language_of
from regard.look.seen import Look, Looked, Seen, look, look_as_values

__all__ = ["UNKNOWN", "Choice", "Look", "Looked", "Seen", "chosen", "language_of", "look", "look_as_values"]
