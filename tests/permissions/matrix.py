"""Who may do what: a row for each view, a column for each role.

``login`` and ``home`` are redirects: to the login form, and to the editor's front page, which says no.
``done`` is any other redirect: what was posted has been accepted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from cms.website.sharing.cards import frame_address
from cms.website.sharing.kept_pictures import digest_of
from tests.permissions.places import Places

ROLES = ("anonymous", "editor-nb", "editor-sv", "reviewer", "admin")


@dataclass(frozen=True, kw_only=True)
class Row:
    """``names`` are the URL names of our own that the row covers; ``form`` makes it a POST."""

    view: str
    address: Callable[[Places], str]
    expected: tuple[str, ...]
    names: tuple[str, ...] = ()
    form: Callable[[Places], dict[str, Any]] | None = None


def row(view: str, address: Any, expected: str, *names: str, form: Any = None) -> Row:
    """``expected`` in the order of ``ROLES``; one word stands for all of them."""
    words = expected.split()
    return Row(
        view=view,
        address=address,
        expected=tuple(words * len(ROLES) if len(words) == 1 else words),
        names=names,
        form=form,
    )


def admin(name: str, *arguments: Any) -> Callable[[Places], str]:
    return lambda _places: reverse(name, args=arguments)


def public(page: Page) -> str:
    return page.get_url_parts()[2]


def edit(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def publishing(page: Page) -> dict[str, Any]:
    """The edit form of a programme, with the button Publish."""
    fields = {"title": page.title, "slug": page.slug, "summary": "New", "challenges": streamfield([])}
    return nested_form_data({**fields, "comments": inline_formset([]), "action-publish": "on"})


def _service(name: str, place: str) -> Callable[[Places], str]:
    """A service of the API at one of the places."""
    return lambda p: f"/++api++{public(getattr(p, place))}@{name}"


def _on_device(name: str, place: str = "course") -> Callable[[Places], str]:
    """What one of the places gives a learner's device, asked for in Norwegian."""
    part = {"device_course": "course.json", "device_worker": "worker.js", "device_offline": "offline/"}
    return lambda p: f"/nb/device/{getattr(p, place).translation_key}/{part.get(name, 'course.webmanifest')}"


def _of_course(name: str) -> Callable[[Places], str]:
    return lambda p: reverse(name, args=[p.course.translation_key])


def _of_edition(name: str, *more: str) -> Callable[[Places], str]:
    return lambda p: reverse(name, args=[p.edition.pk, *more])


def _report(name: str, side: str = "nb") -> Callable[[Places], str]:
    """A programme that is written in one language alone."""
    return lambda p: reverse(name, args=[getattr(p, side).translation_key])


def swedish(name: str) -> Callable[[Places], str]:
    """A view of the Swedish translation of a course of the demo."""
    return lambda p: reverse(name, args=[p.translated.translation_key, "sv"])


_PASSWORD = "_util/authenticate_with_password/"

