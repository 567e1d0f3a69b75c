"""Terms of a glossary beside that of the demo content."""

import pytest
from wagtail.models import Locale

from cms.glossary.models import GlossaryTerm, TermForm


@pytest.fixture
def term(db):
    """Make a live term: ``term(nb="prøveord", sv="provord")``."""

    def make(**words):
        first = None
        for code, text in words.items():
            locale = Locale.objects.get(language_code=code)
            key = {"translation_key": first.translation_key} if first else {}
            made = GlossaryTerm.objects.create(term=text, definition="Hva det er", locale=locale, **key)
            first = first or made
        return first

    return make


@pytest.fixture
def avoid(db):
    def make(term, form, reason=""):
        return TermForm.objects.create(term=term, form=form, use=TermForm.Use.AVOIDED, reason=reason)

    return make
