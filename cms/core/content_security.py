"""What a page of ours may load: what we serve ourselves, no inline style or script, no third party."""

from urllib.parse import urlsplit

from django.conf import settings


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
