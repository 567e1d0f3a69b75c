"""The board's addresses and its place in the editor's menu."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.languages.parity import views
from cms.languages.parity.access import sees_any_page


@hooks.register("register_admin_urls")
def parity_addresses() -> list[URLPattern]:
    return [
        path("parity/", views.choose, name="parity"),
        path("parity/<uuid:key>/", views.course, name="parity_course"),
        path("parity/<slug:name>/", views.collection, name="parity_collection"),
    ]


class ParityMenuItem(MenuItem):
    """For those who see pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return sees_any_page(request.user)


@hooks.register("register_admin_menu_item")
def parity_menu_item() -> MenuItem:
    return ParityMenuItem(_("Parity"), reverse("parity"), name="parity", icon_name="table", order=210)
