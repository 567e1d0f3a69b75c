"""By the clock: a consent that has run out is told of within a minute."""

from datetime import timedelta

from cms.core.scheduling import periodic
from cms.people.endings import tell_of_endings


@periodic("tell of consents that have ended", every=timedelta(minutes=1))
def tell_of_ended_consents() -> None:
    tell_of_endings()
