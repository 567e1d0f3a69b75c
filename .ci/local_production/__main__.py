"""``make prod-local``: started, named, and stopped with Ctrl-C."""

from __future__ import annotations

import argparse
import time

from local_production import Site, running

_BETWEEN_LOOKS = 0.5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="of nginx; a free one where it is not given")
    parser.add_argument("--queue", choices=["database", "redis"], default="database")
    parser.add_argument("--empty", action="store_true", help="without the demo content")
    options = parser.parse_args()
    print("Starting the site; this takes a minute or two.", flush=True)
    try:
        with running(queue=options.queue, port=options.port, demo=not options.empty) as site:
            print(told(site), flush=True)
            return until_one_ends(site)
    except KeyboardInterrupt:
        print("Stopped.", flush=True)
        return 0


def told(site: Site) -> str:
    users = site.folder / "console" / "demo-users.txt"
    return "\n".join(
        [
            f"Site    {site.address}/ (the certificate is its own: browsers warn of it)",
            f"Editor  {site.address}/admin/",
            *(f"{name}  {address}/" for name, address in site.nodes.items()),
            f"Running: {', '.join(site.processes)}. Logs: {site.folder / 'logs'}",
            *(["", users.read_text().rstrip(), ""] if users.exists() else []),
            "Ctrl-C stops everything; nothing of it is kept.",
        ]
    )


def until_one_ends(site: Site) -> int:
    while not (ended := site.ended()):
        time.sleep(_BETWEEN_LOOKS)
    print(
        f"Ended by itself: {', '.join(ended)}. Stopping the rest.\n{site.log(ended[0])[-3000:]}", flush=True
    )
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
