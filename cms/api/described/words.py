"""What parameters mean, in a sentence each."""

SAID: dict[str, str] = {
    "b_size": "How many at once.",
    "b_start": "How many to leave out before the first.",
    "expand": "Components to fill in, so that they need not be asked for one by one.",
    "expand.navigation.depth": "How many levels of the tree.",
    "fields": "Only these members, with `@id`, `@type` and `UID`.",
    "fullobjects": "Whole documents in `items`; at most some 4 MB, `next` goes on where they end.",
    "since": "The `token` of your last answer. Left out: everything, from the beginning.",
    "language": "Only this language.",
    "outcome": "How it went; one or more.",
    "country": "A case of both countries is one of each.",
    "place": "A part of the name of the place.",
    "challenge": "A token of the vocabulary `societal-challenges`.",
    "title": "A part of the title.",
    "token": "Only the term with this token.",
    "tokens": "Only the terms with these tokens.",
    "uids": "The identities of the pages.",
    "relation": "The relation that is asked about.",
    "source": "Identity of the page that names the other.",
    "target": "Identity of the page that is named.",
    "SearchableText": "Words, in any of their forms; `word*` is a beginning.",
    "path": "Find below this path instead of below the one that is asked.",
    "path.query": "The same as `path`.",
    "path.depth": "0 is the page itself, 1 what stands right below, n so many levels.",
    "portal_type": "The `@type` of pages.",
    "Language": "The language of pages.",
    "review_state": "The state of pages.",
    "UID": "The identity of pages.",
    "Subject": "A subject of pages.",
    "TranslationGroup": "What the identities of all languages of a page share.",
    "id": "The last part of the address.",
    "getId": "The last part of the address.",
    "sort_on": "In which order. With words `relevance` unless something else is said.",
    "sort_order": "Which way round.",
    "metadata_fields": "More members of each element; `_all` for all.",
    "facets": "Of which members the values are counted.",
    "cursor": "From the `Link` header; misses nothing when something is published meanwhile.",
    "query": 'The criteria, as JSON: a list of `{"i": index, "o": operation, "v": value}`.',
    "limit": "At most so many.",
    **dict.fromkeys(("created", "modified", "effective", "expires"), "When; one point in time, or two."),
    **{
        f"{name}.query": "When; one point in time, or two."
        for name in ("created", "modified", "effective", "expires")
    },
    **{
        f"{name}.range": "Whether from it on, until it, or between both."
        for name in ("created", "modified", "effective", "expires")
    },
}
