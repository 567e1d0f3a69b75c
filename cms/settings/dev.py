"""On a developer's machine and for ``make demo``: HTTP on the loopback address, a secret kept in ``var/``."""

import secrets

from cms.settings.production import *  # noqa: F403
from cms.settings.production import DATABASES, STATIC_ROOT, STORAGES, VAR

_secret = VAR / "secret-key.txt"
if not _secret.exists():
    _secret.touch(mode=0o600)
    _secret.write_text(secrets.token_urlsafe(50))

SECRET_KEY = _secret.read_text()
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
REFUSE_UNSAFE_START = False
SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
MESSAGE_STORAGE = "django.contrib.messages.storage.fallback.FallbackStorage"
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "sessionid", "csrftoken"
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
STORAGES["staticfiles"] = {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"}
WHITENOISE_USE_FINDERS = True
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
SERVE_MEDIA = True
# The development server has a thread for each request, which would leave its connection open.
DATABASES["default"]["CONN_MAX_AGE"] = 0
# Passkeys of a browser on this machine: the site speaks HTTP there.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
