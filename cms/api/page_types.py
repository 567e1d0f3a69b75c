"""Which fields of which page type are public. What is not named here stays home.

The facilitator's guide, responsibilities and review dates are not named.
"""

from wagtail.models import Page

_NAMES = ("other_names", "search_terms")
PUBLIC_FIELDS: dict[str, tuple[str, ...]] = {
    "website.HomePage": ("tagline", "summary", "funding", "licence"),
    "courses.Programme": ("summary", "challenges"),
    "courses.Course": (
        "summary",
        "audience",
        "prerequisites",
        "outcomes",
        "challenges",
        "level_claim",
        "level_evidence",
        "pass_mark",
        "licence",
        "funding",
        "cover_image",
        "cover_alternative_text",
    ),
    "courses.Module": ("outcomes", "test"),
    "courses.Lesson": ("minutes", "body", "sources"),
    "courses.BorrowedLesson": ("original",),
    "case_studies.CaseStudyIndex": ("introduction",),
    "case_studies.CaseStudy": (
        "summary",
        "place",
        "country",
        "period_start",
        "period_end",
        "outcome",
        "outcome_note",
        "body",
        "indicators",
        "lessons_learned",
        "no_lesson_stated",
        "question_to_reader",
        "sources",
    ),
    "directory.Directory": ("introduction",),
    "directory.Cooperation": (
        *_NAMES,
        "kind",
        "summary",
        "country",
        "area",
        "places",
        "behind",
        "participants",
        "note",
        "sources",
    ),
    "directory.Organisation": (
        *_NAMES,
        "former_names",
        "kind",
        "summary",
        "country",
        "place",
        "places",
        "case_studies",
        "sources",
    ),
    "directory.FundingProgramme": (
        *_NAMES,
        "kind",
        "summary",
        "country",
        "places",
        "priorities",
        "managed_by",
        "sources",
    ),
    "directory.Project": (
        *_NAMES,
        "summary",
        "country",
        "area",
        "places",
        "period_start",
        "period_end",
        "duration_years",
        "applied",
        "granted",
        "aims",
        "goals",
        "participants",
        "participants_note",
        "behind",
        "funding",
        "budget_amount",
        "budget_currency",
        "budget_kind",
        "budget_note",
        "history",
        "former_site",
        "predecessors",
        "successors",
        "related",
        "case_studies",
        "programmes",
        "sustainable_development",
        "equal_opportunities",
        "gender_equality",
        "communication",
        "sources",
    ),
    "events.EventIndex": ("introduction",),
    "events.Event": (
        "summary",
        "starts_at",
        "ends_at",
        "time_zone",
        "attendance",
        "place",
        "online_link",
        "held_in",
        "organiser",
        "registration_link",
        "is_cancelled",
        "body",
    ),
    "glossary.GlossaryIndex": ("introduction",),
    "people.CompetenceNetwork": ("introduction",),
    "information.InformationPage": ("summary", "body", "related", "sources"),
}


def types_with_relations() -> list[str]:
    """The ``@type`` of the pages that name others as related."""
    return [label.rpartition(".")[2] for label, names in PUBLIC_FIELDS.items() if "related" in names]


def description(page: Page) -> str:
    """What a list says about the page."""
    return page.search_description or getattr(page, "summary", "") or getattr(page, "introduction", "")


def type_title(page_type: type[Page]) -> str:
    """What editors call the type, in the language that is active."""
    name = str(page_type._meta.verbose_name)
    return name[:1].upper() + name[1:]
