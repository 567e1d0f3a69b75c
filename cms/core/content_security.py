"""What a page of ours may load: what we serve ourselves, no inline style or script, no third party."""

from urllib.parse import urlsplit

from django.conf import settings

OF_THE_EDITOR = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
"""Wagtail's own scripts and styles stand in its pages: these are the directives that cost none of them."""

_NEVER_ASKED_FOR = (
    "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid", "magnetometer",
    "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
PERMISSIONS = ", ".join(f"{name}=()" for name in _NEVER_ASKED_FOR)
"""What no page of ours needs, and so no script in it can ask a reader for."""


def policy(**more: str) -> str:
    """``'self'``, and the hosts of static and media files where those have hosts of their own.

    ``more``: further directives, such as ``frame_src="'self'"``.
    """
    ours = " ".join(["'self'", *sorted({_origin(settings.STATIC_URL), _origin(settings.MEDIA_URL)} - {""})])
    directives = {
        "default-src": "'none'",
        "style-src": ours,
        "script-src": ours,
        "font-src": ours,
        "img-src": ours,
        "media-src": ours,
        "connect-src": ours,
        "manifest-src": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'self'",
        "base-uri": "'none'",
    } | {name.replace("_", "-"): sources for name, sources in more.items()}
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
