"""The glossary's place in the editor's menu."""

from wagtail.snippets.models import register_snippet

from cms.glossary.snippets import GlossaryGroup

register_snippet(GlossaryGroup)
