"""Safe by default; dev.py and test.py only loosen."""

from cms.settings.environment import flag, number, text, words

SECRET_KEY = text("SECRET_KEY")
DEBUG = False
REFUSE_UNSAFE_START = True
"""Who runs the site is told what to set, before anybody is served."""
ALLOWED_HOSTS = words("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = words("CSRF_TRUSTED_ORIGINS")

SECURE_SSL_REDIRECT = flag("SECURE_SSL_REDIRECT")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if flag("BEHIND_PROXY") else None
SECURE_HSTS_SECONDS = number("SECURE_HSTS_SECONDS")
SECURE_HSTS_INCLUDE_SUBDOMAINS = flag("SECURE_HSTS_INCLUDE_SUBDOMAINS")
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrftoken"
MESSAGE_STORAGE = "cms.core.message_storage.HostStorage"
"""Browsers take cookies of such names only from this very host, by https and for the whole of it."""
SESSION_COOKIE_AGE = 12 * 60 * 60
"""Seconds. Who begins another working day signs in again."""
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = True
X_FRAME_OPTIONS = "SAMEORIGIN"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

SILENCED_SYSTEM_CHECKS = [
    "security.W008",  # our own check also knows of a web server in front that leads to https
    "security.W021",  # a place on the browsers' own list is for the owner of the name to ask for
    "security.W019",  # drafts are shown beside the translation, in a frame of the site itself
]
