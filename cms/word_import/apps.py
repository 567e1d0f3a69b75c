"""The room's registration."""

from django.apps import AppConfig


class WordImportConfig(AppConfig):
    name = "cms.word_import"
