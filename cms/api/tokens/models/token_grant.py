"""One thing that a token may do, in one language or in all, below one page or everywhere."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from cms.api.tokens.models.access_token import AccessToken
from cms.api.tokens.scopes import Scope


class TokenGrant(models.Model):
    token = models.ForeignKey(
        AccessToken, verbose_name=_("access token"), on_delete=models.CASCADE, related_name="grants"
    )
    scope = models.CharField(_("may"), max_length=10, choices=Scope)
    locale = models.ForeignKey(
        Locale, verbose_name=_("language"), null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    branch = models.ForeignKey(
        Page, verbose_name=_("only below"), null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )

    class Meta:
        verbose_name = _("right of a token")
        verbose_name_plural = _("rights of tokens")

    def __str__(self) -> str:
        return str(self.get_scope_display())
