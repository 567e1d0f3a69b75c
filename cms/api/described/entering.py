"""Logging in, for clients that ask a person for a password."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import msgspec

from cms.api.described.answers import NOTHING
from cms.api.described.operation import WITH_TOKEN, Answer, Body, Operation
from cms.api.described.registry import describe
from cms.api.services.shapes import Shape

_Word = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    login: _Word
    password: _Word


class LoginToken(Shape, frozen=True, kw_only=True):
    """A JSON Web Token: send it as `Authorization: Bearer …`."""

    token: str


_TOKEN = Answer(says="The token of a login.", value=LoginToken)


@describe("api_login")
def _login() -> Iterable[Operation]:
    yield Operation(
        method="post",
        path="/@login",
        id="logIn",
        tag="Login",
        summary="Log in with a name and a password",
        description="Refused for an account with a second factor: such a person makes an access token.",
        body=Body(value=Credentials, example={"login": "kari", "password": "…"}),
        answers={200: _TOKEN},
        refusals=(400, 401, 413, 415, 429),
    )


@describe("api_login_renew")
def _renewal() -> Iterable[Operation]:
    yield Operation(
        method="post",
        path="/@login-renew",
        id="renewLogin",
        tag="Login",
        summary="A new token in place of one that soon ends",
        answers={200: _TOKEN},
        refusals=(401, 429),
        security=WITH_TOKEN,
    )


@describe("api_logout")
def _logout() -> Iterable[Operation]:
    yield Operation(
        method="post",
        path="/@logout",
        id="logOut",
        tag="Login",
        summary="End the login",
        answers={204: NOTHING},
        refusals=(401, 429),
        security=WITH_TOKEN,
    )
