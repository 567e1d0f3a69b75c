"""The registers' place in the editor's menu."""

from wagtail.snippets.models import register_snippet

from cms.core.snippets import RegistersGroup

register_snippet(RegistersGroup)
