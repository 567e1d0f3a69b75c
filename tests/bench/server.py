"""One gunicorn worker, and what a request costs it: the CPU time of its process."""

import os
import socket
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def free_port():
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Server:
    def __init__(self, process, port):
        self.process, self.port = process, port

    def get(self, path, headers=None):
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            connection.request("GET", path, headers=headers or {})
            response = connection.getresponse()
            return response.status, dict(response.headers), response.read()

    def cpu_of(self, requests, expected=200):
        """CPU seconds of one of ``requests`` (path, headers) on average."""
        before = self._nanoseconds()
        for path, headers in requests:
            status, _headers, body = self.get(path, headers)
            assert status == expected, (path, status, body[:200])
        return (self._nanoseconds() - before) / len(requests) / 1e9

    def _nanoseconds(self):
        return int(Path(f"/proc/{self._worker}/schedstat").read_text().split()[0])

    @property
    def _worker(self):
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return children[0]


@contextmanager
def one_worker(environment, port):
    command = [sys.executable, "-m", "gunicorn", "cms.wsgi", "--workers", "1"]
    options = ["--bind", f"127.0.0.1:{port}", "--log-level", "error", "--timeout", "120"]
    process = subprocess.Popen([*command, *options], cwd=ROOT, env=os.environ | environment)
    server = Server(process, port)
    try:
        _wait(server)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait(server):
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            server.get("/api/")
            return
        except OSError:
            time.sleep(0.2)
    raise AssertionError("the server did not start")
