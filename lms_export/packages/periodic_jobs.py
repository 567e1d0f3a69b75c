"""What happens to packages by the clock."""

from datetime import timedelta

from cms.core.scheduling import periodic
from lms_export.packages.cleaning import clean, drop_erased
from lms_export.packages.resuming import resume_all


@periodic("go on with packages that nobody is making", every=timedelta(seconds=30))
def go_on() -> None:
    resume_all()


@periodic("remove packages of what was erased", every=timedelta(minutes=10))
def remove_what_was_erased() -> None:
    drop_erased()


@periodic("remove packages that nobody fetches", every=timedelta(days=1))
def remove_what_nobody_fetches() -> None:
    clean()
