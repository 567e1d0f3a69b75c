"""An event: when it is, where, in which languages, who holds it and where one registers."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from cms.core.blocks import ArticleBlock
from cms.core.pages import BasePage
from cms.events.blocks import LanguagesBlock
from cms.localisation import same_in_all_languages


class Event(BasePage):
    """A draft may lack its times and its place; a published one has them."""

    class TimeZone(models.TextChoices):
        OSLO = "Europe/Oslo", _("Norwegian time")
        STOCKHOLM = "Europe/Stockholm", _("Swedish time")

    class Attendance(models.TextChoices):
        ON_SITE = "on_site", _("At a place")
        ONLINE = "online", _("Online")
        BOTH = "both", _("At a place and online")

    summary = models.TextField(_("summary"))
    starts_at = models.DateTimeField(_("starts"), null=True, blank=True)
    ends_at = models.DateTimeField(
        _("ends"),
        null=True,
        blank=True,
        help_text=_("After this the event stands among the past ones, without anybody publishing anything."),
    )
    time_zone = models.CharField(_("time zone"), max_length=40, choices=TimeZone, default=TimeZone.OSLO)
    attendance = models.CharField(
        _("attendance"), max_length=10, choices=Attendance, default=Attendance.ON_SITE
    )
    place = models.CharField(_("place"), max_length=200, blank=True, default="")
    online_link = models.URLField(_("address for taking part online"), blank=True, default="")
    held_in = StreamField(LanguagesBlock(), blank=True, verbose_name=_("held in"))
    organiser = models.CharField(_("organiser"), max_length=200, blank=True, default="")
    registration_link = models.URLField(
        _("address for registration"),
        blank=True,
        default="",
        help_text=_("On the organiser's own site: nobody is registered here."),
    )
    is_cancelled = models.BooleanField(_("cancelled"), default=False)
    body = StreamField(ArticleBlock(), blank=True, verbose_name=_("body"))

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel(
            [
                FieldPanel("starts_at"),
                FieldPanel("ends_at"),
                FieldPanel("time_zone"),
                FieldPanel("is_cancelled"),
            ],
            heading=_("Time"),
        ),
        MultiFieldPanel(
            [FieldPanel("attendance"), FieldPanel("place"), FieldPanel("online_link")], heading=_("Place")
        ),
        FieldPanel("held_in"),
        MultiFieldPanel(
            [FieldPanel("organiser"), FieldPanel("registration_link")],
            heading=_("Organiser and registration"),
        ),
        FieldPanel("body"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        *same_in_all_languages(
            "starts_at",
            "ends_at",
            "time_zone",
            "attendance",
            "online_link",
            "held_in",
            "registration_link",
            "is_cancelled",
        ),
    ]
    parent_page_types = ["events.EventIndex"]
    subpage_types: list[str] = []
    template = "website/event.html"

    class Meta:
        verbose_name = pgettext_lazy("people meet", "event")
        verbose_name_plural = pgettext_lazy("people meet", "events")

    def what_it_lacks(self) -> dict[str, Any]:
        errors = super().what_it_lacks()
        if self.starts_at is None:
            errors["starts_at"] = _("Write when the event starts.")
        if self.ends_at is None:
            errors["ends_at"] = _("Write when the event ends.")
        elif self.starts_at is not None and self.ends_at <= self.starts_at:
            errors["ends_at"] = _("The event ends before it starts. Write a later time.")
        if self.attendance != self.Attendance.ONLINE and not self.place:
            errors["place"] = _("Write where the event takes place, or choose “Online”.")
        return errors

    @property
    def times(self) -> tuple[datetime, datetime]:
        """Beginning and end. A published event has both."""
        if self.starts_at is None or self.ends_at is None:
            raise ValueError(f"{self.title} has no time yet.")
        return self.starts_at, self.ends_at

    def local(self, moment: datetime) -> datetime:
        """On the clock of the event."""
        return moment.astimezone(ZoneInfo(self.time_zone))
