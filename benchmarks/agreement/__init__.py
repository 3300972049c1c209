"""How far what is read agrees with the known answers of real files."""
