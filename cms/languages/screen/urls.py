"""The addresses of the screen, below the editor."""

from django.urls import URLPattern, path

from cms.languages.screen.preview import translate_preview, translate_preview_page
from cms.languages.screen.row_view import translate_row
from cms.languages.screen.settings_view import SettingsView
from cms.languages.screen.views import TranslateView, translate_help

_PLACE = "translate/<uuid:object_key>/<slug:language>/"


def screen_urls() -> list[URLPattern]:
    return [
        path(_PLACE, TranslateView.as_view(), name="translate"),
        path(f"{_PLACE}row/", translate_row, name="translate_row"),
        path(f"{_PLACE}help/", translate_help, name="translate_help"),
        path(f"{_PLACE}preview/", translate_preview, name="translate_preview"),
        path(f"{_PLACE}preview/page/", translate_preview_page, name="translate_preview_page"),
        path(f"{_PLACE}settings/", SettingsView.as_view(), name="translate_settings"),
    ]
