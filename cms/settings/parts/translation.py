"""Machine translation: none unless the environment names a service.

``MACHINE_TRANSLATOR=libretranslate`` needs ``LIBRETRANSLATE_URL``, and ``LIBRETRANSLATE_KEY`` where the
service asks for one; ``MACHINE_TRANSLATOR=deepl`` needs ``DEEPL_KEY``, and takes ``DEEPL_URL`` where it is
reached through an address of your own.
"""

from typing import Any

from cms.settings.environment import text

_LONGEST_WAIT = 10  # seconds
_SERVICES: dict[str, dict[str, Any]] = {
    "libretranslate": {
        "CLASS": "wagtail_localize.machine_translators.libretranslate.LibreTranslator",
        "OPTIONS": {
            "LIBRETRANSLATE_URL": text("LIBRETRANSLATE_URL"),
            "API_KEY": text("LIBRETRANSLATE_KEY"),
            "TIMEOUT": _LONGEST_WAIT,
        },
    },
    "deepl": {
        "CLASS": "cms.languages.machine_services.DeepL",
        "OPTIONS": {"AUTH_KEY": text("DEEPL_KEY"), "API_URL": text("DEEPL_URL"), "TIMEOUT": _LONGEST_WAIT},
    },
}

WAGTAILLOCALIZE_MACHINE_TRANSLATOR = _SERVICES.get(text("MACHINE_TRANSLATOR").lower())
