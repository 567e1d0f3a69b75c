"""How editors list what several rooms share."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.core.models import FundingAcknowledgement, SocietalChallenge
from cms.language_rights import LanguageSnippetViewSet
from cms.media.snippets import LicenceViewSet, RecordingViewSet


class SocietalChallengeViewSet(LanguageSnippetViewSet):
    model = SocietalChallenge
    icon = "globe"
    menu_label = _("Societal challenges")
    list_display = ["name", LocaleColumn()]
    search_fields = ["name"]


class FundingAcknowledgementViewSet(LanguageSnippetViewSet):
    model = FundingAcknowledgement
    icon = "tag"
    menu_label = _("Funding acknowledgements")
    list_display = ["name", "statement", LocaleColumn()]
    search_fields = ["name", "statement", "text"]


class RegistersGroup(SnippetViewSetGroup):
    """What pages choose from."""

    items = (LicenceViewSet, RecordingViewSet, SocietalChallengeViewSet, FundingAcknowledgementViewSet)
    menu_label = _("Registers")
    menu_icon = "folder-inverse"
    menu_order = 350
