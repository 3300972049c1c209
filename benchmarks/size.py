"""How much does a plain install weigh? Regard and what it needs, without extras: packages and bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Package:
    """One installed package.

    Attributes:
        name: as the package calls itself.
        size: bytes of all its files.
    """

    name: str
    size: int


def installed(name: str = "regard") -> list[Package]:
    """A package and everything that it needs here, the largest first."""
    found: dict[str, Package] = {}
    _add(name, found)
    return sorted(found.values(), key=lambda package: (-package.size, package.name))


def _add(name: str, found: dict[str, Package]) -> None:
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return
    try:
        package = distribution(name)
    except PackageNotFoundError:  # needed elsewhere only: another system, another Python
        return
    found[key] = Package(package.metadata["Name"], _size(package))
    for need in package.requires or ():
        if "extra ==" not in need and (match := _NAME.match(need)):
            _add(match.group(), found)


def _size(package: Distribution) -> int:
    if (tree := _own_tree(package)) is not None:
        return sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and file.suffix != ".pyc")
    files = (Path(str(package.locate_file(file))) for file in package.files or ())
    return sum(file.stat().st_size for file in files if file.is_file() and file.suffix != ".pyc")


def _own_tree(package: Distribution) -> Path | None:
    """Where the sources are, for Regard itself: an editable install lists a pointer to them only."""
    if package.metadata["Name"] != "regard":
        return None
    import regard

    return Path(regard.__file__).parent


if __name__ == "__main__":
    for each in installed():
        print(f"{each.size / 2**20:8.2f} MiB  {each.name}")
