"""Entries that a test may index as it likes."""

from cms.search.entry import Entry
from cms.search.finding import find
from cms.search.indexing import index
from cms.search.query import Query


def an_entry(title, language="nb", **facts):
    slug = facts.pop("slug", title.lower().replace(" ", "-"))
    uid = facts.pop("uid", f"{slug}-{language}")
    return Entry(
        **{
            "uid": uid,
            "path": f"{language}/prove/{slug}",
            "type": "Lesson",
            "title": title,
            "language": language,
            "position": uid,
            **facts,
        }
    )


def indexed(*entries):
    for entry in entries:
        index(entry)


def found(text="", **wishes):
    """The slugs of what is found below the entries of this file, in order."""
    from cms.search.models import IndexedEntry

    rows = IndexedEntry.objects.filter(path__contains="/prove/", is_public=True)
    uids = find(Query(text=text, **wishes), rows).uids
    slugs = dict(IndexedEntry.objects.filter(uid__in=uids).values_list("uid", "slug"))
    return [slugs[uid] for uid in uids]
