"""Languages of the content and of the interface.

Another language (``nn``, ``sma``) is added with ``SYNERGOS_LANGUAGES=nb,sv,en,nn`` alone.
"""

import django.conf.locale

from cms.settings.environment import ROOT, words

# Django knows no South Sámi.
django.conf.locale.LANG_INFO.setdefault(
    "sma",
    {"bidi": False, "code": "sma", "name": "Southern Sami", "name_local": "Åarjelsaemien gïele"},
)

_NAMES = {
    "nb": "Norsk bokmål",
    "sv": "Svenska",
    "en": "English",
    "nn": "Norsk nynorsk",
    "sma": "Åarjelsaemien gïele",
}

LANGUAGE_CODE = "nb"
LANGUAGES = [(code, _NAMES.get(code, code)) for code in words("SYNERGOS_LANGUAGES")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES

# Which languages stand in where a page is missing, the nearest first; also for what a browser asks for.
_FALLBACKS = words("SYNERGOS_FALLBACKS")
LANGUAGE_FALLBACKS = {pair.split(":")[0]: tuple(pair.partition(":")[2].split()) for pair in _FALLBACKS}
WAGTAILADMIN_PERMITTED_LANGUAGES = [("nb", "Norsk bokmål"), ("sv", "Svenska"), ("en", "English")]
WAGTAIL_I18N_ENABLED = True
USE_I18N = True
# The second has what the libraries lack in nb and sv.
LOCALE_PATHS = [ROOT / "locale", ROOT / "locale/libraries"]
TIME_ZONE = "Europe/Oslo"
USE_TZ = True
FORMAT_MODULE_PATH = ["cms.formats"]

# A translation starts as a draft; it is published when it is complete (wagtail-localize#773).
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
