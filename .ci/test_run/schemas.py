"""The OASIS schemas of XLIFF, which Debian's package of Symfony's translation component ships, from apt.

The package is unpacked, not installed: nothing of it but three schemas is wanted, and no PHP.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path

PACKAGE = "php-symfony-translation"
FOLDER = Path(__file__).resolve().parents[2] / "var/xliff-schemas"
INSIDE = "usr/share/php/Symfony/Component/Translation/Resources/schemas"
DIGESTS = {
    "xliff-core-1.2-strict.xsd": "be380cd73e632f358f8082b4304d435282494e5a01a3432639610568b323d552",
    "xliff-core-2.0.xsd": "86869fdd384cc4c0bfda9097ded6b2058ccdc027973d5ce6177fceac17e96f89",
    "xml.xsd": "4811c301144dd763dca0cd9f8d0b4029c0a4ad1d84c73132c2531ec5f06ac340",
}
HOW_TO_GET_THEM = (
    f"The schemas of XLIFF are missing. On Debian: apt-get download {PACKAGE}; dpkg-deb -x its .deb; copy "
    f"{INSIDE}/*.xsd to {FOLDER}"
)


def are_there() -> bool:
    return all(_is_genuine(FOLDER / name) for name in DIGESTS)


def install() -> None:
    """Where this is not possible, the tests that need them fail and say how to get them."""
    apt, unpack = shutil.which("apt-get"), shutil.which("dpkg-deb")
    if are_there() or apt is None or unpack is None:
        return
    print(f"Unpacking the schemas of {PACKAGE}", flush=True)
    with tempfile.TemporaryDirectory() as place:
        if not _run([apt, "download", "--quiet=2", PACKAGE], place):
            _run([apt, "update", "--quiet=2"], place)
            _run([apt, "download", "--quiet=2", PACKAGE], place)
        for package in Path(place).glob("*.deb"):
            _run([unpack, "-x", str(package), place], place)
        _keep(Path(place) / INSIDE)


def _run(command: list[str], place: str) -> bool:
    quiet = subprocess.DEVNULL
    return subprocess.run(command, cwd=place, stdout=quiet, stderr=quiet, check=False).returncode == 0


def _keep(source: Path) -> None:
    """Only what is, byte for byte, what OASIS and W3C have published."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in DIGESTS:
        if _is_genuine(source / name):
            (FOLDER / name).write_bytes((source / name).read_bytes())


def _is_genuine(file: Path) -> bool:
    return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == DIGESTS[file.name]
