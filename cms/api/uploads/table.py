"""The services of this room, for whoever has a token."""

from cms.api.uploads.kinds import KINDS, MOST_BYTES_OF_BODY
from cms.api.uploads.making import upload
from cms.api.uploads.showing import look
from cms.api.writing.asked import MOST_BYTES_AT
from cms.api.writing.table import OF_THE_SITE, ONLY_WITH_A_TOKEN, READS, WRITES


def register() -> None:
    MOST_BYTES_AT.update(MOST_BYTES_OF_BODY)
    for name in KINDS:
        READS[name] = look
        WRITES["POST", name] = upload
        ONLY_WITH_A_TOKEN.add(name)
        OF_THE_SITE.add(name)
