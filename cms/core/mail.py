"""A mail in the person's language: plain text first, the same as simple HTML, no picture from anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from wagtail.users.models import UserProfile

_RULE = {"nb": "#155679", "nn": "#155679", "sv": "#255D38"}
_INK = "#14211B"


def language_of(person: Any) -> str:
    profile = UserProfile.objects.filter(user=person).first()
    return (profile.preferred_language if profile else "") or settings.LANGUAGE_CODE


def mail_to(
    mailbox: str, language: str, template: str, subject: str, context: Mapping[str, Any]
) -> EmailMultiAlternatives:
    """From ``template``.txt and ``template``.html; ``language`` is the active one."""
    context = {
        **context,
        "subject": subject,
        "language": language,
        "rule": _RULE.get(language, _INK),
        "settings_address": settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_account"),
        "site_name": settings.WAGTAIL_SITE_NAME,
    }
    mail = EmailMultiAlternatives(
        subject=" ".join(subject.split())[:200],
        body=render_to_string(f"{template}.txt", context),
        to=[mailbox],
        headers={"Auto-Submitted": "auto-generated", "Content-Language": language},
    )
    mail.attach_alternative(render_to_string(f"{template}.html", context), "text/html")
    return mail
