"""Only what the whole world may reach is reached (SSRF)."""

import socket
from http.client import HTTPException

import pytest

from cms.api.webhooks.reaching import NotAllowedError, judge, post

PRIVATE = (
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "[::1]",
    "[fe80::1]",
    "[fc00::1]",
    "[::ffff:127.0.0.1]",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "127.1",
    "[::]",
    "[::127.0.0.1]",
    "[::ffff:10.0.0.1]",
    "[::ffff:0:127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[fec0::1]",
    "[ff02::1]",
    "255.255.255.255",
    "198.18.0.1",
    "240.0.0.1",
)


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_inside_is_refused(address):
    with pytest.raises(NotAllowedError):
        judge(f"https://{address}/")


@pytest.mark.parametrize(
    "url", ["http://8.8.8.8/", "ftp://8.8.8.8/", "https://user:word@8.8.8.8/", "https:///x"]
)
def test_only_plain_https_addresses_are_taken(url):
    with pytest.raises(NotAllowedError):
        judge(url)


def test_an_address_of_the_open_internet_is_taken():
    target = judge("https://8.8.8.8:8443/hook?a=1")
    assert (target.address, target.port, target.path) == ("8.8.8.8", 8443, "/hook?a=1")


def test_a_name_with_one_address_inside_is_refused(monkeypatch):
    found = [(0, 0, 0, "", (address, 443)) for address in ("8.8.8.8", "127.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_arguments, **_options: found)
    with pytest.raises(NotAllowedError):
        judge("https://example.org/")


def test_the_name_is_looked_up_once_only(monkeypatch, listener):
    """Whoever changes the address of a name between the two looks gains nothing."""
    looks, look_up = [], socket.getaddrinfo

    def noted(host, *arguments, **options):
        looks.append(host)
        return look_up("127.0.0.1", *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", noted)
    port = listener.server.server_port
    assert post(f"http://example.org:{port}/", b"{}", {}) == 204
    assert looks.count("example.org") == 1


def test_a_redirect_is_not_followed(listener):
    """Not even to an address that may be reached: what it leads to was not judged."""
    listener.status, listener.headers = 302, {"Location": listener.url}
    assert post(listener.url, b"{}", {}) == 302
    assert len(listener.told) == 1


def test_an_answer_that_never_ends_is_broken_off(listener, monkeypatch):
    monkeypatch.setattr("cms.api.webhooks.reaching.LONGEST_IN_ALL", 0.2)
    silent = socket.create_server(("127.0.0.1", 0))
    with pytest.raises((OSError, HTTPException)), silent:
        post(f"http://127.0.0.1:{silent.getsockname()[1]}/", b"{}", {})
