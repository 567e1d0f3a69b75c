"""How a translation follows its source: structure, keys and files from the source, words from the translation.

Content is merged by the ids of blocks, which are the same in all languages. Nothing here ever writes a word
of the source into a translation: what has no translation is not shown.
"""
