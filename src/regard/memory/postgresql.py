"""PostgreSQL by URL: the same tables on a server, with one writer at a time as in a file."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, create_engine, event, make_url

from regard.memory.sqlite import PATIENCE, WRITES
from regard.problems import MemoryCannotOpen

_TURN_TO_WRITE = 7_242_373
"""The lock that a writer takes; a number of Regard's own."""


def postgresql_engine(url: str) -> Engine:
    """The engine of a server; nothing is opened yet.

    Raises:
        MemoryCannotOpen: the driver is not installed.
    """
    try:
        import psycopg  # noqa: F401  # only to say in words that it is missing
    except ImportError as error:
        raise MemoryCannotOpen("a memory on PostgreSQL needs its driver: pip install 'regard[postgres]'.") from error
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITES):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{PATIENCE * 1000:.0f}ms'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_TURN_TO_WRITE})")
    else:  # a question of several statements sees one state
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
