"""cmi5 starts the course here. Its address names the learner: it is neither logged nor handed on."""

from __future__ import annotations

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from lms_export.dispatch.admission import admit
from lms_export.dispatch.framing import frame_ancestors
from lms_export.dispatch.standing import Answer, host, licence_of
from lms_export.html.package_files import INDEX
from lms_export.html.policy import POLICY
from lms_export.live_package.sentences import LANGUAGES, said

# Not 404: the site would look for the page in a language, and write the address into its answer.
STATUSES = {Answer.WELCOME: 200, Answer.UNKNOWN: 410, Answer.OFFLINE: 503}


@require_safe
@never_cache
@xframe_options_exempt
def launch(request: HttpRequest, key: str) -> HttpResponseBase:
    licence = licence_of(key)
    if licence and not licence.is_remote:
        licence = None
    answer, folder = admit(key, host(), "") if licence else (Answer.UNKNOWN, "")
    language = _language(request)
    context = {
        "language": language,
        "said": said(language),
        "words": said(language).get(answer.value),
        "course": reverse("live_course", args=[key, folder, INDEX]) if folder else "",
        "script": static("lms_export/live/launch.js"),
        "style": static("lms_export/live/live.css"),
    }
    response = render(request, "dispatch/launch.html", context, status=STATUSES.get(answer, 403))
    response["Content-Security-Policy"] = f"{POLICY}; {frame_ancestors(licence)}"
    response["Referrer-Policy"] = "no-referrer"
    return response


def _language(request: HttpRequest) -> str:
    asked = translation.get_language_from_request(request)
    return asked if asked in LANGUAGES else "en"
