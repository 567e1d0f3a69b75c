"""Machine translation: none unless the environment names a service.

``MACHINE_TRANSLATOR=libretranslate`` needs ``LIBRETRANSLATE_URL``, and ``LIBRETRANSLATE_KEY`` where the
service asks for one; ``MACHINE_TRANSLATOR=deepl`` needs ``DEEPL_KEY``.
"""

from typing import Any

from cms.settings.environment import text

_LONGEST_WAIT = 10  # seconds
_SERVICES: dict[str, dict[str, Any]] = {
    "libretranslate": {
        "CLASS": "wagtail_localize.machine_translators.libretranslate.LibreTranslator",
        "OPTIONS": {
            "LIBRETRANSLATE_URL": text("LIBRETRANSLATE_URL", "http://127.0.0.1:5000"),
            "API_KEY": text("LIBRETRANSLATE_KEY"),
            "TIMEOUT": _LONGEST_WAIT,
        },
    },
    "deepl": {
        "CLASS": "wagtail_localize.machine_translators.deepl.DeepLTranslator",
        "OPTIONS": {"AUTH_KEY": text("DEEPL_KEY"), "TIMEOUT": _LONGEST_WAIT},
    },
}

WAGTAILLOCALIZE_MACHINE_TRANSLATOR = _SERVICES.get(text("MACHINE_TRANSLATOR").lower())
