"""The API described for programs: OpenAPI 3.1, made from the tables that answer.

Services describe themselves where they are registered, parameters by their readers, answers by their types.
Another room's endpoint is described by ``registry.describe``; a test names those that nobody described.
"""
