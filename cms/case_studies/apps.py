"""The room's registration."""

from django.apps import AppConfig


class CaseStudiesConfig(AppConfig):
    name = "cms.case_studies"
