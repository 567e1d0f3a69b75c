"""Who may do what in which language: a row for each person, a column for each action and language.

``x`` is a yes. A file is a picture or a document in the folder of the organisation that writes this
language. The original is Norwegian; "change" and "publish" a page are Wagtail's own permissions.
"""

PEOPLE_AND_RIGHTS = """
                change   publish  translate review   publish      change   publish  change
                page     page               + drafts translation  a term   a term   a file
                nb  sv   nb  sv   nb  sv    nb  sv   nb  sv       nb  sv   nb  sv   nb  sv
editor-nb       x   .    x   .    x   .     .   .    .   .        x   .    x   .    x   .
editor-sv       .   x    .   x    .   x     .   .    .   .        .   x    .   x    .   x
translator-nb   .   .    .   .    x   .     .   .    .   .        .   .    .   .    .   .
translator-sv   .   .    .   .    .   x     .   .    .   .        .   .    .   .    .   .
reviewer-nb     .   .    .   .    .   .     x   .    .   .        .   .    .   .    .   .
reviewer-sv     .   .    .   .    .   .     .   x    .   .        .   .    .   .    .   .
reviewer        .   .    .   .    .   .     x   x    .   .        .   .    .   .    .   .
publisher-nb    x   .    x   .    .   .     .   .    x   .        x   .    x   .    .   .
publisher-sv    .   x    .   x    .   .     .   .    .   x        .   x    .   x    .   .
admin           x   x    x   x    x   x     x   x    x   x        x   x    x   x    x   x
"""

ACTIONS = (
    "change page",
    "publish page",
    "translate",
    "review",
    "publish translation",
    "change term",
    "publish term",
    "change file",
)
LANGUAGES = ("nb", "sv")
COLUMNS = tuple((action, language) for action in ACTIONS for language in LANGUAGES)


def table() -> dict[str, dict[tuple[str, str], bool]]:
    """Person -> (action, language) -> whether they may."""
    rows = (line.split() for line in PEOPLE_AND_RIGHTS.strip().splitlines())
    return {
        name: {column: mark == "x" for column, mark in zip(COLUMNS, marks, strict=True)}
        for name, *marks in rows
        if marks and set(marks) <= {"x", "."}
    }
