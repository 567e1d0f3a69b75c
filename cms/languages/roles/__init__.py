"""Who may do what in which language."""

from cms.languages.roles.rights import may_publish, may_review, may_translate, people_who_may, why_not

__all__ = ["may_publish", "may_review", "may_translate", "people_who_may", "why_not"]
