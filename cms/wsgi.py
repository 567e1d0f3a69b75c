"""The site as a WSGI application."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from cms.settings.safety import start_or_refuse

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")

start_or_refuse(settings)
application = get_wsgi_application()
