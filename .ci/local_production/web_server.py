"""nginx's configuration: that of docs/how-to/deploy.md, on loopback, with a door for each node as well."""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from pathlib import Path

_FRAME = """\
{user}daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log stderr warn;
events {{ worker_connections 512; }}
http {{
    access_log off;
    server_tokens off;
    client_max_body_size 200m;
    large_client_header_buffers 4 64k;
    client_body_temp_path {folder}/bodies;
    proxy_temp_path {folder}/answers;
    fastcgi_temp_path {folder}/unused;
    uwsgi_temp_path {folder}/unused;
    scgi_temp_path {folder}/unused;
    proxy_cache_path {folder}/kept-media levels=1 keys_zone=media:1m max_size=200m use_temp_path=off;
    ssl_certificate {certificate};
    ssl_certificate_key {key};
    ssl_protocols TLSv1.2 TLSv1.3;
{upstreams}{servers}}}
"""

_UPSTREAM = """\
    upstream {name} {{
{servers}    }}
"""

_SERVER = """\
    server {{
        listen 127.0.0.1:{port} ssl http2;
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-Proto $scheme;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Request-ID $request_id;
        proxy_read_timeout 120s;
        proxy_connect_timeout 2s;

        location /media/documents/ {{
            return 404;
        }}
        location /media/ {{
            proxy_cache media;
            proxy_cache_lock on;
            proxy_pass http://{upstream};
        }}
        location / {{
            proxy_pass http://{upstream};
        }}
    }}
"""


def write_configuration(
    folder: Path, doors: Mapping[int, list[int]], certificate: Path, key: Path, *, as_root: bool
) -> Path:
    """``doors`` is a port of nginx -> the ports of the nodes behind it."""
    text = _FRAME.format(
        folder=folder,
        certificate=certificate,
        key=key,
        user=f"user {getpass.getuser()};\n" if as_root else "",
        upstreams="".join(_upstream(f"nodes_{port}", nodes) for port, nodes in doors.items()),
        servers="".join(_SERVER.format(port=port, upstream=f"nodes_{port}") for port in doors),
    )
    file = folder / "nginx.conf"
    file.write_text(text, encoding="utf-8")
    return file


def _upstream(name: str, nodes: list[int]) -> str:
    """A node that does not answer is left alone for a few seconds, and the other asked instead."""
    servers = "".join(
        f"        server 127.0.0.1:{port} max_fails={len(nodes) - 1} fail_timeout=5s;\n" for port in nodes
    )
    return _UPSTREAM.format(name=name, servers=servers)
