"""One function for each kind of block: its public JSON -> plain HTML, without classes, styles or scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.utils.html import escape

from cms.core.shares import share_in_words

Block = dict[str, Any]


def element(name: str, text: object, attributes: str = "") -> str:
    """Escaped; nothing at all where there is no text."""
    return f"<{name}{attributes}>{escape(text)}</{name}>" if text not in (None, "") else ""


def block_html(block: Block) -> str:
    """A kind that has no function is shown as its texts, one after the other."""
    return _FUNCTIONS.get(block["@type"], _texts)(block)


def _texts(block: Block) -> str:
    return "".join(_shown(value) for name, value in block.items() if name not in {"id", "@type", "kind"})


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return element("p", value)
    if isinstance(value, list):
        return _list(value)
    return ""


def _items(parts: Iterable[Any]) -> str:
    return "".join(f"<li>{_item(part)}</li>" for part in parts)


def _item(part: Any) -> str:
    if isinstance(part, str):
        return str(escape(part))
    if "value" in part and "name" not in part:
        return str(escape(part["value"]))
    texts = [value for name, value in part.items() if isinstance(value, str) and name not in {"id", "@type"}]
    return str(escape(": ".join(text for text in texts if text)))


def _list(parts: Iterable[Any], name: str = "ul") -> str:
    items = _items(parts)
    return f"<{name}>{items}</{name}>" if items else ""


def _quote(block: Block) -> str:
    return f"<blockquote>{element('p', block['text'])}</blockquote>{element('p', block['source'])}"


def _callout(block: Block) -> str:
    return f"<aside>{element('h3', block['title'])}{block['text']}</aside>"


def _language_note(block: Block) -> str:
    word = element("b", block["word"], f' lang="{escape(block["language"])}"')
    return f"<aside><p>{word}</p>{block['text']}</aside>"


def _fact(block: Block) -> str:
    said = f"{block['label']}: {share_in_words(block['value'], block['unit'], block['total'])}"
    return "".join((element("p", said), element("p", block["text"]), _source(block)))


def _statement(block: Block) -> str:
    return "".join((element("h3", block["label"]), element("p", block["text"]), _source(block)))


def _source(block: Block) -> str:
    return element("p", ", ".join(part for part in (block.get("source"), block.get("date")) if part))


def _definition(block: Block) -> str:
    term = block["term"]
    return f"<dl>{element('dt', term['term'])}{element('dd', term['definition'])}</dl>" if term else ""


def _case(block: Block) -> str:
    case = block["case_study"]
    if not case:
        return ""
    link = element("a", case["title"], f' href="{escape(case["@id"])}"')
    return f"<p>{link}</p>{element('p', case['description'])}"


def _table(block: Block) -> str:
    first = "th" if block["has_header"] else "td"
    rows = [
        "".join(f"<{tag}>{escape(cell['value'])}</{tag}>" for cell in row["cells"])
        for tag, row in zip([first, *["td"] * len(block["rows"])], block["rows"], strict=False)
    ]
    return (
        f"<table>{element('caption', block['caption'])}{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    )


def _picture(block: Block) -> str:
    image = block["image"]
    if not image:
        return ""
    if not image["url"]:
        return element("p", image["credit"])
    alternative = "" if block["decorative"] else block["alternative_text"]
    srcset = (
        f' srcset="{escape(image["srcset"])}" sizes="{escape(image["sizes"])}"' if image["srcset"] else ""
    )
    size = f' width="{image["width"]}" height="{image["height"]}"'
    tag = f'<img src="{escape(image["src"])}"{srcset} alt="{escape(alternative)}"{size}>'
    said = " ".join(part for part in (block["caption"], image["credit"]) if part)
    return f"<figure>{tag}{element('figcaption', said)}</figure>"


def _file(block: Block) -> str:
    document = block["document"]
    title = block["title"] or (document and document["title"])
    return f'<p><a href="{escape(document["url"])}">{escape(title)}</a></p>' if document else ""


def _recording(block: Block) -> str:
    recording = block["recording"]
    if not recording:
        return ""
    tag = "video" if recording["kind"] == "video" else "audio"
    player = f'<{tag} controls src="{escape(recording["url"])}"></{tag}>'
    transcript = element("p", recording["transcript"])
    return f"<figure>{player}{element('figcaption', block['title'])}</figure>{transcript}"


def _choices(block: Block) -> str:
    return element("p", block["question"]) + _list(choice["text"] for choice in block["choices"])


def _order(block: Block) -> str:
    return element("p", block["question"]) + _list(block["items"])


def _match(block: Block) -> str:
    return element("p", block["question"]) + "".join(_list(side) for side in block["pairs"].values())


def _canvas(block: Block) -> str:
    return element("p", block["task"]) + _list(block.get("fields") or block.get("columns") or ())


def _mirror(block: Block) -> str:
    return element("h3", block["title"]) + "".join(
        element("p", block[name]) for name in ("norwegian", "swedish", "exchange")
    )


def _checklist(block: Block) -> str:
    return element("p", block["task"]) + _list(block["items"])


def _assessment(block: Block) -> str:
    return element("p", block["question"]) + _list(block["statements"])


def _reference(block: Block) -> str:
    text = escape(block["text"])
    return f'<p><a href="{escape(block["url"])}">{text}</a></p>' if block["url"] else f"<p>{text}</p>"


def _page(block: Block) -> str:
    """A link to a page that is named."""
    return f"<p>{_link(block['value'])}</p>" if block["value"] else ""


def _link(page: Block) -> str:
    return element("a", page["title"], f' href="{escape(page["@id"])}"')


def _participant(block: Block) -> str:
    return f"<p>{_link(block['organisation'])}</p>" if block["organisation"] else ""


def _indicator(block: Block) -> str:
    said = " / ".join(part for part in (block["result"], block["target"]) if part)
    parts = f"{block['name']}: {said} {block['unit']}".strip()
    return element("p", parts) + _list(block["breakdown"]) + element("p", block["note"]) + _source(block)


_FUNCTIONS: dict[str, Callable[[Block], str]] = {
    "heading": lambda block: element("h2", block["text"]),
    "paragraph": lambda block: str(block["text"]),
    "quote": _quote,
    "callout": _callout,
    "language_note": _language_note,
    "fact": _fact,
    "statement": _statement,
    "definition": _definition,
    "case_card": _case,
    "table": _table,
    "picture": _picture,
    "download": _file,
    "audio": _recording,
    "video": _recording,
    "single_choice": _choices,
    "multiple_choice": _choices,
    "order": _order,
    "match": _match,
    "canvas": _canvas,
    "wish_list": _canvas,
    "mirror_task": _mirror,
    "checklist": _checklist,
    "self_assessment": _assessment,
    "source": _reference,
    "indicator": _indicator,
    "page": _page,
    "case_study": _page,
    "organisation": _page,
    "programme": _page,
    "participant": _participant,
    "outcome": lambda block: element("p", block["text"]),
}
