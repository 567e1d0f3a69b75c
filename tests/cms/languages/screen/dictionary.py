"""A machine that knows three sentences, and says what it was asked."""

from wagtail_localize.machine_translators.base import BaseMachineTranslator
from wagtail_localize.strings import StringValue


class DictionaryTranslator(BaseMachineTranslator):
    """``OPTIONS``: ``WORDS``, source -> translation; what it does not know raises, as a network does."""

    display_name = "Ordbok"

    def translate(self, source_locale, target_locale, strings):
        return {string: StringValue(self.options["WORDS"][string.data]) for string in strings}

    def can_translate(self, source_locale, target_locale):
        return source_locale != target_locale
