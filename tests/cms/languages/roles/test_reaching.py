"""A register that comes with a new version reaches the groups made before, once."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import Locale

from cms.languages.models import GrantedRegister
from cms.languages.roles.granting import make_role
from cms.languages.roles.reaching import give_new_registers
from cms.languages.roles.table import REGISTERS

pytestmark = pytest.mark.django_db
FACTS = "facts.factflag"


@pytest.fixture
def made_before():
    """A group of that role from a version that knew no facts."""

    def make(role):
        group = make_role(role, Locale.objects.get(language_code="nb"), name=f"Før {role}")
        group.permissions.remove(*Permission.objects.filter(content_type__app_label="facts"))
        GrantedRegister.objects.filter(label=FACTS).delete()
        return group

    return make


def facts_of(group):
    return set(group.permissions.filter(content_type__app_label="facts").values_list("codename", flat=True))


@pytest.mark.parametrize(
    ("role", "given"),
    [
        ("editor", {"add_factflag", "change_factflag", "view_factflag"}),
        ("translator", {"view_factflag"}),
        ("publisher", {"change_factflag", "view_factflag"}),
        ("reviewer", set()),
    ],
)
def test_each_role_gets_of_it_what_the_table_says(made_before, role, given):
    group = made_before(role)
    assert give_new_registers() == [FACTS]
    assert facts_of(group) == given


def test_what_an_administrator_takes_away_stays_away(made_before):
    group = made_before("editor")
    give_new_registers()
    group.permissions.clear()
    assert give_new_registers() == [] and not group.permissions.exists()


def test_a_group_that_is_no_role_is_left_alone(made_before):
    made_before("editor")
    other = Group.objects.create(name="Styret")
    give_new_registers()
    assert not other.permissions.exists()


def test_a_permission_that_a_room_gives_to_a_role_reaches_that_role_only(made_before):
    editor, publisher = made_before("editor"), made_before("publisher")
    release = Permission.objects.get(codename="release_edition")
    publisher.permissions.remove(release)
    GrantedRegister.objects.filter(label="editions.release_edition").delete()
    assert give_new_registers() == [FACTS, "editions.release_edition"]
    assert release in publisher.permissions.all() and release not in editor.permissions.all()


def test_after_migrating_every_register_is_noted():
    assert set(GrantedRegister.objects.values_list("label", flat=True)) >= set(REGISTERS)
