"""What opens the memory: a random key in the system's keyring, or a passphrase."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from regard.problems import NoKey

SERVICE = "regard"
"""The name under which the keyring keeps the key; the user's name in it is the path of the file."""

KEY_BYTES = 32

Ask = Callable[[], str]
"""Asks the owner for the passphrase."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key as SQLCipher takes it.

    Attributes:
        pragma: the value of `PRAGMA key`, quoted.
        passphrase: whether it is one; else it is the random key of the keyring.
    """

    pragma: str
    passphrase: bool


def from_passphrase(passphrase: str) -> Key:
    """A passphrase, from which SQLCipher works out the key by 256,000 rounds of PBKDF2."""
    quoted = passphrase.replace("'", "''")
    return Key(f"'{quoted}'", passphrase=True)


def key_for(path: Path, passphrase: str | None, ask: Ask | None, *, new: bool) -> Key:
    """The key of a memory: of the passphrase, of the keyring, or of the passphrase asked for.

    Args:
        path: of the file.
        passphrase: given; it goes before the keyring.
        ask: how to ask for one; None if nobody can be asked.
        new: whether the memory is being made, and so a key may be.

    Raises:
        NoKey: there is no key, and nobody to ask for a passphrase.
    """
    if passphrase:
        return from_passphrase(passphrase)
    kept = _kept(path) or (_made(path) if new else None)
    if kept is not None:
        return Key(f"\"x'{kept}'\"", passphrase=False)
    if ask is not None and (said := ask()):
        return from_passphrase(said)
    raise NoKey(_nothing_to_make_it_with() if new else _nothing_to_open_it_with(path))


def _nothing_to_make_it_with() -> str:
    return (
        "this system has no keyring to keep the memory's key in. Set REGARD_PASSPHRASE to a passphrase of your own, "
        "and keep it safe: without it nobody can open the memory. Or choose not to encrypt it: REGARD_UNENCRYPTED=1."
    )


def _nothing_to_open_it_with(path: Path) -> str:
    return (
        f"{path} is encrypted, and this system's keyring has no key for it. Set REGARD_PASSPHRASE to its passphrase, "
        "or restore a backup."
    )


def _kept(path: Path) -> str | None:
    """The key that the keyring has for a file; None if it has none, or there is no keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, str(path))
    except KeyringError:
        return None


def _made(path: Path) -> str | None:
    """A new key, once the keyring has taken it and given it back; None if there is no keyring."""
    import keyring
    from keyring.errors import KeyringError

    with _alone(path):
        if (made_meanwhile := _kept(path)) is not None:
            return made_meanwhile
        try:
            keyring.set_password(SERVICE, str(path), secrets.token_hex(KEY_BYTES))
        except KeyringError:
            return None
        return _kept(path)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Of several who start for the first time at once, one makes the key; on Windows the first start is not guarded."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with path.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
