"""What a page's template is given.

Page models say what a page is; the website says what is shown. It registers a function per page type here,
so that no model imports a query.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

ContextFunction = Callable[[Any, HttpRequest], Mapping[str, Any]]

_functions: dict[type[Page], ContextFunction] = {}


def register_context(page_type: type[Page], function: ContextFunction) -> None:
    """Give the template of ``page_type`` what ``function(page, request)`` returns."""
    _functions[page_type] = function


def page_context(page: Page, request: HttpRequest) -> Mapping[str, Any]:
    function = _functions.get(type(page))
    return function(page, request) if function else {}
