"""The services that translate by machine, as wagtail-localize asks them, with their refusals told apart.

DeepL's answers to a wrong key or a spent quota are no translations, and the library would look for some in
them. Both are asked at another address where ``API_URL`` or ``LIBRETRANSLATE_URL`` says so.
"""

from __future__ import annotations

from typing import Any

import requests
from wagtail_localize.machine_translators.deepl import DeepLTranslator
from wagtail_localize.strings import StringValue


class DeepL(DeepLTranslator):
    """DeepL takes at most 50 texts at once."""

    def get_api_endpoint(self) -> str:
        return self.options.get("API_URL") or super().get_api_endpoint()

    def translate(self, source_locale: Any, target_locale: Any, strings: Any) -> dict[Any, StringValue]:
        response = requests.post(
            self.get_api_endpoint(),
            self.get_parameters(source_locale, target_locale, strings),
            timeout=int(self.options.get("TIMEOUT", 30)),
            headers=self.get_headers(),
        )
        response.raise_for_status()
        translations = [StringValue(each["text"]) for each in response.json()["translations"]]
        return dict(zip(strings, translations, strict=True))
