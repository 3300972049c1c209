"""Tables of an earlier version are brought up to date, after a backup; a normal start only compares two numbers."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, select

from regard.memory.refusals import in_sentences
from regard.memory.schema import ABOUT, VERSION, make_tables
from regard.memory.sqlite import WRITES
from regard.problems import MemoryCannotOpen

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine, path: Path | None) -> None:
    """Make the tables where there are none, or migrate them from an earlier version, after a backup of the file.

    Args:
        engine: of the database.
        path: of its file; None on a server, whose backups are its keeper's.

    Raises:
        MemoryCannotOpen: they are of a later version.
    """
    with in_sentences():
        found = _version(engine) or _made(engine)
        if found > VERSION:
            raise MemoryCannotOpen(
                f"the memory was written by a later Regard (its version is {found}, this program knows {VERSION}); "
                "install the newest Regard. Nothing was changed."
            )
        if found < VERSION:
            migrate(engine, path, MIGRATIONS)


def _version(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return _version_in(connection)


def _version_in(connection: Connection) -> str | None:
    if not inspect(connection).has_table(ABOUT.name):
        return None
    return connection.execute(select(ABOUT.c.version_num)).scalar()


def _made(engine: Engine) -> str:
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        found = _version_in(connection)  # another process may have made them meanwhile
        if found is None:
            make_tables(connection)
        return found or VERSION


def migrate(engine: Engine, path: Path | None, scripts: Path, to: str = "head") -> None:
    """Run the scripts that the tables have not seen, all in one transaction, after a backup of the file.

    Args:
        engine: of the database.
        path: of its file; None on a server.
        scripts: Alembic's folder.
        to: the version to stop at.
    """
    from alembic import command
    from alembic.config import Config

    if path is not None:
        _back_up(engine, path)
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        if connection.dialect.name == "sqlite":  # a table that is made anew is dropped on the way
            connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]  # is open
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, to)
            _check_references(connection)
    engine.dispose()  # so that no connection stays without foreign keys


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    astray = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if astray is not None:
        raise MemoryCannotOpen(
            f"the memory could not be brought up to date: a row of {astray[0]!r} refers to nothing. It is as it was."
        )


def _back_up(engine: Engine, path: Path) -> None:
    """Copy the file beside itself, with the same key and rights."""
    backup = path.with_name(f"{path.stem}.before-{VERSION}{path.suffix}")
    fresh = backup.with_name(f"{backup.name}.new")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    raw = engine.raw_connection()
    try:
        raw.driver_connection.execute("VACUUM INTO ?", (str(fresh),))  # type: ignore[union-attr]  # is open
    finally:
        raw.close()
    fresh.replace(backup)
