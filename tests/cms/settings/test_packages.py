"""Queue and storage as the environment says, each read in a process of its own."""

import json
import os
import subprocess
import sys

from cms.settings.environment import ROOT

CODE = """
import json
from cms.settings import production as p
print(json.dumps({
    "tasks": p.TASKS["default"]["BACKEND"],
    "queues": getattr(p, "RQ_QUEUES", None),
    "apps": [app for app in p.INSTALLED_APPS if "rq" in app],
    "packages": json.loads(json.dumps(p.STORAGES["packages"], default=str)),
}))
"""


def settings(tmp_path, **environment):
    given = {"PATH": os.environ["PATH"], "SYNERGOS_VAR": str(tmp_path), "SECRET_KEY": "x", **environment}
    ran = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, env=given, capture_output=True, text=True, check=True
    )
    return json.loads(ran.stdout)


def test_without_a_word_the_queue_is_the_database_and_packages_are_a_folder(tmp_path):
    found = settings(tmp_path)
    assert (found["tasks"], found["apps"]) == ("cms.operations.queue.TracedQueue", [])
    assert found["packages"]["OPTIONS"] == {"location": str(tmp_path / "packages" / "kept")}


def test_the_queue_can_be_redis(tmp_path):
    found = settings(tmp_path, TASKS_BACKEND="redis", REDIS_URL="redis://queue.example/1")
    assert (found["tasks"], found["apps"]) == (
        "cms.core.redis_queue.RedisQueue",
        ["django_rq", "django_tasks_rq"],
    )
    assert found["queues"]["default"]["URL"] == "redis://queue.example/1"


def test_packages_can_be_kept_in_a_bucket(tmp_path):
    found = settings(tmp_path, PACKAGES_S3_BUCKET="ours", S3_ENDPOINT_URL="https://s3.example")
    assert found["packages"]["BACKEND"] == "lms_export.packages.storages.s3.InS3"
    assert found["packages"]["OPTIONS"]["bucket_name"] == "ours"


def test_the_site_is_sound_with_the_queue_on_redis(tmp_path):
    given = {"PATH": os.environ["PATH"], "SYNERGOS_VAR": str(tmp_path), "TASKS_BACKEND": "redis"}
    given["DJANGO_SETTINGS_MODULE"] = "cms.settings.dev"
    ran = subprocess.run(
        [sys.executable, "manage.py", "check"], cwd=ROOT, env=given, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
