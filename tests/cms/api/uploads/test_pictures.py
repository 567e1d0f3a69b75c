"""Pictures are uploaded with the rights, checks and collections of the editor."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, ModelLogEntry

from cms.courses.models import Lesson
from cms.media.models import CreditedImage
from tests.cms.api.uploads.conftest import fields_refused, picture, png
from tests.cms.api.writing.conftest import LESSON
from tests.cms.core.sample_pages import a_licence

pytestmark = pytest.mark.django_db
ALL_OF_IT = {
    "title": "Bjørk",
    "credit": "Kari Nordmann",
    "source": "Eget arkiv",
    "licence": "CC BY 4.0",
    "persons_shown": True,
    "consent_api": True,
    "consent_expires": "2030-01-31",
    "tags": ["tre", "vår og høst"],
}


def test_a_picture_comes_back_with_an_address_of_its_own(nb):
    made = nb.post("/@images", picture(title="Bjørk"))
    assert (made.status_code, made["Location"]) == (201, made.json()["@id"])
    assert nb.get(made["Location"].partition("testserver")[2]).json() == made.json()


def test_everything_that_is_known_of_it_is_kept(nb):
    a_licence()
    answer = nb.post("/@images", picture(**ALL_OF_IT)).json()
    assert {name: answer[name] for name in ALL_OF_IT} == ALL_OF_IT
    assert answer["can_be_published"] is True


def test_a_picture_without_rights_says_so(nb):
    assert nb.post("/@images", picture()).json()["can_be_published"] is False


def test_without_a_title_it_has_that_of_its_file(nb):
    assert nb.post("/@images", picture(filename="En bjørk.png")).json()["title"] == "En bjørk"


def test_its_lighter_files_are_told(nb, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        made = nb.post("/@images", picture(png(1000, 500))).json()
    told = nb.get(f"/@images/{made['id']}").json()
    assert {scale["width"] for scale in told["scales"]} == {480, 800, 1000}


def test_it_can_stand_in_a_block_at_once(nb, lesson):
    made = nb.post("/@images", picture()).json()
    body = nb.get(LESSON).json()["body"]
    block = {
        "@type": "picture",
        "image": made,
        "alternative_text": "Ei bjørk",
        "decorative": False,
        "caption": "",
    }
    assert nb.patch(LESSON, {"body": [*body, block]}).status_code == 204
    assert (
        Lesson.objects.get(pk=lesson.pk).get_latest_revision_as_object().body[-1].value["image"].pk
        == made["id"]
    )


def test_it_is_known_who_uploaded_it(nb):
    made = nb.post("/@images", picture()).json()
    image = CreditedImage.objects.get(pk=made["id"])
    [entry] = ModelLogEntry.objects.for_instance(image)
    assert {image.uploaded_by_user, entry.user} == {get_user_model().objects.get(username="editor-nb")}


def test_every_problem_is_told_at_once(nb):
    wrong = {"licence": "none such", "owner": 1, "credit": ["x"], "consent_expires": "soon", "tags": "x"}
    image = {"data": "§", "encoding": "base64", "filename": "a.png"}
    refused = fields_refused(nb.post("/@images", {**wrong, "image": image}))
    assert sorted(refused) == sorted([*wrong, "image", "collection"])


def test_a_consent_that_ends_is_the_consent_of_somebody(nb):
    assert fields_refused(nb.post("/@images", picture(consent_expires="2030-01-31"))) == ["persons_shown"]


@pytest.mark.parametrize("name", ["translator-nb", "reviewer-nb"])
def test_who_may_not_add_files_in_the_editor_may_not_here(writer, name):
    assert writer(name).post("/@images", picture()).status_code == 403


def test_a_token_that_only_reads_uploads_nothing(writer):
    reader = writer(scopes=["drafts"])
    assert [reader.post("/@images", picture()).status_code, reader.get("/@images").status_code] == [403, 403]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_nobody_learns_of_pictures_without_a_token(client, method):
    answer = client.generic(method, "/++api++/@images", "{}", "application/json")
    assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "Bearer")


def test_a_picture_goes_into_a_collection_of_the_person(nb):
    collections = Collection.objects.exclude(depth=1)
    answers = {each.name: nb.post("/@images", picture(collection=each.name)) for each in collections}
    made = {name for name, answer in answers.items() if answer.status_code == 201}
    assert 0 < len(made) < len(answers)
    assert {answers[name].json()["collection"]["name"] for name in made} == made
    assert {tuple(fields_refused(answers[name])) for name in answers.keys() - made} == {("collection",)}


def test_who_may_only_add_to_one_collection_sees_the_own_pictures_there(writer):
    user = get_user_model().objects.create_user("hospitant")
    group = Group.objects.create(name="hospitant")
    user.groups.add(group)
    here, add = Collection.objects.get(name="KBT"), Permission.objects.get(codename="add_image")
    GroupCollectionPermission.objects.create(group=group, collection=here, permission=add)
    guest = writer("hospitant")
    guest.post("/@images", picture(title="Lerk", collection=None))
    others = writer("admin").post("/@images", picture(title="Annens", collection="Coompanion")).json()
    assert [item["title"] for item in guest.get("/@images").json()["items"]] == ["Lerk"]
    assert guest.get(f"/@images/{others['id']}").status_code == 404


def test_pictures_are_listed_in_batches_newest_first(nb):
    for title in ("Lerk A", "Lerk B", "Lerk C"):
        nb.post("/@images", picture(title=title))
    answer = nb.get("/@images?title=lerk&b_size=2").json()
    assert [item["title"] for item in answer["items"]] == ["Lerk C", "Lerk B"]
    assert answer["items_total"] == 3 and "next" in answer["batching"]


@pytest.mark.parametrize("which", ["x", "0", "1e3", "99999999999999999999", "../1"])
def test_a_number_that_is_none_is_not_found(nb, which):
    assert nb.get(f"/@images/{which}").status_code == 404


def test_a_date_that_is_no_text_is_named_as_wrong(nb):
    assert fields_refused(nb.post("/@images", picture(consent_expires=False))) == ["consent_expires"]
