"""Learners of one agreement who come at the same moment, each a process: ``site.py prepare|come|count``."""

import sys

import django

django.setup()

from lms_export.dispatch.claiming import claim  # noqa: E402
from lms_export.dispatch.models import Licence, Seat  # noqa: E402
from tests.dispatch.factories import licence  # noqa: E402

STEPS = {
    "prepare": lambda: licence(agreement__seats=2),
    "come": lambda: claim(Licence.objects.get(), sys.argv[2]),
    "count": Seat.objects.count,
}
if sys.argv[1] == "come":
    Licence.objects.get()
    sys.stdin.readline()
print(STEPS[sys.argv[1]]())
