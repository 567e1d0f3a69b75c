"""What is counted apart from each other."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True, kw_only=True)
class Policy:
    """``setting`` names how many times in ``seconds``; 0 is without a limit."""

    name: str
    setting: str
    seconds: int = 60

    @property
    def most(self) -> int:
        return int(getattr(settings, self.setting))


READS = Policy(name="reads", setting="API_READS_PER_MINUTE")
QUERIES = Policy(name="queries", setting="API_QUERIES_PER_MINUTE")
WRITES = Policy(name="writes", setting="API_WRITES_PER_MINUTE")
