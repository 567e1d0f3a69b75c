"""Pages with links, and another site on the loopback address."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.contrib.auth import get_user_model
from django.utils.translation import override

from cms.core.blocks import ArticleBlock
from cms.information.models import InformationPage
from cms.links.broken import broken_links, with_faults
from cms.links.words import told
from tests.cms.core.sample_pages import below, front_page


@pytest.fixture
def a_page(db, django_capture_on_commit_callbacks):
    """A published page with ``html`` as its only paragraph."""

    def make(title="Kilde", html=""):
        body = ArticleBlock().to_python([{"type": "paragraph", "id": "p", "value": {"text": html}}])
        page = below(front_page(), InformationPage(title=title, body=body))
        with django_capture_on_commit_callbacks(execute=True):
            page.save_revision().publish()
        return page

    return make


@pytest.fixture
def faults(db):
    """What an editor of Norwegian is told, as (page, what is wrong)."""

    def ask(username="editor-nb"):
        user = get_user_model().objects.get(username=username)
        with override("en"):
            return [(each.page, each.fault) for each in map(told, with_faults(broken_links(user)))]

    return ask


class OtherSite:
    """``statuses``: path -> what it answers; ``asked`` are the requests it got."""

    def __init__(self):
        self.statuses, self.moved, self.asked, self.rules = {}, {}, [], None
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_HEAD(self):
                self.answer()

            def do_GET(self):
                self.answer()

            def answer(self):
                site.asked.append(f"{self.command} {self.path}")
                is_rules = self.path == "/robots.txt"
                body = (site.rules or "").encode() if is_rules else b""
                missing = 404 if is_rules and site.rules is None else 200
                self.send_response(site.statuses.get(f"{self.command} {self.path}", missing))
                if self.path in site.moved:
                    self.send_header("Location", site.moved[self.path])
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, path):
        return f"http://127.0.0.1:{self.server.server_port}{path}"

    def answers(self, path, status):
        self.statuses |= {f"HEAD {path}": status, f"GET {path}": status}


@pytest.fixture
def other_site(settings):
    settings.LINKS_REACH_PRIVATE_ADDRESSES = True
    site = OtherSite()
    yield site
    site.server.shutdown()
    site.server.server_close()
