"""How a translation follows its source: structure and keys from the source, words of its own.

Content is merged by the ids of blocks, which are the same in all languages. Nothing here ever writes a word
of the source into a translation: what has no translation is not shown.
"""
