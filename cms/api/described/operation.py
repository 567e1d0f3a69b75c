"""One operation of the API: what it takes and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Schema = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """``value`` is a type that msgspec knows, or a JSON Schema; ``None`` where no body is sent."""

    says: str
    value: Any = None
    headers: tuple[str, ...] = ()
    media_type: str = "application/json"
    example: Any = None


@dataclass(frozen=True, kw_only=True)
class Body:
    value: Any
    example: Any = None
    required: bool = True


@dataclass(frozen=True, kw_only=True)
class Operation:
    """``refusals`` are the statuses of problems that can be answered; ``writes`` needs a token."""

    method: str
    path: str
    id: str
    tag: str
    summary: str
    description: str = ""
    parameters: tuple[Schema, ...] = ()
    body: Body | None = None
    answers: Mapping[int, Answer] = field(default_factory=dict)
    refusals: tuple[int, ...] = ()
    security: tuple[Schema, ...] = ()


ANYBODY: tuple[Schema, ...] = ()
ANYBODY_OR_TOKEN: tuple[Schema, ...] = ({}, {"token": []})
WITH_TOKEN: tuple[Schema, ...] = ({"token": []},)
