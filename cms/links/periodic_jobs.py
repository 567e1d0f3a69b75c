"""By the clock: all pages once a day, and now and then an address of another site."""

from datetime import timedelta

from django.conf import settings

from cms.core.scheduling import periodic
from cms.links.asking import take_due
from cms.links.keeping import keep_links_of_all_pages
from cms.links.tasks import ask_address


@periodic("read where pages lead to", every=timedelta(days=1))
def read_all_links() -> None:
    keep_links_of_all_pages()


@periodic("ask other sites whether links still lead somewhere", every=timedelta(minutes=2))
def ask_other_sites() -> None:
    if settings.LINKS_TO_OTHER_SITES_ASKED:
        for key in take_due():
            ask_address.enqueue(key)
