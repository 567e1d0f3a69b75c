"""Pictures and documents by the API: ``@images`` and ``@documents``.

They are made by the forms of the editor, with the rights of the person in its collections.
"""
