"""What is told by the clock."""

from datetime import timedelta

from cms.core.scheduling import periodic
from cms.languages.notices.occasions import remind_of_dates
from cms.languages.notices.tasks import send_collected_notices


@periodic("send collected notices", every=timedelta(minutes=10))
def send_what_waits() -> None:
    send_collected_notices()


@periodic("remind of dates of translations", every=timedelta(hours=6))
def remind() -> None:
    remind_of_dates()
