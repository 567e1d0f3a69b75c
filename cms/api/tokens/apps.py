"""The room's registration."""

from django.apps import AppConfig


class TokensConfig(AppConfig):
    name = "cms.api.tokens"
    label = "api_tokens"
