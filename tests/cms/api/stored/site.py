"""Steps of ``test_killed_publication``, each in a process of its own: ``python site.py STEP``.

``publish`` publishes a new title and is killed before it is projected; ``publish_as_wagtail_does`` does so
without the one transaction that we put around it; ``sweep`` runs the minute's sweep; ``tell`` prints what the
page says and what the API says.
"""

import json
import os
import signal
import sys

import django

django.setup()

from django.test import Client  # noqa: E402
from wagtail.models import Page  # noqa: E402

from cms.api.stored import receivers  # noqa: E402
from cms.api.stored.sweep import sweep  # noqa: E402
from cms.courses.models import Course  # noqa: E402
from cms.languages import library  # noqa: E402


def course():
    return Course.objects.filter(locale__language_code="nb").earliest("pk")


def publish():
    receivers.follow_publication = lambda _page: os.kill(os.getpid(), signal.SIGKILL)
    page = course()
    page.title = "Etter strømbruddet"
    page.save_revision().publish()


def publish_as_wagtail_does():
    library.forget()
    publish()


def tell():
    answer = Client().get(f"/api{course().get_url_parts()[2]}").json()
    print(json.dumps({"page": Page.objects.get(pk=course().pk).title, "api": answer["title"]}))


if __name__ == "__main__":
    steps = (publish, publish_as_wagtail_does, sweep, tell)
    {step.__name__: step for step in steps}[sys.argv[1]]()
