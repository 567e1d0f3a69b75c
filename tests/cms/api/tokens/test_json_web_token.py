"""What we did not sign ourselves says nothing."""

import base64
import json

import pytest

from cms.api.tokens.json_web_token import read, written

KEY = b"a key of thirty-two bytes or more"
CLAIMS = {"sub": "kari", "exp": 1}


def part(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def test_the_claims_are_read_back():
    assert read(written(CLAIMS, KEY), KEY) == CLAIMS


def test_it_has_the_three_parts_that_clients_expect():
    header, claims, _signature = written(CLAIMS, KEY).split(".")
    assert json.loads(base64.urlsafe_b64decode(header + "==")) == {"alg": "HS256", "typ": "JWT"}
    assert json.loads(base64.urlsafe_b64decode(claims + "==")) == CLAIMS


def test_another_key_signs_nothing_of_ours():
    assert read(written(CLAIMS, b"another key of thirty-two bytes or more"), KEY) is None


def test_changed_claims_are_not_read():
    header, _claims, signature = written(CLAIMS, KEY).split(".")
    assert read(f"{header}.{part({'sub': 'admin', 'exp': 1})}.{signature}", KEY) is None


@pytest.mark.parametrize("algorithm", ["none", "HS512", "RS256"])
def test_no_other_algorithm_is_taken(algorithm):
    token = f"{part({'alg': algorithm, 'typ': 'JWT'})}.{part(CLAIMS)}"
    assert read(f"{token}.", KEY) is None


@pytest.mark.parametrize("token", ["", ".", "..", "a.b.c", "not.a.token", "å.ø.æ", "x" * 10_000])
def test_nonsense_is_not_read(token):
    assert read(token, KEY) is None
