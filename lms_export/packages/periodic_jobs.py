"""What happens to packages by the clock."""

from datetime import timedelta

from cms.core.scheduling import periodic
from lms_export.packages.resuming import resume_all


@periodic("go on with packages that nobody is making", every=timedelta(seconds=30))
def go_on() -> None:
    resume_all()
