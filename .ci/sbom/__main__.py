"""``make sbom``: CycloneDX JSON for Python and npm; the same locks give the same bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
OF_THE_MOMENT = ("serialNumber",)


def main() -> None:
    folder = Path(os.environ.get("SYNERGOS_VAR") or ROOT / "var") / "sbom"
    folder.mkdir(parents=True, exist_ok=True)
    for name, made in (("python", python()), ("npm", npm())):
        path = folder / f"{name}.cdx.json"
        path.write_text(json.dumps(settled(made), indent=1, sort_keys=True) + "\n", encoding="utf-8")
        print(path)


def python() -> dict[str, Any]:
    options = ("requirements", "--output-reproducible", "--of", "JSON", "requirements/production.txt")
    return _told(sys.executable, "-m", "cyclonedx_py", *options)


def npm() -> dict[str, Any]:
    sys.path.insert(0, str(ROOT / ".ci/setup_steps"))
    from node import system_npm, venv_npm

    command = system_npm() or venv_npm(ROOT / ".venv") or ["npm"]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary, "synergos")  # npm names the bill after it
        folder.mkdir()
        for name in ("package.json", "package-lock.json"):
            _with_version(ROOT / name, folder / name)
        return _told(*command, "sbom", "--package-lock-only", "--sbom-format", "cyclonedx", folder=folder)


def _with_version(path: Path, copy: Path) -> None:
    """npm refuses to name a package that has none. Ours has none, as it is not published."""
    told = json.loads(path.read_text(encoding="utf-8"))
    named = told | {"name": "synergos", "version": "0.0.0"}
    if "packages" in named:
        named["packages"][""] |= {"name": "synergos", "version": "0.0.0"}
    copy.write_text(json.dumps(named), encoding="utf-8")


def settled(told: dict[str, Any]) -> dict[str, Any]:
    """Without what is of the moment, and components in the order of their names."""
    kept = {name: value for name, value in told.items() if name not in OF_THE_MOMENT}
    kept["metadata"] = {n: v for n, v in told.get("metadata", {}).items() if n != "timestamp"}
    kept["components"] = sorted(told.get("components", []), key=lambda each: each["bom-ref"])
    kept["dependencies"] = sorted(told.get("dependencies", []), key=lambda each: each["ref"])
    return kept


def _told(*command: str, folder: str | Path = ROOT) -> dict[str, Any]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr.strip()}")
    return dict(json.loads(done.stdout))


if __name__ == "__main__":
    main()
