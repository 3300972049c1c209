"""The phrase files of the rule-based listener."""
