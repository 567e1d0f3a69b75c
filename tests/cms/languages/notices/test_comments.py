"""Who is told of a comment on a paragraph, and what they read."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.urls import reverse

from cms.languages.assignments import assign
from cms.languages.comments import add_comment, comments_of
from cms.languages.models import NoticeKind, SilencedNotice
from cms.languages.notices.comments import tell_of_comment
from cms.languages.notices.occasions import tell_of_question
from cms.languages.notices.tasks import send_collected_notices
from cms.languages.screen.rows import rows_of
from cms.languages.screen.subject import subject_of

pytestmark = pytest.mark.django_db
PATH = "body.22222222-2222-4222-8222-222222222222.claim"


@pytest.fixture
def comment(published, sv, people):
    """Somebody writes a comment on the claim, and the mails are sent."""

    def write(name, body="Vad menas?"):
        key = published.translation_key
        said = add_comment(key, sv, PATH, "Vann er vått.", body, people[name])
        tell_of_comment(published, sv, said)
        send_collected_notices()

    return write


def told():
    return [letter.to[0].partition("@")[0] for letter in mail.outbox]


def test_the_person_who_has_taken_the_translation_is_told(comment, published, sv, people):
    assign(published, sv, person=people["translator-sv"])
    comment("reviewer-sv")
    assert told() == ["translator-sv"]


def test_the_comment_is_read_in_the_language_of_its_reader(comment, published, sv, people):
    assign(published, sv, person=people["translator-sv"])
    comment("reviewer-sv", "Vad menas med vått?")
    letter = mail.outbox[0]
    assert letter.subject == "reviewer-sv har kommenterat ”Bröd & vatten” på svenska."
    assert "Vad menas med vått?" in letter.body


def test_the_link_leads_to_the_paragraph(comment, published, sv, people):
    assign(published, sv, person=people["translator-sv"])
    comment("reviewer-sv")
    address = reverse("translate", args=[published.translation_key, "sv"])
    rows = rows_of(subject_of(published.translation_key, "sv"))
    number = next(row.number for row in rows if row.segment.path == PATH)
    assert f"{address}#row-{number}" in mail.outbox[0].body


def test_an_answer_reaches_who_spoke_before_and_not_its_writer(comment):
    comment("reviewer-sv")
    mail.outbox.clear()
    comment("translator-sv", "Blött.")
    assert told() == ["reviewer-sv"]


def test_two_comments_of_one_person_are_both_read_in_one_mail(published, sv, people):
    assign(published, sv, person=people["translator-sv"])
    for body in ("Det första.", "Det andra."):
        said = add_comment(published.translation_key, sv, PATH, "Vann er vått.", body, people["reviewer-sv"])
        tell_of_comment(published, sv, said)
    send_collected_notices()
    assert len(mail.outbox) == 1
    assert "Det första." in mail.outbox[0].body and "Det andra." in mail.outbox[0].body


def test_where_nobody_works_on_it_yet_all_translators_of_the_language_are_told(comment, published, sv):
    comment("reviewer-sv")
    translators = get_user_model().objects.filter(
        groups__language_rights__action="translate", groups__language_rights__locale=sv
    )
    assert set(told()) == {person.username for person in translators}


def test_who_wants_no_such_mail_gets_none(comment, published, sv, people):
    assign(published, sv, person=people["translator-sv"])
    SilencedNotice.objects.create(person=people["translator-sv"], kind=NoticeKind.COMMENT)
    comment("reviewer-sv")
    assert told() == []


def test_who_lost_the_right_to_read_it_is_told_nothing(comment, published, sv, people):
    assign(published, sv, person=people["translator-sv"])
    people["translator-sv"].groups.clear()
    comment("reviewer-sv")
    assert "translator-sv" not in told()


@pytest.fixture
def screen(published):
    return reverse("translate", args=[published.translation_key, "sv"])


def test_an_author_who_is_asked_opens_the_paragraph_and_answers(client, screen, published, sv, people):
    author = people["editor-nb"]
    tell_of_question(published, sv, [author], "translator-sv", "Hvem er «vi»?")
    client.force_login(author)
    row = next(
        row for row in rows_of(subject_of(published.translation_key, "sv")) if row.segment.path == PATH
    )
    assert client.get(screen).status_code == 200
    client.post(f"{screen}row/", {"segment": row.key, "action": "comment", f"comment-{row.key}": "Leserne."})
    assert [said.body for said in comments_of(published.translation_key, sv)] == ["Leserne."]


def test_an_author_whom_nobody_asked_stays_outside(client, screen, people):
    client.force_login(people["editor-nb"])
    assert client.get(screen).status_code == 302


def test_who_was_asked_and_may_not_edit_the_source_stays_outside(client, screen, published, sv):
    group = Group.objects.create(name="Editor's door only")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    visitor = get_user_model().objects.create_user("visitor", email="visitor@synergos.example")
    visitor.groups.add(group)
    tell_of_question(published, sv, [visitor], "translator-sv", "Hvem er «vi»?")
    client.force_login(visitor)
    assert client.get(screen).status_code == 302
