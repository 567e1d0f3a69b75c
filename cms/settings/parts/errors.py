"""Where errors are told beside the log, if anywhere: a server that speaks Sentry's protocol."""

from importlib.util import find_spec

from cms.settings.environment import PROBLEMS, text

SENTRY_DSN = text("SENTRY_DSN")

if SENTRY_DSN and find_spec("sentry_sdk") is None:
    PROBLEMS.append(
        "SENTRY_DSN: the library is not there; install requirements/sentry.txt, or leave the variable empty."
    )
    SENTRY_DSN = ""
