"""The interface's words: find them in the code, keep ``locale/`` up to date, say what is not translated.

Built on Babel alone, so nobody needs GNU gettext.
"""
