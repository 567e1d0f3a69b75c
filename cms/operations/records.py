"""Lines of the log: which request or task they belong to, and one JSON value a line for programs."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

import msgspec

from cms.operations.tracing import request_id, task_id


class WithTrace(logging.Filter):
    """Lets everything through, named; ``trace`` is what people see of it."""

    def filter(self, record: logging.LogRecord) -> bool:
        trace = {"request_id": request_id.get(), "task_id": task_id.get()}
        named = " ".join(filter(None, trace.values()))
        record.__dict__ |= {**trace, "trace": f" [{named}]" if named else ""}
        return True


class AsJson(logging.Formatter):
    """``time`` (UTC, ISO 8601), ``level``, ``logger``, ``message``; what there is of ``request_id``,
    ``task_id`` and ``exception``."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": getattr(record, "request_id", ""),
            "task_id": getattr(record, "task_id", ""),
            "exception": self._exception_of(record),
        }
        return msgspec.json.encode({name: value for name, value in told.items() if value}).decode()

    def _exception_of(self, record: logging.LogRecord) -> Any:
        return self.formatException(record.exc_info) if record.exc_info else ""
