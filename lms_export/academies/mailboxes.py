"""Whether a mailbox seems to be a person's: a hint for whoever writes it down, never a refusal."""

from __future__ import annotations

import re

_FIRST_AND_LAST_NAME = re.compile(r"[^\W\d_]{2,}[._-][^\W\d_]{2,}")
_OF_A_FUNCTION = frozenset(
    {
        "admin", "drift", "e", "help", "hjelp", "info", "it", "kontakt", "kurs", "kvalitet", "laring",
        "larande", "lms", "mottak", "post", "service", "studie", "support", "utbildning", "utdanning",
    }
)  # fmt: skip


def seems_personal(mailbox: str) -> bool:
    """“kari.nordmann@”, but not “post.mottak@”."""
    local = mailbox.partition("@")[0].lower()
    parts = set(re.split(r"[._-]", local))
    return bool(_FIRST_AND_LAST_NAME.fullmatch(local)) and not parts & _OF_A_FUNCTION