#                                                                              anonymous nb sv reviewer admin
SITE = [
    row("front door", lambda _: "/", "done", "front_door"),
    row("robots", lambda _: "/robots.txt", "200", "robots"),
    row("sitemap", lambda _: "/sitemap.xml", "200", "sitemap"),
    row("uploaded file", lambda p: p.image.file.url, "200", "uploaded_file"),
    row("password for no page", lambda _: f"/nb/{_PASSWORD}0/0/", "404", "password_of_page"),
    row("and for no document", lambda _: f"/documents/{_PASSWORD[6:]}0/", "done", "password_of_document"),
    row("front page nb", lambda _: "/nb/", "200"),
    row("front page sv", lambda _: "/sv/", "200"),
    row("page nb", lambda p: public(p.nb), "200", "page"),
    row("page sv", lambda p: public(p.sv), "200"),
    row("draft page", lambda p: public(p.draft), "404"),
    row("private page", lambda p: public(p.private), "login 200 200 200 200"),
    row(
        "answer about a page nb",
        lambda p: reverse("page_feedback", args=[p.nb.pk]),
        "400",
        "page_feedback",
        form=lambda _: {"helped": "yes"},
    ),
    row("answer about a draft page", lambda p: reverse("page_feedback", args=[p.draft.pk]), "done"),
    row(
        "words without a ticket",
        lambda _: reverse("feedback_words", args=["guess"]),
        "done",
        "feedback_words",
    ),
    row("sitemap of a language", lambda _: "/sitemap-nb.xml", "200", "sitemap_of_language"),
    row("feed", lambda _: "/nb/feed/new.atom", "200", "feed"),
    row("description of a card", lambda _: "/oembed?url=x", "404", "oembed"),
    row("card of a course", lambda p: frame_address(p.course), "200", "embedded_card"),
    row("card of a private page", lambda p: frame_address(p.private), "404"),
    row(
        "picture of a title",
        lambda p: reverse("title_picture", args=[p.nb.pk, digest_of(p.nb)]),
        "200",
        "title_picture",
    ),
    row("picture of a draft", lambda p: reverse("title_picture", args=[p.draft.pk, "0"]), "404"),
    row("search", lambda _: "/nb/sok/?q=kurs", "200", "search"),
    row(
        "calendar of the events nb",
        lambda p: reverse("event_calendar", args=["nb", p.events.translation_key]),
        "200",
        "event_calendar",
    ),
    row(
        "calendar of an event that is a draft",
        lambda p: reverse("event_calendar", args=["nb", p.draft_event.translation_key]),
        "404",
    ),
    *(
        row(f"{name} of a course", _on_device(name), "200", name)
        for name in ("device_course", "device_worker", "device_manifest", "device_offline")
    ),
    row("a private page for a device", _on_device("device_course", "private"), "404"),
    row("a draft for a device", _on_device("device_course", "draft"), "404"),
    row(
        "editions of a course",
        lambda p: f"/nb/editions/{p.course.translation_key}/",
        "200",
        "public_editions",
    ),
    row(
        "feed of a course's editions",
        lambda p: f"/nb/editions/{p.course.translation_key}/feed.atom",
        "200",
        "editions_feed",
    ),
    row("editions of a private page", lambda p: f"/nb/editions/{p.private.translation_key}/", "404"),
    row(
        "seat in a live package nobody has made",
        lambda _: reverse("live_seat", args=["x" * 32]),
        "400",
        "live_seat",
        form=lambda _: {},
    ),
    row(
        "course of a live package nobody has made",
        lambda _: reverse("live_course", args=["x" * 32, f"1-{'0' * 32}", "index.html"]),
        "404",
        "live_course",
    ),
    row(
        "launch by cmi5 that is not agreed",
        lambda _: reverse("live_launch", args=["x" * 32]),
        "410",
        "live_launch",
    ),
    row("style guide", admin("styleguide"), "login 200 200 200 200"),
    row("unknown page", lambda _: "/nb/nowhere/", "404"),
]
API = [
    row("API mount", lambda _: "/++api++/", "200", "api_site"),
    row("the API described for programs", lambda _: "/api/@openapi", "200", "api_description"),
    row("the API described for people", lambda _: "/api/@docs", "200", "api_documentation"),
    row("API changes", lambda _: "/++api++/@changes", "200", "api_changes"),
    row("API of page nb", lambda p: f"/++api++{public(p.nb)}", "200", "api_page"),
    row("API of page sv", lambda p: f"/api{public(p.sv)}", "200"),
    row("API of draft page", lambda p: f"/api{public(p.draft)}", "404"),
    row("API of private page", lambda p: f"/api{public(p.private)}", "404"),
    *(
        row(f"API of {service} of page nb", _service(service, "nb"), "200")
        for service in (
            "actions",
            "breadcrumbs",
            "case-studies",
            "competence-network",
            "contextnavigation",
            "events",
            "glossary",
            "linkintegrity?uids=x",
            "lock",
            "navigation",
            "navroot",
            "relations",
            "site",
            "translations",
            "types",
            "types/Lesson",
            "vocabularies",
            "vocabularies/outcomes",
            "workflow",
        )
    ),
    row("API of the way to a draft page", _service("breadcrumbs", "draft"), "404", "api_service"),
    row("API of the way to a private page", _service("breadcrumbs", "private"), "404"),
    row("API of the translations of a draft page", _service("translations", "draft"), "404"),
    row("API of the outline of a course", _service("outline", "course"), "200"),
    row("API of the outline of another page", _service("outline", "nb"), "404"),
    row("API of the document of a course", _service("course-document", "course"), "200"),
    row("API of the editions of a course", _service("editions", "course"), "200"),
    row("API of the packages of a course", _service("packages", "course"), "401"),
    # Who is logged in to the editor is nobody here: answers are read with a token.
    row("API of the answers of a course", _service("course-document?answers=1", "course"), "401"),
    row("API of former addresses", _service("aliases", "nb"), "401"),
    row("searching the API", lambda _: "/api/@search", "200", "api_search"),
    row("what the API can be searched by", lambda _: "/api/@querystring", "200", "api_querystring"),
    row(
        "searching the API without a condition",
        lambda _: "/api/@querystring-search",
        "400",
        "api_querystring_search",
    ),
    row("writing to the API", lambda p: f"/api{public(p.nb)}", "401", form=lambda _: {}),
    row("history by the API", _service("history", "nb"), "401"),
    # A cookie of the editor says nothing here: all are alike without a token.
    row("log in to the API", lambda _: "/api/@login", "415", "api_login", form=lambda _: {}),
    row("renew a login", lambda _: "/api/@login-renew", "401", "api_login_renew", form=lambda _: {}),
    row("log out of the API", lambda _: "/api/@logout", "401", "api_logout", form=lambda _: {}),
]
PREVIEWS = [
    row(
        "draft by a link that is not open",
        lambda _: reverse("shared_draft", args=["guess"]),
        "410",
        "shared_draft",
    ),
    row(
        "document of a draft by a link that is not open",
        lambda _: f"/api/@preview/{'x' * 43}",
        "410",
        "api_preview",
    ),
    row("links to a draft by the API", _service("preview", "draft"), "401"),
    row(
        "links to a draft nb",
        lambda p: reverse("api_previews", args=[p.draft.pk]),
        "login 200 home 200 200",
        "api_previews",
    ),
    row(
        "make a link to a draft nb",
        lambda p: reverse("api_previews", args=[p.draft.pk]),
        "login 200 home 200 200",
        form=lambda _: {"name": "Sissel", "days": "1"},
    ),
    row(
        "withdraw a link to a draft nb",
        lambda p: reverse("api_preview_withdraw", args=[p.draft.pk, 0]),
        "login done home done done",
        "api_preview_withdraw",
        form=lambda _: {},
    ),
]
FEEDBACK = [
    row("answers of readers", admin("feedback"), "login 200 200 home 200", "feedback"),
    row("answers of readers as a file", admin("feedback_table"), "login 200 200 home 200", "feedback_table"),
    row(
        "answers of readers are handled",
        admin("feedback_handled"),
        "login done done home done",
        "feedback_handled",
        form=lambda _: {},
    ),
]
TOKENS = [
    row("access tokens", admin("api_tokens"), "login 200 200 200 200", "api_tokens"),
    row("new access token", admin("api_token_new"), "login 200 200 200 200", "api_token_new"),
    row(
        "withdraw another's access token",
        lambda p: reverse("api_token_revoke", args=[p.token.pk]),
        "login home home home done",
        "api_token_revoke",
        form=lambda _: {},
    ),
]
EDITOR = [
    row("editor's front page", admin("wagtailadmin_home"), "login 200 200 200 200"),
    row("explorer", admin("wagtailadmin_explore_root"), "login done done 200 200"),
    row("edit page nb", lambda p: edit(p.nb), "login 200 home home 200"),
    row("edit page sv", lambda p: edit(p.sv), "login home 200 home 200"),
    row("edit draft page nb", lambda p: edit(p.draft), "login 200 home home 200"),
    row(
        "publish page nb",
        lambda p: edit(p.nb),
        "login done home home done",
        form=lambda p: publishing(p.nb),
    ),
    row(
        "publish page sv",
        lambda p: edit(p.sv),
        "login home done home done",
        form=lambda p: publishing(p.sv),
    ),
    row(
        "delete a page nb with pages below",
        lambda p: reverse("wagtailadmin_pages:delete", args=[p.nb.pk]),
        "login home home home 200",
    ),
    row("images", admin("wagtailimages:index"), "login 200 200 home 200"),
    row("documents", admin("wagtaildocs:index"), "login 200 200 home 200"),
    row("glossary terms", admin("wagtailsnippets_glossary_glossaryterm:list"), "login 200 200 home 200"),
    row("forms of terms", admin("wagtailsnippets_glossary_termform:list"), "login 200 200 home 200"),
    row("false friends", admin("wagtailsnippets_glossary_falsefriend:list"), "login 200 200 home 200"),
    row("challenges", admin("wagtailsnippets_core_societalchallenge:list"), "login 200 200 home 200"),
    row("recordings", admin("wagtailsnippets_media_recording:list"), "login 200 200 home 200"),
    row(
        "people of the competence network",
        admin("wagtailsnippets_people_person:list"),
        "login home home home 200",
    ),
    row("licences", admin("wagtailsnippets_media_licence:list"), "login home home home 200"),
    row(
        "funding acknowledgements",
        admin("wagtailsnippets_core_fundingacknowledgement:list"),
        "login home home home 200",
    ),
]
LINKS = [
    row("links that lead nowhere", admin("broken_links"), "login 200 200 home 200", "broken_links"),
]
FACTS = [
    row("disagreements between sources", admin("facts_flags"), "login 200 200 home 200", "facts_flags"),
    row("report a disagreement", admin("facts_new"), "login 200 200 home 200", "facts_new"),
    row(
        "a disagreement in another language",
        lambda p: reverse("facts_wording", args=[p.flag.pk, "sv"]),
        "login 200 200 home 200",
        "facts_wording",
    ),
    row(
        "a disagreement",
        lambda p: reverse("facts_flag", args=[p.flag.pk]),
        "login 200 200 home 200",
        "facts_flag",
    ),
    row(
        "settle a disagreement",
        lambda p: reverse("facts_flag", args=[p.flag.pk]),
        "login done 409 home 409",
        form=lambda _: {"action": "settle", "choice": "first", "reason": "Newer"},
    ),
]
HOME = [
    row(
        "hand over pages of a role that is not deserted",
        admin("hand_over"),
        "login home home home home",
        "hand_over",
        form=lambda _: {"from": "0", "to": "0"},
    ),
]
WORD = [
    row(
        "import a Word document below a course, which is no module",
        lambda p: reverse("word_import", args=[p.course.pk]),
        "login home home home home",
    ),
    row(
        "import a Word document into a module nb",
        lambda p: reverse("word_import", args=[p.module.pk]),
        "login 200 home home 200",
        "word_import",
    ),
]
WRITING_CHECKS = [
    row(
        "checks of the draft of a page nb",
        lambda p: reverse("writing_checks", args=[p.nb.pk]),
        "login 200 home home 200",
        "writing_checks",
        form=lambda p: publishing(p.nb),
    ),
    row(
        "checks of a new page nb",
        lambda p: reverse("writing_checks_of_new_page", args=["courses", "course", p.nb.pk]),
        "login 422 home home 422",
        "writing_checks_of_new_page",
        form=lambda _: {"title": "x" * 300},
    ),
]
ADMINISTRATION = [
    row("webhooks", admin("api_webhooks"), "login home home home 200", "api_webhooks"),
    row("new webhook", admin("api_webhook_new"), "login home home home 200", "api_webhook_new"),
    row(
        "a webhook",
        lambda p: reverse("api_webhook", args=[p.told.receiver_id]),
        "login home home home 200",
        "api_webhook",
    ),
    row(
        "new secret of a webhook",
        lambda p: reverse("api_webhook_secret", args=[p.told.receiver_id]),
        "login home home home 200",
        "api_webhook_secret",
        form=lambda _: {},
    ),
    row(
        "remove a webhook",
        lambda p: reverse("api_webhook_delete", args=[p.told.receiver_id]),
        "login home home home done",
        "api_webhook_delete",
        form=lambda _: {},
    ),
    row(
        "send a message again",
        lambda p: reverse("api_webhook_again", args=[p.told.pk]),
        "login home home home done",
        "api_webhook_again",
        form=lambda _: {},
    ),
    row("users", admin("wagtailusers_users:index"), "login home home home 200"),
    row("groups", admin("wagtailusers_groups:index"), "login home home home 200"),
    row("sites", admin("wagtailsites:index"), "login home home home 200"),
    row("languages", admin("wagtaillocales:index"), "login home home home 200"),
    row("collections", admin("wagtailadmin_collections:index"), "login home home home 200"),
    row("workflows", admin("wagtailadmin_workflows:index"), "login home home home 200"),
]
TRANSLATION = [
    # A page is asked for by those who will translate it, so the Swedish editor may submit a Norwegian page.
    row(
        "submit page nb for translation",
        lambda p: reverse("submit_page_for_translation", args=[p.nb.pk]),
        "login 200 200 home 200",
        "submit_page_for_translation",
    ),
    row(
        "synchronise a course nb",
        lambda p: reverse("wagtail_localize:update_translations", args=[p.source.pk]),
        "login done home home done",
        "translations_follow",
    ),
    # These write nothing, whoever asks: they lead to the screen that asks for the right.
    row(
        "stop a translation into sv by the library's address",
        lambda p: reverse(
            "wagtail_localize:stop_translation", args=[p.source.translations.earliest("pk").pk]
        ),
        "login done done done done",
        "translated_on_our_screen",
        form=lambda _: {},
    ),
    row(
        "turn a page sv into a copy by the library's address",
        lambda p: reverse("wagtail_localize:convert_to_alias", args=[p.sv.pk]),
        "login done done done done",
        "stays_a_translation",
        form=lambda _: {},
    ),
    # Only who publishes both languages makes the other one the source.
    row(
        "change the source language of a course nb",
        lambda p: reverse("swap_source", args=[p.translated.translation_key]),
        "login home home home 200",
        "swap_source",
    ),
    row(
        "make sv the source of a course nb",
        lambda p: reverse("swap_source", args=[p.translated.translation_key]),
        "login home home home done",
        form=lambda p: {"language": "sv"},
    ),
    row(
        "publish translations of a page nb again",
        lambda p: reverse("restore_translations", args=[p.nb.pk]),
        "login 200 home home 200",
        "restore_translations",
    ),
    row("translate a course into sv", swedish("translate"), "login home 200 200 200", "translate"),
    row(
        "save a translation into sv",
        swedish("translate"),
        # A reviewer reads it, is told why nothing is saved, and can copy what was written.
        "login home 200 409 200",
        form=lambda _: {"action": "save"},
    ),
    row(
        "save a paragraph in sv that is not there",
        swedish("translate_row"),
        "login 403 409 403 409",
        "translate_row",
        form=lambda _: {"segment": "0", "action": "save"},
    ),
    row("help with a paragraph in sv", swedish("translate_help"), "login 403 200 200 200", "translate_help"),
    row(
        "preview of a translation into sv",
        swedish("translate_preview"),
        "login home 200 200 200",
        "translate_preview",
    ),
    row(
        "page in the preview of a translation into sv",
        swedish("translate_preview_page"),
        "login home 200 200 200",
        "translate_preview_page",
    ),
    row(
        "address of a translated page in sv",
        swedish("translate_settings"),
        "login home 200 home 200",
        "translate_settings",
    ),
    row(
        "submit term nb for translation",
        lambda p: reverse("submit_snippet_for_translation", args=["glossary", "glossaryterm", p.term.pk]),
        "login 200 200 home 200",
        "submit_snippet_for_translation",
    ),
    # A job is seen by who may start one, and by who started it.
    row("translation jobs", admin("translation_jobs"), "login 200 200 200 200", "translation_jobs"),
    row(
        "a translation job",
        lambda p: reverse("job_progress", args=[p.job.pk]),
        "login 200 200 home 200",
        "job_progress",
    ),
    row(
        "figures of a translation job",
        lambda p: reverse("job_state", args=[p.job.pk]),
        "login 200 200 home 200",
        "job_state",
    ),
    row(
        "try a translation job again",
        lambda p: reverse("job_progress", args=[p.job.pk]),
        "login done done home done",
        form=lambda p: {},
    ),
    # Whoever has a part in the Swedish translation reads it before it is published; more in by_language.py.
    row(
        "review of a course nb in sv",
        lambda p: reverse("review_translation", args=[p.translated.translation_key, "sv"]),
        "login home 200 200 200",
        "review_translation",
    ),
    row(
        "review of a course nb in sv by a link that is not open",
        lambda _: reverse("guest_review", args=["guess"]),
        "410",
        "guest_review",
    ),
]
NOBODYS_UPLOAD = "00000000-0000-4000-8000-000000000000"
EXCHANGE = [
    row("translation files", admin("languages_exchange"), "login 200 200 home 200", "languages_exchange"),
    # The admin's file comes as a download; the form says why where there is nothing to download.
    row(
        "send a page nb for translation into sv",
        lambda p: reverse("languages_exchange_send") + f"?language=sv&what=page&page={p.nb.pk}&format=po",
        "login 200 200 home 200",
        "languages_exchange_send",
    ),
    row(
        "hand in a file without a text",
        admin("languages_exchange_receive"),
        "login done done home done",
        "languages_exchange_receive",
        form=lambda _: {"file": SimpleUploadedFile("a.po", b"x"), "written_by": "file"},
    ),
    row(
        "look at another's file of translations",
        admin("languages_exchange_preview", NOBODYS_UPLOAD),
        "login done done home done",
        "languages_exchange_preview",
    ),
    row(
        "download a file that was made for another",
        admin("languages_exchange_file", 0),
        "login done done home done",
        "languages_exchange_file",
    ),
    row(
        "take over another's file of translations",
        admin("languages_exchange_take_over", NOBODYS_UPLOAD),
        "login done done home done",
        "languages_exchange_take_over",
        form=lambda _: {},
    ),
]
PARITY = [
    # Whoever sees a page in one language sees how far it is in the others.
    row("parity boards", admin("parity"), "login 200 200 200 200", "parity"),
    row(
        "parity board of a course nb",
        lambda p: reverse("parity_course", args=[p.course.translation_key]),
        "login 200 home 200 200",
        "parity_course",
    ),
    row(
        "send what is missing of a course nb from its board",
        lambda p: reverse("parity_course", args=[p.course.translation_key]),
        "login done home home done",
        form=lambda _: {"send": "en"},
    ),
    row(
        "parity board of case studies",
        admin("parity_collection", "case-studies"),
        "login 200 200 200 200",
        "parity_collection",
    ),
    row("parity board of other pages", admin("parity_collection", "pages"), "login 200 200 200 200"),
    row("parity board of registers", admin("parity_collection", "registers"), "login 200 200 home 200"),
]
TERMS = [
    row(
        "candidates",
        admin("languages_term_candidates"),
        "login 200 200 home 200",
        "languages_term_candidates",
    ),
    row(
        "search candidates nb",
        admin("languages_term_candidates_search"),
        "login done home home done",
        "languages_term_candidates_search",
        form=lambda _: {"language": "nb"},
    ),
    row(
        "decide on a candidate that is gone",
        admin("languages_term_candidate", 0),
        "login done done home done",
        "languages_term_candidate",
        form=lambda _: {},
    ),
    row("change a term", admin("languages_term_change"), "login 200 200 home 200", "languages_term_change"),
    row(
        "write a change of no word",
        admin("languages_term_change_write"),
        "login 200 200 home 200",
        "languages_term_change_write",
        form=lambda _: {"language": "nb"},
    ),
    row("files of terms", admin("languages_term_files"), "login 200 200 home 200", "languages_term_files"),
    row(
        "download terms",
        admin("languages_term_download", "csv"),
        "login 200 200 home 200",
        "languages_term_download",
    ),
    row(
        "hand in no terms",
        admin("languages_term_receive"),
        "login 200 200 home 200",
        "languages_term_receive",
        form=lambda _: {},
    ),
    row(
        "look at another's file of terms",
        admin("languages_term_preview", NOBODYS_UPLOAD),
        "login done done home done",
        "languages_term_preview",
    ),
    row(
        "take over another's file of terms",
        admin("languages_term_take_over", NOBODYS_UPLOAD),
        "login done done home done",
        "languages_term_take_over",
        form=lambda _: {},
    ),
]
PACKAGES = [
    row(
        "packages of a course nb",
        lambda p: reverse("lms_export_packages", args=[p.course.pk]),
        "login 200 home home 200",
        "lms_export_packages",
    ),
    row(
        "download of a course nb without lessons",
        lambda p: reverse("lms_export_download", args=[p.course.pk]) + "?language=nb",
        "login 409 home home 409",
        "lms_export_download",
    ),
    row(
        "papers of a course nb without lessons",
        lambda p: reverse("lms_export_papers", args=[p.course.pk]) + "?language=nb",
        "login 409 home home 409",
        "lms_export_papers",
    ),
    row(
        "probe package",
        lambda p: reverse("lms_export_probe", args=[p.course.pk, "scorm12"]),
        "login 200 home home 200",
        "lms_export_probe",
    ),
]
UPDATES = [
    row(
        "partners to tell of an edition that stands",
        _of_edition("partners_to_tell"),
        "login home home home done",
    ),
    row(
        "tell partners of a withdrawn edition",
        lambda p: reverse("partners_to_tell", args=[p.withdrawn.pk]),
        "login home home home done",
        "partners_to_tell",
        form=lambda _: {},
    ),
    # Who works in the editor belongs to no academy.
    *(
        row(f"{name} of no academy", admin(name), "done 403 403 403 403", name, form=form)
        for name, form in (
            ("partner_updates", None),
            ("partner_updates_mail", lambda _: {"mailbox": "on"}),
            ("partner_feed_new", lambda _: {}),
            ("partner_feed_close", lambda _: {}),
            ("partner_webhook_open", lambda _: {"url": "https://example.org/"}),
            ("partner_webhook_close", lambda _: {}),
        )
    ),
    row("a feed at a guessed address", admin("academy_feed", "guess"), "404", "academy_feed"),
    row("stopping mails by a guessed link", admin("stop_updates", "guess"), "404", "stop_updates"),
]
EDITIONS = [
    row(
        "editions",
        _of_course("editions"),
        "login 200 home home 200",
        "editions",
    ),
    row("edition", _of_edition("edition"), "login 200 home home 200", "edition"),
    row(
        "an edition compared with itself",
        lambda p: reverse("compare_editions", args=[p.edition.pk, p.edition.pk]),
        "login 200 home home 200",
        "compare_editions",
    ),
    row(
        "packages of an edition",
        _of_edition("edition_packages"),
        "login 200 home home 200",
        "edition_packages",
    ),
    row(
        "a package of an edition that nobody asked for",
        lambda p: reverse("edition_package_file", args=[p.edition.pk, 0]),
        "login done home home done",
        "edition_package_file",
    ),
    row(
        "a paper of it",
        lambda p: reverse("edition_package_paper", args=[p.edition.pk, 0, "evidence.html"]),
        "login 404 home home 404",
        "edition_package_paper",
    ),
    row(
        "trying again to make it",
        lambda p: reverse("retry_edition_package", args=[p.edition.pk, 0]),
        "login done home home done",
        "retry_edition_package",
        form=lambda _: {},
    ),
    row(
        "preview of an edition, of no page in it",
        _of_edition("preview_edition", "nothing.html"),
        "login done home home done",
        "preview_edition",
    ),
    row(
        "preview of the next edition, of no page in it",
        lambda p: reverse("preview_next_edition", args=[p.course.translation_key, "nothing.html"]),
        "login done home home done",
        "preview_next_edition",
    ),
    row(
        "releasing an edition",
        _of_course("release_edition"),
        "login home home home 200",
        "release_edition",
    ),
    row(
        "languages an edition must have",
        _of_course("edition_plan"),
        "login home home home done",
        "edition_plan",
        form=lambda _: {"required_languages": ["nb"]},
    ),
    row(
        "a planned release is not wanted any more",
        _of_course("cancel_release"),
        "login home home home done",
        "cancel_release",
        form=lambda _: {},
    ),
    row(
        "withdrawing an edition without a reason",
        _of_edition("withdraw_edition"),
        "login home home home 400",
        "withdraw_edition",
        form=lambda _: {},
    ),
    row(
        "dossier of an edition", _of_edition("edition_dossier"), "login 200 home home 200", "edition_dossier"
    ),
    # What is not there is looked for under the reader's language, which is a redirect.
    row(
        "dossier on paper, in no language of the edition",
        _of_edition("edition_dossier_paper", "xx"),
        "login done home home done",
        "edition_dossier_paper",
    ),
    row(
        "recording a validation, in no language of the edition",
        _of_edition("record_validation", "xx", "expert"),
        "login home home home done",
        "record_validation",
    ),
    row(
        "attachment of a validation that has none",
        _of_edition("validation_attachment", "nb", "expert"),
        "login done home home done",
        "validation_attachment",
    ),
]
REPORT = [
    row("report pack nb", _report("report_pack"), "login 200 home home 200", "report_pack"),
    row("report pack sv", _report("report_pack", "sv"), "login home 200 home 200"),
    row(
        "report of no period",
        _report("report_pack_document"),
        "login 400 home home 400",
        "report_pack_document",
    ),
]
IMPORT = [
    row("import", admin("lms_export_import"), "login 200 200 home 200", "lms_export_import"),
    row(
        "look at an import below a programme nb",
        admin("lms_export_import"),
        "login 200 home home 200",
        form=lambda p: {"place": p.nb.pk, "file": SimpleUploadedFile("course.json", b"{}")},
    ),
    row(
        "confirm an import below a programme nb",
        admin("lms_export_import_confirm"),
        "login done home home done",
        "lms_export_import_confirm",
        form=lambda p: {"place": p.nb.pk, "pending": "gone"},
    ),
]

