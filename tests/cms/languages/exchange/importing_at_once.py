"""Steps of ``test_two_imports_at_once``, each in a process of its own: ``STEP KIND FOLDER``.

``start``: two people have looked at a file each, of the same texts. ``first`` takes its file over and stops
in the middle, until the second has looked as well or has been kept waiting. ``second`` begins meanwhile.
``tell`` prints what is stored.
"""

import json
import sys
import time
from pathlib import Path

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils.translation import override  # noqa: E402
from wagtail.models import Locale  # noqa: E402
from wagtail.users.models import UserProfile  # noqa: E402

from cms.courses.models import Lesson, Module  # noqa: E402
from cms.glossary.models import GlossaryTerm  # noqa: E402
from cms.languages.exchange import taking_over, uploads  # noqa: E402
from cms.languages.exchange.collecting import export_file  # noqa: E402
from cms.languages.models import TermUpload, TranslationUpload  # noqa: E402
from cms.languages.states import segment_states  # noqa: E402
from cms.languages.submission import submit  # noqa: E402
from cms.languages.terms.files.changes import export_terms, look_at_terms  # noqa: E402
from cms.languages.terms.files.writing import fingerprints  # noqa: E402
from cms.languages.terms.views import files as term_files  # noqa: E402
from tests.cms.languages.exchange.conftest import translated  # noqa: E402

BODY = [{"type": "heading", "id": "11111111-1111-4111-8111-111111111111", "value": {"text": "To filer"}}]
PEOPLE = {"first": "admin", "second": "editor-sv"}
SECONDS_KEPT_WAITING = 3
FOLDER = Path(sys.argv[3])


def person(name):
    return get_user_model().objects.get(username=PEOPLE[name])


def sv():
    return Locale.objects.get(language_code="sv")


def start_words():
    lesson = Lesson(title="Samtidig", slug="samtidig", body=BODY)
    Module.objects.filter(locale__language_code="nb").earliest("path").add_child(instance=lesson)
    lesson.save_revision().publish()
    submit(lesson, [sv()])
    for name in PEOPLE:
        words = {"Samtidig": f"Samtidigt {name}", "To filer": f"Två filer {name}"}
        content = translated(export_file(lesson, sv(), "po"), words, "po")
        upload = uploads.keep(content, name, person(name), written_by="file")
        uploads.looked_at(upload, person(name))


def start_terms():
    UserProfile.objects.update(preferred_language="en")
    for name in PEOPLE:
        content = export_terms("csv").replace("eldsjäl".encode(), f"eldsjäl {name}".encode())
        looked_at = look_at_terms(content, person(name))
        kept = {"person": person(name), "file_name": name, "content": content}
        TermUpload.objects.create(**kept, seen=fingerprints(looked_at))


def take_words(name, begin):
    upload = TranslationUpload.objects.get(file_name=name)
    parts = [f"{key}:{language}" for key, language in upload.places]
    begin()
    with override("en"):
        outcome = taking_over.confirm(upload, person(name), parts, [])
    return {"taken": outcome.taken, "said": [said for part in outcome.parts for said in part.left_out]}


def take_terms(name, begin):
    upload = TermUpload.objects.get(file_name=name)
    client = Client()
    client.force_login(person(name))
    begin()
    client.post(reverse("languages_term_take_over", args=[upload.pk]), {"change": list(upload.seen)})
    outcome = TermUpload.objects.get(pk=upload.pk).outcome
    return {"taken": outcome["taken"], "said": outcome["left_out"]}


def stored_words():
    lesson = Lesson.objects.get(slug="samtidig", locale__language_code="nb")
    return [segment.target for segment in segment_states(lesson, sv())]


def stored_terms():
    terms = GlossaryTerm.objects.filter(locale=sv(), term__startswith="eldsjäl")
    return list(terms.values_list("term", flat=True))


START = {"words": start_words, "terms": start_terms}
TAKE = {"words": take_words, "terms": take_terms}
STORED = {"words": stored_words, "terms": stored_terms}
LOOKED = {"words": (taking_over, "compare"), "terms": (term_files, "look_at_terms")}


def once_looked(kind, do):
    module, name = LOOKED[kind]
    look = getattr(module, name)

    def looked(*arguments, **options):
        found = look(*arguments, **options)
        do()
        return found

    setattr(module, name, looked)


def wait_for(marker, seconds):
    deadline = time.monotonic() + seconds
    while not (FOLDER / marker).exists() and time.monotonic() < deadline:
        time.sleep(0.05)


def in_the_middle():
    (FOLDER / "first-looked").touch()
    wait_for("second-begun", 60)
    wait_for("second-looked", SECONDS_KEPT_WAITING)


def begin_meanwhile():
    wait_for("first-looked", 60)
    (FOLDER / "second-begun").touch()


def main(step, kind):
    if step == "start":
        return START[kind]()
    if step == "tell":
        return STORED[kind]()
    if step == "first":
        once_looked(kind, in_the_middle)
        return TAKE[kind](step, begin=lambda: None)
    once_looked(kind, (FOLDER / "second-looked").touch)
    return TAKE[kind](step, begin=begin_meanwhile)


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:3])))
