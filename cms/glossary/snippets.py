"""How editors list terms and false friends."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LiveStatusTagColumn, LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.glossary.models import FalseFriend, GlossaryTerm, TermForm
from cms.language_rights import LanguageSnippetViewSet


class GlossaryTermViewSet(LanguageSnippetViewSet):
    model = GlossaryTerm
    icon = "list-ul"
    menu_label = _("Terms")
    list_display = ["term", "definition", LocaleColumn(), LiveStatusTagColumn()]
    list_filter = ["live"]
    search_fields = ["term", "definition"]


class TermFormViewSet(LanguageSnippetViewSet):
    model = TermForm
    language_path = "term__locale_id"
    icon = "edit"
    menu_label = _("Forms of terms")
    list_display = ["form", "use", "term", "reason"]
    list_filter = ["use", "term__locale"]
    search_fields = ["form", "reason"]


class FalseFriendViewSet(LanguageSnippetViewSet):
    model = FalseFriend
    icon = "warning"
    menu_label = _("False friends")
    list_display = ["word_nb", "meaning_nb", "word_sv", "meaning_sv", LiveStatusTagColumn()]
    list_filter = ["live"]
    search_fields = ["word_nb", "word_sv", "meaning_nb", "meaning_sv"]


class GlossaryGroup(SnippetViewSetGroup):
    """Terms, and the words that look alike."""

    items = (GlossaryTermViewSet, TermFormViewSet, FalseFriendViewSet)
    menu_label = _("Glossary")
    menu_icon = "openquote"
    menu_order = 340
