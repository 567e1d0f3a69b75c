"""Everything in one file, and back: what the API answers is the same, byte for byte."""

import hashlib
import json
import os
import subprocess
import sys
from zipfile import ZipFile

import pyrage
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from wagtail.documents import get_document_model
from wagtail.models import Locale, Page

from cms.api.models import StoredPage
from cms.backups import reading
from cms.backups.errors import BackupError
from cms.backups.restoring import restore
from cms.backups.writing import back_up
from cms.settings.environment import ROOT
from tests.cms.core.sample_pages import a_course
from tests.site_copies import a_copy

pytestmark = pytest.mark.django_db

ANSWERS = """
import django, json; django.setup()
from django.test import Client
from cms.api.models import StoredPage
paths = StoredPage.objects.order_by("path").values_list("path", flat=True)
answers = {path: Client().get(f"/api/{path}") for path in paths}
print(json.dumps({path: [answer["ETag"], answer.text] for path, answer in answers.items()}))
"""
EMPTIED = """
import django; django.setup()
from cms.api.models import StoredPage
from wagtail.models import Page
StoredPage.objects.all().delete(); Page.objects.update(title="Gone", live=False)
"""


@pytest.fixture(scope="module")
def other_database(django_db_setup, django_db_blocker, tmp_path_factory):
    folder = tmp_path_factory.mktemp("other")
    with django_db_blocker.unblock(), a_copy("restored", folder) as address:
        yield address


