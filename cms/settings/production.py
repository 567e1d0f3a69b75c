"""The base: safe by default, everything that differs read from the environment."""

from cms.settings.parts.api import *  # noqa: F403
from cms.settings.parts.apps import *  # noqa: F403
from cms.settings.parts.backups import *  # noqa: F403
from cms.settings.parts.errors import *  # noqa: F403
from cms.settings.parts.feedback import *  # noqa: F403
from cms.settings.parts.languages import *  # noqa: F403
from cms.settings.parts.limits import *  # noqa: F403
from cms.settings.parts.links import *  # noqa: F403
from cms.settings.parts.logging import *  # noqa: F403
from cms.settings.parts.mail import *  # noqa: F403
from cms.settings.parts.packages import *  # noqa: F403
from cms.settings.parts.pages import *  # noqa: F403
from cms.settings.parts.partners import *  # noqa: F403
from cms.settings.parts.security import *  # noqa: F403
from cms.settings.parts.static_api import *  # noqa: F403
from cms.settings.parts.storage import *  # noqa: F403
from cms.settings.parts.tasks import *  # noqa: F403
from cms.settings.parts.translation import *  # noqa: F403
from cms.settings.parts.wagtail import *  # noqa: F403
from cms.settings.parts.webhooks import *  # noqa: F403
