"""The roles of the demo as groups: KBT edits, reviews and publishes Norwegian, Coompanion Swedish."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.models import Group
from wagtail.models import Collection, Locale

from cms.languages.roles.granting import grant

NAMES = {
    ("editor", "nb"): "Redaktør norsk",
    ("editor", "sv"): "Redaktör svensk",
    ("translator", "nb"): "Oversetter norsk",
    ("translator", "sv"): "Översättare svensk",
    ("reviewer", "nb"): "Fagfelle norsk",
    ("reviewer", "sv"): "Granskare svensk",
    ("publisher", "nb"): "Utgiver norsk (KBT)",
    ("publisher", "sv"): "Utgivare svensk (Coompanion)",
}
_REVIEWER_OF_ALL = "Fagfelle / granskare"
_FILES_OF = {"nb": "KBT", "sv": "Coompanion"}
_FILES_OF_BOTH = "Felles / gemensamt"


@dataclass(frozen=True, kw_only=True)
class Roles:
    """``of`` is (role, language) -> group; ``reviewer`` reviews every language."""

    of: dict[tuple[str, str], Group]
    reviewer: Group

    def responsibility(self) -> dict[str, Group]:
        """Who owns the demo pages, and who deputises."""
        return {"owner_role": self.of["editor", "nb"], "deputy_role": self.of["editor", "sv"]}

    def grant(self) -> None:
        """Give each role what it may do; what an administrator has changed since is left alone."""
        folders = _folders()
        for (role, language), group in self.of.items():
            if not group.language_rights.exists():
                own = [folders[_FILES_OF[language]], folders[_FILES_OF_BOTH]]
                grant(group, role, Locale.objects.get(language_code=language), collections=own)
        if not self.reviewer.language_rights.exists():
            for locale in Locale.objects.all():
                grant(self.reviewer, "reviewer", locale)


def load_roles() -> Roles:
    groups = {role: Group.objects.get_or_create(name=name)[0] for role, name in NAMES.items()}
    return Roles(of=groups, reviewer=Group.objects.get_or_create(name=_REVIEWER_OF_ALL)[0])


def _folders() -> dict[str, Collection]:
    """A folder of files per organisation, and one for both."""
    root = Collection.get_first_root_node()
    names = [*_FILES_OF.values(), _FILES_OF_BOTH]
    for name in names:
        if not Collection.objects.filter(name=name).exists():
            root.add_child(name=name)
    return {collection.name: collection for collection in Collection.objects.filter(name__in=names)}
