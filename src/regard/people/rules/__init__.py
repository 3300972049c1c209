"""The phrase files of what people share, tell, give and ask."""
