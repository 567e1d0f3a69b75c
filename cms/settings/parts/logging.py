"""One line a record, to standard error; no visitor addresses."""

from cms.settings.environment import one_of

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"trace": {"()": "cms.operations.records.WithTrace"}},
    "formatters": {
        "line": {"format": "{asctime} {levelname} {name}:{trace} {message}", "style": "{"},
        "json": {"()": "cms.operations.records.AsJson"},
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": one_of("LOG_FORMAT", "line", "json"),
            "filters": ["trace"],
        }
    },
    "root": {"handlers": ["console"], "level": one_of("LOG_LEVEL", "INFO", "DEBUG", "WARNING", "ERROR")},
}
