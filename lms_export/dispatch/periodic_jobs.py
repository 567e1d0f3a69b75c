"""What happens to live packages by the clock."""

from datetime import timedelta

from cms.core.scheduling import periodic
from lms_export.dispatch.shelves import clear


@periodic("clear what live packages no longer show", every=timedelta(hours=1))
def clear_shelves() -> None:
    clear()
