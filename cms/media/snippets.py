"""How editors list licences and recordings."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LocaleColumn

from cms.language_rights import LanguageSnippetViewSet
from cms.media.models import Licence, Recording


class LicenceViewSet(LanguageSnippetViewSet):
    model = Licence
    icon = "key"
    menu_label = _("Licences")
    list_display = ["code", "title", LocaleColumn()]
    search_fields = ["code", "title"]


class RecordingViewSet(LanguageSnippetViewSet):
    model = Recording
    icon = "media"
    menu_label = _("Recordings")
    list_display = ["title", "kind", "credit", "licence"]
    list_filter = ["kind", "licence"]
    search_fields = ["title", "credit"]
