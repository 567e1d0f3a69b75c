"""The network's place in the editor's menu."""

from wagtail.snippets.models import register_snippet

from cms.people.snippets import PersonViewSet

register_snippet(PersonViewSet)
