"""Build the demo, say what was made and where to go, then serve it until it is stopped."""

from __future__ import annotations

import argparse
import os
import socket
import sys

from demonstration.building import PARTNER_FILE, USERS_FILE, build, finish_waiting_tasks
from demonstration.serving import serve
from demonstration.showing import addresses, table


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--no-serve", action="store_false", dest="serve")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")
    os.environ.setdefault("BASE_URL", f"http://127.0.0.1:{options.port}")
    if options.serve and is_taken(options.port):
        sys.exit(f"Port {options.port} is taken. Take another: make demo PORT={options.port + 1}")
    packages = build()
    print(table(packages))
    print(addresses(options.port, USERS_FILE, PARTNER_FILE))
    if not options.serve:
        finish_waiting_tasks()
        print("To serve it: make demo")
        return 0
    return serve(options.port)


def is_taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


if __name__ == "__main__":
    sys.exit(main())