ACADEMIES = [
    row("partner academies", admin("academies"), "login home home home 200", "academies"),
    row("new partner academy", admin("academy_new"), "login home home home 200", "academy_new"),
    row(
        "a partner academy",
        lambda p: reverse("academy", args=[p.member.academy_id]),
        "login home home home 200",
        "academy",
    ),
    row(
        "new agreement",
        lambda p: reverse("agreement_new", args=[p.member.academy_id]),
        "login home home home 200",
        "agreement_new",
    ),
    row(
        "an agreement",
        lambda p: reverse("agreement", args=[p.agreement.pk]),
        "login home home home 200",
        "agreement",
    ),
    row(
        "delete an agreement",
        lambda p: reverse("agreement_delete", args=[p.agreement.pk]),
        "login home home home done",
        "agreement_delete",
        form=lambda _: {},
    ),
    row(
        "invite nobody",
        lambda p: reverse("academy_invite", args=[p.member.academy_id]),
        "login home home home 422",
        "academy_invite",
        form=lambda _: {},
    ),
    row(
        "withdraw an invitation",
        lambda p: reverse("invitation_take_back", args=[p.invitation.pk]),
        "login home home home done",
        "invitation_take_back",
        form=lambda _: {},
    ),
    row(
        "remove a member",
        lambda p: reverse("member_remove", args=[p.member.pk]),
        "login home home home done",
        "member_remove",
        form=lambda _: {},
    ),
    # Who works in the editor belongs to no academy. Who is nobody yet is led to the partners' own entrance.
    row("a partner's account", admin("partner_account"), "done 403 403 403 403", "partner_account"),
    row("a partner's tokens", admin("partner_tokens"), "done 403 403 403 403", "partner_tokens"),
    row(
        "withdraw a token as a partner",
        lambda p: reverse("partner_token_revoke", args=[p.token.pk]),
        "done 403 403 403 403",
        "partner_token_revoke",
        form=lambda _: {},
    ),
    row("a partner without access", admin("account_inactive"), "403", "account_inactive"),
    row("an invitation that is none", admin("partner_join", "guess"), "410", "partner_join"),
]
PARTNER_PAGES = [
    # Partner by partner: test_partners.py.
    row("my courses", admin("partner_home"), "done 403 403 403 403", "partner_home"),
    row("a course for partners", _of_course("partner_course"), "done 403 403 403 403", "partner_course"),
    row("its editions", _of_course("partner_editions"), "done 403 403 403 403", "partner_editions"),
    row("its dossier", _of_edition("partner_dossier", "nb"), "done 403 403 403 403", "partner_dossier"),
    row(
        "state of a package",
        admin("partner_package_state", 1),
        "done 403 403 403 403",
        "partner_package_state",
    ),
    row(
        "file of a package", admin("partner_package_file", 1), "done 403 403 403 403", "partner_package_file"
    ),
    row(
        "paper of a package",
        admin("partner_package_paper", 1, "evidence.html"),
        "done 403 403 403 403",
        "partner_package_paper",
    ),
    row(
        "try a package again as a partner",
        admin("partner_package_retry", 1),
        "done 403 403 403 403",
        "partner_package_retry",
        form=lambda _: {},
    ),
    row("probe for partners", admin("partner_probe", "scorm12"), "done 403 403 403 403", "partner_probe"),
    row("what an academy fetched", admin("partner_history"), "done 403 403 403 403", "partner_history"),
    row(
        "the same as a table",
        admin("partner_history_table"),
        "done 403 403 403 403",
        "partner_history_table",
    ),
    row(
        "agreements of an academy", admin("partner_agreements"), "done 403 403 403 403", "partner_agreements"
    ),
]


