"""``releasing_at_once.py USER FOLDER``: releases 1.0 once both are ready, and says what became of it."""

import json
import os
import sys
import time
from pathlib import Path


def main(username, folder):
    os.environ["DJANGO_SETTINGS_MODULE"] = "cms.settings.test"
    import django

    django.setup()
    from django.contrib.auth import get_user_model
    from django.utils.translation import activate

    activate("en")
    publisher = get_user_model().objects.get(username=username)
    wait_for_the_other(Path(folder), username)
    print(json.dumps(released(publisher)))


def released(publisher):
    from cms.courses.models import Course
    from lms_export.editions.errors import ReleaseRefused
    from lms_export.editions.numbering import FIRST
    from lms_export.editions.releasing import ReleaseOrder, release

    course = Course.objects.live().get(locale__language_code="nb")
    try:
        return {"released": str(release(course, ReleaseOrder(number=FIRST), publisher))}
    except ReleaseRefused as refused:
        return {"refused": refused.sentences}


def wait_for_the_other(folder, username):
    (folder / username).touch()
    until = time.monotonic() + 60
    while len(list(folder.iterdir())) < 2 and time.monotonic() < until:
        time.sleep(0.01)


if __name__ == "__main__":
    main(*sys.argv[1:])
