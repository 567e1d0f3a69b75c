"""Which forms the text of a term holds."""

import pytest

from cms.glossary.forms import forms_of


@pytest.mark.parametrize(
    "term, forms",
    [
        ("ildsjel", ("ildsjel",)),
        ("sosial virksomhet / sosial bedrift", ("sosial virksomhet", "sosial bedrift")),
        ("arbetsintegrerande socialt företag (ASF)", ("arbetsintegrerande socialt företag", "ASF")),
        ("motstandsdyktig (robust) lokalsamfunn", ("motstandsdyktig lokalsamfunn",)),
        ("dugnad (voluntary community work)", ("dugnad",)),
        ("", ()),
    ],
)
def test_a_term_has_its_forms(term, forms):
    assert forms_of(term) == forms
