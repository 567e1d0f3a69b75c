"""The site as it runs in earnest, on loopback: PostgreSQL, Redis, a bucket, nodes, workers and nginx.

``with running() as site:`` starts them as ordinary processes and stops them again, also
on errors and SIGTERM.
"""

from local_production.running import running
from local_production.site import Site

__all__ = ["Site", "running"]
