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

    def seconds_of(self, path):
        """What a client waits for one answer; raises where it is no 200."""
        started = time.perf_counter()
        status, _headers, body = self.get(path)
        assert status == 200, (path, status, body[:200])
        return time.perf_counter() - started

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


NGINX = """
daemon off;
{user}
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_processes 1;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {folder};
    proxy_temp_path {folder};
    fastcgi_temp_path {folder};
    uwsgi_temp_path {folder};
    scgi_temp_path {folder};
    server {{
        listen 127.0.0.1:{port};
        location /api/ {{
            alias {files}/;
            default_type application/json;
            gzip_static on;
            index index.json;
            add_header Cache-Control "public, max-age=60";
        }}
    }}
}}
"""


@contextmanager
def nginx(files, folder, first):
    """It hands out ``files`` below ``/api/``; ``first`` is asked for until it answers."""
    port = free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(
        NGINX.format(user="user root;" if os.geteuid() == 0 else "", folder=folder, files=files, port=port)
    )
    process = subprocess.Popen(["nginx", "-p", str(folder), "-c", str(configuration)])
    server = Server(process, port)
    try:
        _wait(server, first)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait(server, path="/api/"):
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            server.get(path)
            return
        except OSError:
            time.sleep(0.2)
    raise AssertionError("the server did not start")
