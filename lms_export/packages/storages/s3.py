"""A bucket of a service that speaks S3. An object appears when it is complete, and nobody reads it but us."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from boto3.exceptions import Boto3Error
from botocore.exceptions import BotoCoreError, ClientError
from storages.utils import clean_name

from cms.media.private_bucket import PrivateBucket

PIECE = 1 << 18
_NOT_THERE = (404, "404", "NoSuchKey")


class InS3(PrivateBucket):
    """What the service refuses, or its silence, is an ``OSError`` like a disk's."""

    def exists(self, name: str) -> bool:
        with _answering():
            return bool(super().exists(name))

    def size(self, name: str) -> int:
        with _answering():
            return int(super().size(name))

    def delete(self, name: str) -> None:
        with _answering():
            super().delete(name)

    def _save(self, name: str, content: Any) -> str:
        with _answering():
            return str(super()._save(name, content))

    def stream(self, name: str, start: int, length: int) -> Iterator[bytes]:
        """Asked at once, read piece by piece. Raises ``OSError``."""
        key = self._normalize_name(clean_name(name))
        with _answering():
            found = self.bucket.Object(key).get(Range=f"bytes={start}-{start + length - 1}")
        return _pieces(found["Body"])


def _pieces(body: Any) -> Iterator[bytes]:
    try:
        yield from body.iter_chunks(PIECE)
    finally:
        body.close()


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except ClientError as error:
        if error.response.get("Error", {}).get("Code") in _NOT_THERE:
            raise FileNotFoundError(str(error)) from error
        raise OSError(str(error)) from error
    except (BotoCoreError, Boto3Error) as error:
        raise OSError(str(error)) from error