def _live(name: str) -> Callable[[Places], str]:
    return lambda p: reverse(name, args=[p.licence.pk])


LIVE = [
    row(
        "live packages of an agreement",
        lambda p: reverse("live_packages", args=[p.agreement.pk]),
        "login home home home 200",
        "live_packages",
    ),
    row("file of a live package that is empty", _live("live_file"), "login home home home done", "live_file"),
    row(
        "pin a live package",
        _live("live_follow"),
        "login home home home done",
        "live_follow",
        form=lambda _: {},
    ),
    row(
        "stop a live package", _live("live_stop"), "login home home home done", "live_stop", form=lambda _: {}
    ),
    row("a partner's live packages", _of_course("partner_live"), "done 403 403 403 403", "partner_live"),
    row(
        "a partner's file of a live package",
        _live("partner_live_file"),
        "done 403 403 403 403",
        "partner_live_file",
    ),
    row(
        "pin a live package as a partner",
        _live("partner_live_follow"),
        "done 403 403 403 403",
        "partner_live_follow",
        form=lambda _: {},
    ),
    row(
        "stop a live package as a partner",
        _live("partner_live_stop"),
        "done 403 403 403 403",
        "partner_live_stop",
        form=lambda _: {},
    ),
]
MATRIX = [
    *SITE,
    *API,
    *PREVIEWS,
    *FEEDBACK,
    *TOKENS,
    *EDITOR,
    *LINKS,
    *FACTS,
    *WORD,
    *HOME,
    *WRITING_CHECKS,
    *ADMINISTRATION,
    *TRANSLATION,
    *EXCHANGE,
    *PARITY,
    *TERMS,
    *PACKAGES,
    *EDITIONS,
    *REPORT,
    *UPDATES,
    *IMPORT,
    *ACADEMIES,
    *PARTNER_PAGES,
    *LIVE,
]
