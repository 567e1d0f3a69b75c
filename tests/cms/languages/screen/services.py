"""LibreTranslate and DeepL as they answer, on 127.0.0.1: what is asked, with which key, what is refused."""

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs

KEY = "secret:fx"


class Service(BaseHTTPRequestHandler):
    """``asked``: the bodies of all requests. ``status``: what it answers with, where it is not 200."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        status, answer = self.answer_to(body)
        content = json.dumps(answer).encode()
        self.send_response(self.server.status or status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments):
        """Silent."""


class LibreTranslate(Service):
    """POST /translate: JSON with ``q`` as a list, ``source``, ``target``, ``format``, ``api_key``."""

    def answer_to(self, body):
        asked = json.loads(body)
        self.server.asked.append(asked)
        if self.path != "/translate":
            return 404, {"error": "Not found"}
        if asked["api_key"] != KEY:
            return 403, {"error": "Invalid API key"}
        if self.server.status:
            return self.server.status, {"error": "Slowdown: too many requests"}
        return 200, {"translatedText": [f"sv: {text}" for text in asked["q"]]}


class DeepL(Service):
    """POST /v2/translate: a form with ``text`` for each text, ``source_lang``, ``target_lang``."""

    def answer_to(self, body):
        asked = parse_qs(body, keep_blank_values=True)
        self.server.asked.append(asked)
        if self.headers["Authorization"] != f"DeepL-Auth-Key {KEY}":
            return 403, {"message": "Wrong key"}
        if self.server.status:
            return self.server.status, {"message": "Quota Exceeded"}
        texts = [{"detected_source_language": "NB", "text": f"sv: {text}"} for text in asked["text"]]
        return 200, {"translations": texts}


@contextmanager
def running(handler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.asked, server.status = [], None
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
