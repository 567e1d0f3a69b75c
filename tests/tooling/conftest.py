"""The tools live in ``.ci``, which is no package of ours to import from."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

for folder in (ROOT / ".ci", ROOT / ".ci/setup_steps"):
    sys.path.insert(0, str(folder))
