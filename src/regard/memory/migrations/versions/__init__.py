"""One script a version, numbered; a script is never changed once it has been in a release."""
