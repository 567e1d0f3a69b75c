"""Every way our code marks a sentence for translation is found."""

from message_catalogues import extract
from message_catalogues.domains import belongs


def texts(found):
    return [each.id for each in found]


def test_python_lazy_and_plain_calls():
    assert texts(extract.python('a = _("One") + gettext_lazy("Two")')) == ["One", "Two"]


def test_python_plural_with_context():
    (found,) = extract.python('npgettext("quiz", "%(n)s point", "%(n)s points", n)')
    assert (found.id, found.context) == (("%(n)s point", "%(n)s points"), "quiz")


def test_python_skips_what_is_not_a_literal():
    assert texts(extract.python("a = _(name)")) == []


def test_django_translate_tag_with_context():
    (found,) = extract.django_template('{% load i18n %}\n  <p>{% translate "Home" context "menu" %}</p>')
    assert (found.line, found.id, found.context) == (2, "Home", "menu")


def test_django_trimmed_block_with_plural():
    template = """{% blocktranslate trimmed count n=lessons %}
        One lesson
      {% plural %}
        {{ n }} lessons
      {% endblocktranslate %}"""
    assert texts(extract.django_template(template)) == [("One lesson", "%(n)s lessons")]


def test_django_call_inside_another_tag():
    assert texts(extract.django_template("""{% include "x.html" with label=_("Søk") %}""")) == ["Søk"]


def test_django_text_with_quotes_around_tags():
    assert texts(extract.django_template("""<p title='it"s'>{% trans "Menu" %} don't</p>""")) == ["Menu"]


def test_minijinja_only_inside_tags():
    template = """<p>don't _("no")</p>\n{{ _("Hello {name}") | e }}{% if _("b") %}{% endif %}"""
    assert [(each.line, each.id) for each in extract.minijinja_template(template)] == [
        (2, "Hello {name}"),
        (2, "b"),
    ]


def test_player_calls_also_inside_a_template_literal():
    assert texts(extract.javascript('t("Next"); x = `<b>${t("Back")}</b>`; // t("not this")')) == [
        "Next",
        "Back",
    ]


def test_the_edge_of_the_export_belongs_to_django():
    source = "from django.utils.translation import gettext as _"
    assert belongs("lms_export/wagtail_hooks.py", source)[0] == "django"


def test_the_core_of_the_export_has_its_own_domain():
    assert belongs("lms_export/checks.py", "")[0] == "lms_export"
    assert belongs("lms_export/html/static/player.js", "")[0] == "lms_export"
    assert belongs("cms/website/templates/website/home.html", "")[0] == "django"
