"""As in production, without HTTPS and without a web server in front that hands out pictures."""

from cms.settings.production import *  # noqa: F403

SECRET_KEY = "only for measuring, and nowhere else: it signs nothing that anybody keeps"
ALLOWED_HOSTS = ["127.0.0.1", "testserver"]
REFUSE_UNSAFE_START = False
SECURE_SSL_REDIRECT = False
SERVE_MEDIA = True
