"""``manage.py check --deploy`` says what a production start would refuse."""

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

from cms.settings.environment import PROBLEMS
from cms.settings.safety import objections


@register(Tags.security, deploy=True)
def check_safe_start(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    return [Error(each, id="synergos.E010") for each in objections(settings) if each not in PROBLEMS]


@register()
def check_environment(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """Values that mean nothing are told to developers too."""
    return [Error(each, id="synergos.E011") for each in PROBLEMS]
