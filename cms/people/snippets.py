"""How people of the network are listed for whoever may keep them: with where they are shown now."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from cms.language_rights import LanguageSnippetViewSet
from cms.people.models import Person
from cms.people.queries import with_consents_in_force


def shown_where(person: Any) -> str:
    """ "Website until 31 December 2027", or that the card is shown nowhere."""
    return ", ".join(str(consent) for consent in person.in_force) or str(_("Shown nowhere"))


class PersonViewSet(LanguageSnippetViewSet):
    model = Person
    icon = "group"
    menu_label = _("Competence network")
    menu_order = 345
    add_to_admin_menu = True
    list_display = [
        "name",
        Column("role", label=_("Role"), accessor="role"),
        "organisation",
        Column("shown_where", label=_("Shown"), accessor=shown_where),
    ]
    search_fields = ["name"]

    def get_queryset(self, request: Any) -> Any:
        return with_consents_in_force(Person.objects.all())
