"""``probe``: a package that shows what a learning platform can do."""

from __future__ import annotations

import argparse
import json


def probe(given: argparse.Namespace) -> int:
    from lms_export.package import write_zip
    from lms_export.probe import probe_package

    written = write_zip(probe_package(given.format), given.output)
    row = {
        "path": str(written.path),
        "format": given.format,
        "sha256": written.sha256,
        "bytes": written.bytes,
    }
    print(json.dumps(row))
    return 0
