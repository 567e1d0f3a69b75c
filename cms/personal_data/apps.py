"""The room's registration."""

from django.apps import AppConfig


class PersonalDataConfig(AppConfig):
    name = "cms.personal_data"
