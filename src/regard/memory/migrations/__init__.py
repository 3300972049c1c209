"""Scripts that bring the tables of an earlier version up to date, run by Alembic; see `migrating.py`."""
