"""What each check asks, in a sentence for readers of the evidence."""

from __future__ import annotations

from lms_export.messages import gettext as _


def sentence_of(check: str) -> str:
    """The rule's own name in words where nobody has written a sentence yet."""
    return _sentences().get(check) or check.rpartition(".")[2].replace("_", " ").capitalize() + "."


def _sentences() -> dict[str, str]:
    return {
        "amounts.texts_are_not_endless": _("No text is too long to be checked."),
        "amounts.questions_can_be_counted": _("There are no more questions than a package can keep."),
        "structure.lessons_exist": _("The course and every module have lessons."),
        "structure.pass_mark_is_a_percentage": _("The pass mark is between 1 and 100 %."),
        "structure.licence_is_chosen": _("The course has a licence."),
        "structure.level_claim_has_evidence": _("A claim about the level is backed by evidence."),
        "titles.titles_fit": _("Titles are short enough to be shown whole."),
        "identifiers.ids_are_unique": _("Every page and block has an id of its own."),
        "identifiers.ids_can_be_names": _("Ids can be written in every package."),
        "identifiers.slots_are_unique": _("Every question has a number of its own."),
        "identifiers.lesson_codes_differ": _("The progress of each lesson can be told apart."),
        "languages.languages_are_distinct": _("Each language is listed once."),
        "languages.nothing_is_untranslated": _("Every text is there in every language."),
        "languages.questions_ask_the_same": _("Every question asks the same in every language."),
        "languages.translations_were_finished": _("Translations were finished when they were published."),
        "questions.questions_can_be_answered": _("Every question can be answered."),
        "questions.right_answers_can_be_written": _("Every right answer fits in its field."),
        "questions.lines_can_be_told_apart": _("The lines of a question can be told apart."),
        "questions.choice_slots_are_unique": _("Every choice has a number of its own."),
        "questions.outcomes_are_known": _("Questions test outcomes that are there."),
        "questions.points_and_attempts_are_in_range": _("Points and attempts are within their limits."),
        "worksheets.worksheets_have_fields": _("Worksheets and checklists have something to fill in."),
        "worksheets.field_ids_are_unique": _("Every field to write in has an id of its own."),
        "worksheets.self_assessments_agree": _("Self-assessments before and after have the same lines."),
        "tables.tables_have_rows": _("Tables have rows."),
        "media.assets_are_there": _("Every file is there."),
        "media.course_pictures_are_there": _("The cover and the emblem are there."),
        "media.pictures_are_described": _("Pictures have alternative texts."),
        "media.assets_are_credited": _("Pictures have a credit and a licence."),
        "media.terms_are_there": _("Every glossary term is there."),
        "recordings.films_have_captions": _("Films have captions."),
        "recordings.recordings_have_transcripts": _("What is said in recordings is written down."),
        "headings.headings_do_not_jump": _("Headings step down one level at a time."),
        "links.links_lead_somewhere": _("Links lead somewhere."),
        "links.links_say_where": _("The words of a link say where it leads."),
        "personal_data.nobody_can_be_contacted": _("No contact data of persons is in the text."),
        "unsafe_html.html_is_plain": _("Formatted text holds nothing but formatting."),
        "suspend_data.state_fits": _("A learner's progress fits where the platform keeps it."),
        "release.emblem_is_real": _("The emblem of the European Union is the real one."),
        "reader.nothing_is_left_out": _("Everything published is in the package."),
        "package_file": _("The finished file follows the rules of importers."),
    }
