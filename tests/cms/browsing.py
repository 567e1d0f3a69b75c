"""Somebody at the editor's screens in a real browser, without server or network.

Django answers each of the browser's questions inside the test's own transaction, so that what a test wrote is
seen, and what is sent is stored.
"""

from contextvars import copy_context
from pathlib import Path

from playwright.sync_api import TimeoutError
from wagtail.users.models import UserProfile

ORIGIN = "http://127.0.0.1:8000"
AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"

_SETTLING = 5_000
_FITS = """inside => document.documentElement.scrollWidth <= innerWidth
    && [...document.querySelectorAll(inside)].every(
        part => part.scrollWidth <= part.clientWidth && part.getBoundingClientRect().right <= innerWidth)"""


class Visitor:
    """``see`` opens an address in a tab of its own; forms and links of the page work."""

    def __init__(self, chromium, client):
        self.chromium, self.client, self.contexts = chromium, client, []

    def log_in(self, person, language="nb", theme="light"):
        wishes = {"theme": theme, "preferred_language": language}
        UserProfile.objects.update_or_create(user=person, defaults=wishes)
        self.client.force_login(person)
        return self

    def see(self, path, width=1280, **options):
        options = {"bypass_csp": True, "viewport": {"width": width, "height": 900}} | options
        context = self.chromium.new_context(**options)
        self.contexts.append(context)
        # Playwright answers in a context of its own, where Django would open a second connection.
        of_the_test = copy_context()
        context.route("**/*", lambda route: of_the_test.copy().run(self._answer, route))
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.goto(ORIGIN + path)
        return page

    def leave(self):
        for context in self.contexts:
            context.close()

    def _answer(self, route):
        request = route.request
        if not request.url.startswith(ORIGIN):
            return route.abort()
        path = request.url.removeprefix(ORIGIN)
        sent = {
            "data": request.post_data_buffer or b"",
            "content_type": request.headers.get("content-type", ""),
        }
        script = {"HTTP_X_REQUESTED_WITH": request.headers.get("x-requested-with", "")}
        response = self.client.generic(request.method, path, **sent, follow=True, **script)
        headers = {name: value for name, value in response.headers.items() if name != "Set-Cookie"}
        return route.fulfill(status=response.status_code, headers=headers, body=response.getvalue())


def faults(page, inside):
    """What axe finds in the part of the page that is ours."""
    page.add_script_tag(content=AXE.read_text())
    violations = page.evaluate("inside => axe.run(inside).then(result => result.violations)", inside)
    return [(found["id"], [node["html"] for node in found["nodes"]]) for found in violations]


def is_too_wide(page, inside, width=320):
    """Whether the page, or something in our part of it, has to be scrolled sideways once it has settled.

    Wagtail's own menu folds away after the window was made narrower, which takes a moment.
    """
    page.set_viewport_size({"width": width, "height": 800})
    try:
        page.wait_for_function(_FITS, arg=inside, timeout=_SETTLING)
    except TimeoutError:
        return True
    return False


def press_until(page, target, key="Tab", most=120):
    """Walk with the keyboard alone until ``target`` has the focus."""
    for _step in range(most):
        page.keyboard.press(key)
        if target.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError("The keyboard does not reach it.")
