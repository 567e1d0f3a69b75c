"""A receiver of webhooks on the loopback address, which keeps what it was told."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from cms.api.webhooks.managing import give_first_secret
from cms.api.webhooks.models import Receiver


class Listener:
    """``status`` is what it answers; ``told`` are the (headers, body) of the requests."""

    def __init__(self):
        self.status, self.told, self.headers = 204, [], {}
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                listener.told.append((dict(self.headers), body))
                self.send_response(listener.status)
                for name, value in listener.headers.items():
                    self.send_header(name, value)
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}/told"


@pytest.fixture
def listener(settings):
    settings.WEBHOOKS_REACH_PRIVATE_ADDRESSES = True
    started = Listener()
    yield started
    started.server.shutdown()
    started.server.server_close()


@pytest.fixture
def receiver(listener, db):
    """Wants everything. ``receiver.secret`` is what it was given."""
    made = Receiver(name="Partner", url=listener.url)
    made.secret = give_first_secret(made)
    return made