@pytest.fixture(autouse=True)
def storage(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def archive(tmp_path):
    """A backup of a course and one uploaded file."""
    a_course()
    default_storage.save("original_images/kept.svg", ContentFile(b"<svg/>"))
    return back_up(tmp_path / "backups").path


def elsewhere(folder, address, *command):
    """What another process says, which has a database and a storage of its own."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ
        | {
            "DATABASE_URL": address,
            "SYNERGOS_VAR": str(folder),
            "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_after_a_restore_the_api_answers_the_same_bytes(other_database, archive, client, tmp_path):
    paths = StoredPage.objects.order_by("path").values_list("path", flat=True)
    before = {path: [(answer := client.get(f"/api/{path}"))["ETag"], answer.text] for path in paths}
    assert before
    there = tmp_path / "there"
    elsewhere(there, other_database, "-c", EMPTIED)
    elsewhere(there, other_database, "manage.py", "restore", str(archive), "--replace")
    assert json.loads(elsewhere(there, other_database, "-c", ANSWERS)) == before
    kept = next((there / "media").rglob("kept.svg"))  # each process of a run has a folder of its own
    assert kept.read_bytes() == b"<svg/>"


def test_rows_and_files_come_back_here_too(archive):
    Page.objects.filter(depth__gt=1).update(title="Spoiled")
    default_storage.delete("original_images/kept.svg")
    restore(archive, replace=True)
    assert not Page.objects.filter(title="Spoiled").exists()
    assert default_storage.open("original_images/kept.svg").read() == b"<svg/>"


def test_new_rows_get_numbers_that_no_row_has(archive):
    restore(archive, replace=True)
    assert (
        Locale.objects.create(language_code="sma").pk
        > Locale.objects.exclude(language_code="sma").order_by("-pk")[0].pk
    )


def test_a_restored_site_is_found_by_words(archive, client):
    restore(archive, replace=True)
    title = StoredPage.objects.filter(type="Course")[0].title
    found = client.get("/api/@search", {"SearchableText": title}).json()
    assert title in [item["title"] for item in found["items"]]


def test_where_somebody_works_already_nothing_is_replaced_unasked(archive, admin_user):
    with pytest.raises(BackupError, match="--replace"):
        restore(archive)
    assert type(admin_user).objects.filter(pk=admin_user.pk).exists()


def spoiled(archive, name, content):
    """The archive again, with another member."""
    with ZipFile(archive) as whole:
        members = {each: whole.read(each) for each in whole.namelist()}
    with ZipFile(archive, "w") as changed:
        for each, bytes_ in (members | {name: content}).items():
            changed.writestr(each, bytes_)
    return archive


def test_a_changed_byte_is_named_before_anything_is_touched(archive):
    spoiled(archive, "files/original_images/kept.svg", b"<script/>")
    with pytest.raises(BackupError, match=r"kept\.svg: it is not what was written"):
        restore(archive, replace=True)
    assert default_storage.open("original_images/kept.svg").read() == b"<svg/>"


def test_a_manifest_that_cannot_be_unpacked_is_no_backup(archive):
    content, name = bytearray(archive.read_bytes()), b"manifest.json"
    content[content.index(name) + len(name) + 20] ^= 0xFF
    archive.write_bytes(content)
    with pytest.raises(BackupError, match="damaged or no backup"):
        restore(archive, replace=True)


def test_half_a_file_is_no_backup(archive):
    archive.write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])
    with pytest.raises(BackupError, match="damaged or no backup"):
        restore(archive, replace=True)


def test_a_backup_of_another_version_says_which_to_install(archive, monkeypatch):
    monkeypatch.setattr(reading, "migrations", lambda: ["core.0001_initial"])
    with pytest.raises(BackupError, match="has what this installation lacks"):
        restore(archive, replace=True)


def test_a_failing_row_takes_everything_back(archive, monkeypatch):
    titles = sorted(Page.objects.values_list("title", flat=True))
    monkeypatch.setattr("cms.backups.restoring.count_on", lambda _models: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        restore(archive, replace=True)
    assert sorted(Page.objects.values_list("title", flat=True)) == titles


def test_sessions_stay_out(client, admin_user, tmp_path):
    client.force_login(admin_user)
    with ZipFile(back_up(tmp_path / "backups").path) as members:
        held = b"".join(map(members.read, members.namelist()))
    assert client.session.session_key.encode() not in held


def test_only_whoever_made_it_reads_it(archive, tmp_path, key):
    locked = back_up(tmp_path, recipient=str(key.to_public())).path
    assert [each.stat().st_mode & 0o077 for each in (archive, locked)] == [0, 0]


def test_a_backup_that_breaks_off_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("cms.backups.writing.stored_files", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        back_up(tmp_path / "backups")
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_file_that_rows_name_and_nobody_has_is_told(tmp_path, settings, capsys, key, encrypted):
    get_document_model().objects.create(title="Lost", file="documents/lost.pdf")
    settings.BACKUP_RECIPIENT = str(key.to_public()) if encrypted else ""
    call_command("backup", "--into", str(tmp_path / "backups"))
    assert "documents/lost.pdf" in capsys.readouterr().err


@pytest.fixture
def key():
    return pyrage.x25519.Identity.generate()


def test_an_encrypted_backup_opens_with_its_key_only(tmp_path, key):
    course = a_course()
    locked = back_up(tmp_path, recipient=str(key.to_public())).path
    assert locked.name.endswith(".zip.age")
    assert course.title.encode() not in locked.read_bytes()
    with pytest.raises(BackupError, match="cannot be opened with this key"):
        restore(locked, identity=str(pyrage.x25519.Identity.generate()), replace=True)
    assert restore(locked, identity=str(key), replace=True).members


def test_an_encrypted_backup_leaves_nothing_in_clear(tmp_path, key):
    folder = tmp_path / "backups"
    locked = back_up(folder, recipient=str(key.to_public())).path
    restore(locked, identity=str(key), replace=True)
    assert list(folder.iterdir()) == [locked]


@pytest.mark.parametrize("recipient", ["age1nonsense", "ssh-ed25519 AAAA"])
def test_a_key_that_is_none_is_refused_before_anything_is_written(tmp_path, recipient):
    with pytest.raises(BackupError, match="BACKUP_RECIPIENT"):
        back_up(tmp_path / "backups", recipient=recipient)
    assert not (tmp_path / "backups").exists()


def test_the_command_says_what_is_wrong_without_a_traceback(tmp_path):
    (tmp_path / "b.zip").write_bytes(b"no archive")
    with pytest.raises(CommandError, match="Nothing was restored"):
        call_command("restore", str(tmp_path / "b.zip"))


def test_the_manifest_names_every_member_with_its_hash(archive):
    manifest = reading.manifest_of(archive)
    with ZipFile(archive) as members:
        for name, member in manifest.members.items():
            assert hashlib.sha256(members.read(name)).hexdigest() == member.sha256
