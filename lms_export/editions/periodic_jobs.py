"""What happens to editions by the clock."""

from datetime import timedelta

from cms.core.scheduling import periodic
from lms_export.editions.erasing import erase_where_consent_ended
from lms_export.editions.kept_previews import KEPT_SECONDS, forget_previews
from lms_export.editions.planning import release_what_is_due


@periodic("release editions at their time", every=timedelta(minutes=1))
def release_editions() -> None:
    release_what_is_due()


@periodic("forget previews of editions", every=timedelta(hours=6))
def forget_old_previews() -> None:
    forget_previews(KEPT_SECONDS)


@periodic("erase from editions what consent has ended for", every=timedelta(hours=6))
def erase_from_editions() -> None:
    erase_where_consent_ended()
