"""Who gets what of the API: a block for some endpoints, a row for each state, a column for each caller.

In the order of ``CALLERS``: anonymous; the cookie of an administrator; tokens of somebody without a role; of
the editor of Norwegian with one scope (drafts, write, publish), with all scopes in another branch, or in
another language, expired, withdrawn; and tokens with all scopes of a reviewer, of the editor of Swedish and
of an administrator. A number is the status; ``told`` and ``-`` say whether a list names the page.

Writing is asked of five states only: the others are drafts, or public, like one of these.
"""

from __future__ import annotations

from tests.permissions.api_places import CALLERS

TABLE = """
#                    anon.  cookie nobody drafts write  publ.  branch lang.  expir. withd. review ed-sv  admin
DELETE @aliases
  published           401    401    404    403    403    200    404    404    401    401    403    404    200
  draft               401    401    404    403    403    200    404    404    401    401    403    404    200
  in_review           401    401    404    403    403    200    404    404    401    401    403    404    200
  private             401    401    404    403    403    200    404    404    401    401    403    404    200
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    200    200

DELETE @lock, POST @copy
  published           401    401    404    403    200    403    404    404    401    401    403    404    200
  draft               401    401    404    403    200    403    404    404    401    401    403    404    200
  in_review           401    401    404    403    200    403    404    404    401    401    403    404    200
  private             401    401    404    403    200    403    404    404    401    401    403    404    200
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    200    200

DELETE @preview
  published           401    401    404    404    403    403    404    404    401    401    404    404    404
  draft               401    401    404    404    403    403    404    404    401    401    404    404    404
  in_review           401    401    404    404    403    403    404    404    401    401    404    404    404
  private             401    401    404    404    403    403    404    404    401    401    404    404    404
  in_swedish          401    401    404    404    404    404    404    404    401    401    404    404    404

DELETE @relations, POST @relations
  published           401    401    400    400    400    400    400    400    401    401    400    400    400
  draft               401    401    400    400    400    400    400    400    401    401    400    400    400
  in_review           401    401    400    400    400    400    400    400    401    401    400    400    400
  private             401    401    400    400    400    400    400    400    401    401    400    400    400
  in_swedish          401    401    400    400    400    400    400    400    401    401    400    400    400

DELETE page
  published           401    401    404    403    403    403    404    404    401    401    403    404    204
  draft               401    401    404    403    204    403    404    404    401    401    403    404    204
  in_review           401    401    404    403    423    403    404    404    401    401    403    404    204
  private             401    401    404    403    403    403    404    404    401    401    403    404    204
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    204    204

GET @actions, GET @breadcrumbs, GET @case-studies, GET @competence-network, GET @contextnavigation,
GET @events, GET @glossary,
GET @linkintegrity, GET @lock, GET @navigation, GET @navroot, GET @outline, GET @relations, GET @site,
GET @translations, GET @types, GET @vocabularies, GET @workflow, GET page
  published           200    200    200    200    200    200    200    200    200    200    200    200    200
  changed             200    200    200    200    200    200    200    200    200    200    200    200    200
  draft               404    404    404    200    200    200    404    404    404    404    200    404    200
  scheduled           404    404    404    200    200    200    404    404    404    404    200    404    200
  expired             404    404    404    200    200    200    404    404    404    404    200    404    200
  in_review           404    404    404    200    200    200    404    404    404    404    200    404    200
  private             404    404    404    200    200    200    404    404    404    404    200    404    200
  in_a_private_branch 404    404    404    200    200    200    404    404    404    404    200    404    200
  in_swedish          404    404    404    404    404    404    404    404    404    404    200    200    200

GET @aliases, GET @history
  published           401    401    404    200    200    200    404    404    401    401    200    404    200
  changed             401    401    404    200    200    200    404    404    401    401    200    404    200
  draft               401    401    404    200    200    200    404    404    401    401    200    404    200
  scheduled           401    401    404    200    200    200    404    404    401    401    200    404    200
  expired             401    401    404    200    200    200    404    404    401    401    200    404    200
  in_review           401    401    404    200    200    200    404    404    401    401    200    404    200
  private             401    401    404    200    200    200    404    404    401    401    200    404    200
  in_a_private_branch 401    401    404    200    200    200    404    404    401    401    200    404    200
  in_swedish          401    401    404    404    404    404    404    404    401    401    200    200    200

GET @changes
  published           told   told   told   told   told   told   told   told   told   told   told   told   told
  changed             told   told   told   told   told   told   told   told   told   told   told   told   told
  draft               -      -      -      -      -      -      -      -      -      -      -      -      -
  scheduled           -      -      -      -      -      -      -      -      -      -      -      -      -
  expired             -      -      -      -      -      -      -      -      -      -      -      -      -
  in_review           -      -      -      -      -      -      -      -      -      -      -      -      -
  private             -      -      -      -      -      -      -      -      -      -      -      -      -
  in_a_private_branch -      -      -      -      -      -      -      -      -      -      -      -      -
  in_swedish          -      -      -      -      -      -      -      -      -      -      -      -      -

GET @course-document
  published           200    200    200    200    200    200    200    200    200    200    200    200    200
  changed             200    200    200    200    200    200    200    200    200    200    200    200    200
  draft               404    404    404    400    400    400    404    404    404    404    400    404    400
  scheduled           404    404    404    400    400    400    404    404    404    404    400    404    400
  expired             404    404    404    400    400    400    404    404    404    404    400    404    400
  in_review           404    404    404    400    400    400    404    404    404    404    400    404    400
  private             404    404    404    400    400    400    404    404    404    404    400    404    400
  in_a_private_branch 404    404    404    400    400    400    404    404    404    404    400    404    400
  in_swedish          404    404    404    404    404    404    404    404    404    404    400    400    400

GET @editions
  published           200    200    200    200    200    200    200    200    200    200    200    200    200
  changed             200    200    200    200    200    200    200    200    200    200    200    200    200
  draft               404    404    404    404    404    404    404    404    404    404    404    404    404
  scheduled           404    404    404    404    404    404    404    404    404    404    404    404    404
  expired             404    404    404    404    404    404    404    404    404    404    404    404    404
  in_review           404    404    404    404    404    404    404    404    404    404    404    404    404
  private             404    404    404    404    404    404    404    404    404    404    404    404    404
  in_a_private_branch 404    404    404    404    404    404    404    404    404    404    404    404    404
  in_swedish          404    404    404    404    404    404    404    404    404    404    404    404    404

GET @packages
  published           401    401    200    403    403    403    403    403    401    401    200    200    200
  changed             401    401    200    403    403    403    403    403    401    401    200    200    200
  draft               404    404    404    403    403    403    404    404    404    404    200    404    200
  scheduled           404    404    404    403    403    403    404    404    404    404    200    404    200
  expired             404    404    404    403    403    403    404    404    404    404    200    404    200
  in_review           404    404    404    403    403    403    404    404    404    404    200    404    200
  private             404    404    404    403    403    403    404    404    404    404    200    404    200
  in_a_private_branch 404    404    404    403    403    403    404    404    404    404    200    404    200
  in_swedish          404    404    404    404    404    404    404    404    404    404    200    200    200

GET @documents, GET @images
  published           401    401    200    403    200    403    200    200    401    401    200    200    200

GET @preview
  published           401    401    404    200    403    403    404    404    401    401    200    404    200
  changed             401    401    404    200    403    403    404    404    401    401    200    404    200
  draft               401    401    404    200    403    403    404    404    401    401    200    404    200
  scheduled           401    401    404    200    403    403    404    404    401    401    200    404    200
  expired             401    401    404    200    403    403    404    404    401    401    200    404    200
  in_review           401    401    404    200    403    403    404    404    401    401    200    404    200
  private             401    401    404    200    403    403    404    404    401    401    200    404    200
  in_a_private_branch 401    401    404    200    403    403    404    404    401    401    200    404    200
  in_swedish          401    401    404    404    404    404    404    404    401    401    200    200    200

GET @querystring-search, GET @search
  published           told   told   told   told   told   told   told   told   told   told   told   told   told
  changed             told   told   told   told   told   told   told   told   told   told   told   told   told
  draft               -      -      -      told   told   told   -      -      -      -      told   -      told
  scheduled           -      -      -      told   told   told   -      -      -      -      told   -      told
  expired             -      -      -      told   told   told   -      -      -      -      told   -      told
  in_review           -      -      -      told   told   told   -      -      -      -      told   -      told
  private             -      -      -      told   told   told   -      -      -      -      told   -      told
  in_a_private_branch -      -      -      told   told   told   -      -      -      -      told   -      told
  in_swedish          -      -      -      -      -      -      -      -      -      -      told   told   told

PATCH @history, POST @lock
  published           401    401    404    403    200    403    404    404    401    401    403    404    200
  draft               401    401    404    403    200    403    404    404    401    401    403    404    200
  in_review           401    401    404    403    403    403    404    404    401    401    403    404    200
  private             401    401    404    403    200    403    404    404    401    401    403    404    200
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    200    200

PATCH page
  published           401    401    404    403    204    403    404    404    401    401    403    404    204
  draft               401    401    404    403    204    403    404    404    401    401    403    404    204
  in_review           401    401    404    403    403    403    404    404    401    401    403    404    204
  private             401    401    404    403    204    403    404    404    401    401    403    404    204
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    204    204

POST @aliases
  published           401    401    404    403    403    204    404    404    401    401    403    404    204
  draft               401    401    404    403    403    204    404    404    401    401    403    404    204
  in_review           401    401    404    403    403    204    404    404    401    401    403    404    204
  private             401    401    404    403    403    204    404    404    401    401    403    404    204
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    200    200

POST @documents, POST @images
  published           401    401    403    403    400    403    400    400    401    401    403    400    400

POST @move
  published           401    401    404    403    200    403    404    404    401    401    403    404    200
  draft               401    401    404    403    200    403    404    404    401    401    403    404    200
  in_review           401    401    404    403    200    403    404    404    401    401    403    404    200
  private             401    401    404    403    200    403    404    404    401    401    403    404    200
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    200    403

POST @preview
  published           401    401    404    201    403    403    404    404    401    401    201    404    201
  draft               401    401    404    201    403    403    404    404    401    401    201    404    201
  in_review           401    401    404    201    403    403    404    404    401    401    201    404    201
  private             401    401    404    201    403    403    404    404    401    401    201    404    201
  in_swedish          401    401    404    404    404    404    404    404    401    401    201    201    201

POST @translations
  published           401    401    404    403    201    403    404    404    401    401    403    404    201
  draft               401    401    404    403    201    403    404    404    401    401    403    404    201
  in_review           401    401    404    403    201    403    404    404    401    401    403    404    201
  private             401    401    404    403    201    403    404    404    401    401    403    404    201
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    201    201

POST @workflow
  published           401    401    404    400    400    400    404    404    401    401    400    404    400
  draft               401    401    404    403    403    200    404    404    401    401    400    404    200
  in_review           401    401    404    403    403    403    404    404    401    401    400    404    200
  private             401    401    404    400    400    400    404    404    401    401    400    404    400
  in_swedish          401    401    404    404    404    404    404    404    401    401    400    200    200

POST page
  published           401    401    404    403    201    403    404    404    401    401    403    404    201
  draft               401    401    404    403    201    403    404    404    401    401    403    404    201
  in_review           401    401    404    403    201    403    404    404    401    401    403    404    201
  private             401    401    404    403    201    403    404    404    401    401    403    404    201
  in_swedish          401    401    404    404    404    404    404    404    401    401    403    201    201
"""

_LINK = "/api/@preview/" + "x" * 43
OF_NO_PAGE: dict[str, tuple[str, str, str, int]] = {
    "/site": ("GET", "/api/", "", 200),
    "/description": ("GET", "/api/@openapi", "", 200),
    "/documentation": ("GET", "/api/@docs", "", 200),
    "/querystring": ("GET", "/api/@querystring", "", 200),
    "/preview": ("GET", _LINK, "", 410),
    "/login": ("POST", "/api/@login", "{}", 400),
    "/login-renew": ("POST", "/api/@login-renew", "", 401),
    "/logout": ("POST", "/api/@logout", "", 401),
}
"""(method, address, body, status): the same for everybody."""


def table() -> dict[str, dict[str, dict[str, str]]]:
    """Endpoint -> state -> caller -> outcome."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for block in TABLE.strip().split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        rows = [line.split() for line in lines if line.startswith(" ")]
        names = " ".join(line for line in lines if not line.startswith(" ")).split(", ")
        outcomes = {state: dict(zip(CALLERS, cells, strict=True)) for state, *cells in rows}
        found |= {name.strip(" ,"): outcomes for name in names}
    return found
