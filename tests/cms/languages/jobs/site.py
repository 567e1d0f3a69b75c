"""Steps of ``test_killed_worker``, each run in a process of its own: ``python site.py STEP [MARKER]``.

``start`` makes three lessons and a job; ``hang`` works until the second is half done, says so in the file
MARKER and waits to be killed; ``late`` lets the lease run out; ``work`` is a worker; ``tell`` prints the end.
"""

import json
import sys
import time
from datetime import timedelta
from pathlib import Path

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.utils import timezone  # noqa: E402
from wagtail.models import Locale, Page  # noqa: E402
from wagtail_localize.operations import TranslationCreator  # noqa: E402

from cms.courses.models import Lesson, Module  # noqa: E402
from cms.languages.jobs import resume_all  # noqa: E402
from cms.languages.models import TranslationJob, TranslationJobItem  # noqa: E402
from cms.languages.submission import start_submission  # noqa: E402


def start():
    module = Module.objects.filter(locale__language_code="nb").order_by("path").first()
    lessons = [Lesson(title=f"Leksjon {number}", slug=f"leksjon-{number}") for number in range(3)]
    for lesson in lessons:
        module.add_child(instance=lesson)
    start_submission(lessons, Locale.objects.filter(language_code="sv"))


def hang():
    create = TranslationCreator.create_translations

    def create_and_wait(creator, instance, **options):
        create(creator, instance, **options)
        if instance.title == "Leksjon 1":
            Path(sys.argv[2]).touch()
            time.sleep(600)

    TranslationCreator.create_translations = create_and_wait
    work()


def late():
    moment = timezone.now() - timedelta(seconds=1)
    TranslationJobItem.objects.exclude(lease_until=None).update(lease_until=moment)
    resume_all()


def work():
    call_command("worker", batch=True, no_scheduler=True, interval=0.1)


def tell():
    job = TranslationJob.objects.get()
    lessons = Lesson.objects.filter(title__startswith="Leksjon ", locale__language_code="sv")
    end = {
        "statuses": list(job.items.values_list("status", flat=True)),
        "translations": lessons.count(),
        "problems": Page.find_problems(),
    }
    print(json.dumps(end))


{"start": start, "hang": hang, "late": late, "work": work, "tell": tell}[sys.argv[1]]()
