"""Each part of this room says itself where it stands in Wagtail's editor."""

from cms.languages import history, home, library_hooks  # noqa: F401
from cms.languages.exchange import hooks as exchange_hooks  # noqa: F401
from cms.languages.jobs import hooks as jobs_hooks  # noqa: F401
from cms.languages.lifecycle import hooks as lifecycle_hooks  # noqa: F401
from cms.languages.notices import preferences  # noqa: F401
from cms.languages.parity import hooks as parity_hooks  # noqa: F401
from cms.languages.review import hooks as review_hooks  # noqa: F401
from cms.languages.roles import hooks as roles_hooks  # noqa: F401
from cms.languages.screen import editor  # noqa: F401
from cms.languages.submission import hooks as submission_hooks  # noqa: F401
from cms.languages.swap import hooks as swap_hooks  # noqa: F401
from cms.languages.terms import hooks as terms_hooks  # noqa: F401
