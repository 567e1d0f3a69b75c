"""How people of the network are listed for whoever may keep them."""

from django.utils.translation import gettext_lazy as _

from cms.language_rights import LanguageSnippetViewSet
from cms.people.models import Person


class PersonViewSet(LanguageSnippetViewSet):
    model = Person
    icon = "group"
    menu_label = _("Competence network")
    menu_order = 345
    add_to_admin_menu = True
    list_display = ["name", "role", "organisation"]
    search_fields = ["name"]
