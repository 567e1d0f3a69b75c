"""Rooms and libraries. ``lms_export`` is added only where it is found: the site works without it."""

from importlib.util import find_spec

EXPORT_INSTALLED = find_spec("lms_export") is not None and find_spec("lms_export.apps") is not None

INSTALLED_APPS = [
    *(
        [
            "lms_export.apps.ExportConfig",
            "lms_export.dispatch",
            "lms_export.packages",
            "lms_export.academies",
            "lms_export.editions",
            "lms_export.partner_pages",
            "lms_export.public_editions",
            "lms_export.updates",
            "lms_export.archive",
            "lms_export.report",
            "lms_export.validation",
            "allauth",
            "allauth.account",
            "allauth.mfa",
        ]
        if EXPORT_INSTALLED
        else []
    ),
    "cms.api",
    "cms.api.previews",
    "cms.api.tokens",
    "cms.api.webhooks",
    "cms.api.writing",
    "cms.website",
    "cms.backups",
    "cms.feedback",
    "cms.operations",
    "cms.word_import",
    "cms.languages",
    "cms.demo",
    "cms.courses",
    "cms.case_studies",
    "cms.directory",
    "cms.events",
    "cms.glossary",
    "cms.facts",
    "cms.information",
    "cms.links",
    "cms.people",
    "cms.personal_data",
    "cms.search",
    "cms.core",
    "cms.media",
    "cms.users",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "rest_framework",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "cms.operations.middleware.RequestNameMiddleware",
    "cms.operations.middleware.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "cms.api.delivery.middleware.StoredDocumentMiddleware",
    "cms.website.kept.middleware.KeptPageMiddleware",
    "cms.website.content_security.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "cms.website.middleware.NordicLanguageMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "cms.users.middleware.LanguageOfThePersonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    *(["allauth.account.middleware.AccountMiddleware"] if EXPORT_INSTALLED else []),
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "cms.website.context.site",
                *(["lms_export.academies.framing.partner_frame"] if EXPORT_INSTALLED else []),
            ],
        },
    },
]

AUTH_USER_MODEL = "users.User"
WAGTAILIMAGES_IMAGE_MODEL = "media.CreditedImage"
WAGTAILDOCS_DOCUMENT_MODEL = "media.CreditedDocument"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"
