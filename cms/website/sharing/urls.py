"""Addresses without a language in front: what is not there is answered there, and not below ``/nb/``."""

from django.urls import path

from cms.website.sharing.views import embedded_card, oembed, title_picture

urlpatterns = [
    path("title/<int:page_id>/<slug:digest>.png", title_picture, name="title_picture"),
    path("embed/<uuid:key>/<slug:language>/", embedded_card, name="embedded_card"),
    path("oembed", oembed, name="oembed"),
]
