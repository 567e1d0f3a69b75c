"""Whose request it is: what a client writes itself is not believed."""

import pytest
from django.test import RequestFactory

from cms.core.networks import network_of


def network(address="192.0.2.1", forwarded=None):
    headers = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded is not None else {}
    return network_of(RequestFactory().get("/", REMOTE_ADDR=address, **headers))


@pytest.mark.parametrize(
    "address, expected",
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("unix:", ""),
    ],
)
def test_an_ipv4_address_is_one_network_and_64_bits_of_ipv6_are(address, expected):
    assert network(address) == expected


def test_no_header_is_believed_unless_it_is_named():
    assert network(forwarded="198.51.100.7") == "192.0.2.1"


@pytest.fixture
def behind_a_proxy(settings):
    settings.CLIENT_ADDRESS_HEADER = "HTTP_X_FORWARDED_FOR"
    return settings


@pytest.mark.parametrize(
    "header, expected",
    [
        ("198.51.100.7", "198.51.100.7"),
        ("203.0.113.9, 198.51.100.7", "198.51.100.7"),
        ("198.51.100.7:4711", "198.51.100.7"),
        ("[2001:db8:1:2::1]:4711", "2001:db8:1:2::/64"),
        ("nonsense", "192.0.2.1"),
        ("", "192.0.2.1"),
    ],
)
def test_behind_a_proxy_the_address_that_it_saw_counts(behind_a_proxy, header, expected):
    assert network(forwarded=header) == expected


def test_behind_two_proxies_the_one_before_the_last_does(behind_a_proxy):
    behind_a_proxy.CLIENT_ADDRESS_PROXIES = 2
    assert network(forwarded="203.0.113.9, 198.51.100.7, 10.0.0.1") == "198.51.100.7"


def test_a_request_that_came_past_the_proxies_is_counted_by_its_own_address(behind_a_proxy):
    behind_a_proxy.CLIENT_ADDRESS_PROXIES = 2
    assert network(forwarded="203.0.113.9") == "192.0.2.1"
