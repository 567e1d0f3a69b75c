"""Errors are told to a server of the operator's choice, with nothing about persons and what they asked."""

from __future__ import annotations

from typing import Any

from cms.operations.tracing import request_id, task_id

Event = dict[str, Any]

_TOLD = (
    "event_id",
    "timestamp",
    "level",
    "logger",
    "platform",
    "release",
    "environment",
    "transaction",
    "sdk",
)
"""Of an event; whatever else a version of the library may add stays here."""


def report_errors_to(dsn: str) -> None:
    """Nothing is loaded where no address is set."""
    if not dsn:
        return
    import sentry_sdk

    sentry_sdk.init(
        dsn=dsn,
        send_default_pii=False,
        max_request_body_size="never",
        include_local_variables=False,
        max_breadcrumbs=0,
        auto_session_tracking=False,
        before_send=without_persons,  # type: ignore[arg-type]
    )


def without_persons(event: Event, hint: Any = None) -> Event:
    """Where it failed and which request it was; no user, address, body, cookie, header or query string."""
    kept = {name: event[name] for name in _TOLD if name in event}
    if method := event.get("request", {}).get("method"):
        kept["request"] = {"method": method}
    if message := (event.get("logentry") or {}).get("message"):
        kept["logentry"] = {"message": message}
    if "exception" in event:
        kept["exception"] = {"values": [_place(each) for each in event["exception"].get("values", [])]}
    traces = {"request_id": request_id.get(), "task_id": task_id.get()}
    return kept | {"tags": {name: value for name, value in traces.items() if value}}


def _place(told: Event) -> Event:
    """The kind of error and the lines of code. Its words may quote what somebody wrote."""
    frames = (told.get("stacktrace") or {}).get("frames", [])
    bare = [{name: value for name, value in each.items() if name != "vars"} for each in frames]
    return {"type": told.get("type"), "module": told.get("module"), "stacktrace": {"frames": bare}}
