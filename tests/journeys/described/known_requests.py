"""Requests that make sense in the demo: for each operation one that succeeds."""

import json
from base64 import b64encode
from io import BytesIO

from PIL import Image

from cms.api.search.operations import PREFIX
from tests.journeys.described.asking import OPERATIONS

COURSE = "nb/sing/sosialt-entreprenorskap-over-grensen"
LESSON = f"{COURSE}/hva-er-sosialt-entreprenorskap/mange-former"
INFORMATION = "nb/om-prosjektet"
ANYWHERE = (
    "nb",
    "sv",
    "nb/sing",
    COURSE,
    f"{COURSE}/hva-er-sosialt-entreprenorskap",
    LESSON,
    "nb/erfaringer",
    "nb/erfaringer/ladestasjon-for-ildsjeler",
    "nb/ordliste",
    INFORMATION,
    "nb/finnes-ikke",
)
"""A page of each type and depth, and one that is not there."""
_CRITERIA = [{"i": "portal_type", "o": f"{PREFIX}selection.any", "v": ["Course"]}]
_OF_PAGES = {
    "getPage": LESSON,
    "getPageCourseDocument": COURSE,
    "getPageEditions": COURSE,
    "getPagePackages": COURSE,
    "getPageOutline": COURSE,
    "searchBelowPage": COURSE,
}
_OWN: dict[str, dict] = {
    "getLinkintegrity": {"query": {"uids": ["none"]}},
    "searchByCriteria": {"query": {"query": json.dumps(_CRITERIA)}},
    "searchByPostedCriteria": {"body": {"query": _CRITERIA}},
    "search": {"query": {"SearchableText": "frivillige", "facets": ["portal_type"]}},
    "getTypesByName": {"name": "Lesson"},
    "getPageTypesByName": {"name": "heading"},
    "getVocabulariesByName": {"name": "countries"},
    "getPageVocabulariesByName": {"name": "licences"},
}
_WITH_A_STORY = {
    "getPageAliases",
    "getHistory",
    "getVersion",
    "getSharedDraft",
    "getDraftLinks",
    "getPicture",
    "getDocument",
    "getPackagesByName",
    "getPagePackagesByName",
}


def is_secret(name):
    """Whether something has to be made first, or a token is needed although anybody may ask."""
    return name in _WITH_A_STORY


def read(asker, names):
    """Each of ``names`` that needs nothing else."""
    for name in names:
        if not is_secret(name):
            path = _OF_PAGES.get(name, INFORMATION) if "{path}" in OPERATIONS[name].path else ""
            asker.ask(name, path, **_OWN.get(name, {}))


def own_pages(asker, name):
    """Pages to be written by chance, for each operation new ones."""
    if "{path}" not in OPERATIONS[name].path:
        return [""]
    page = _made(asker, "Sandkasse")
    asker.ask("createPage", page, body={"@type": "InformationPage", "title": "Inni"})
    return [page, f"{page}/inni"]


def write(asker):
    """The life of a page, from its first draft to its end."""
    asker.ask("searchByPostedCriteria", **_OWN["searchByPostedCriteria"])
    page = _made(asker, "Et utkast")
    asker.ask("changePage", page, body={"summary": "Kort sagt."}, headers={"Prefer": "return=representation"})
    asker.ask("lockPage", page, body={"timeout": 60})
    asker.ask("unlockPage", page, body={"force": True})
    asker.ask("fireTransition", page, body={"comment": "Klar."}, transition="publish")
    asker.ask("changePage", page, body={"title": "Et annet utkast"})
    asker.ask("getHistory", page)
    asker.ask("getVersion", page, version=0)
    asker.ask("getVersion", page, version=1, query={"compare": 0})
    asker.ask("revertPage", page, body={"version": 0})
    asker.ask("addAliases", page, body={"items": [{"path": "/nb/et-gammelt-utkast"}]})
    asker.ask("getPageAliases", page)
    asker.ask("removeAliases", page, body={"items": [{"path": "/nb/et-gammelt-utkast"}]})
    asker.ask("addSiteAliases", body={"items": [{"path": "/nb/et-eldre", "redirect-to": f"/{page}"}]})
    asker.ask("getSiteAliases", query={"q": "/nb/et-"})
    asker.ask("removeSiteAliases", body={"items": [{"path": "/nb/et-eldre"}]})
    asker.ask("beginTranslation", page, body={"language": "sv"})
    link = asker.ask("makeDraftLink", page, body={"name": "Kari", "days": 1}).json()
    asker.ask("getDraftLinks", page)
    asker.ask("getSharedDraft", token=link["json"].rpartition("/")[2])
    asker.ask("withdrawDraftLink", page, number=link["@id"].rpartition("/")[2])
    other = _made(asker, "Et sted")
    asker.ask("copyPages", other, body={"source": f"/{page}"})
    asker.ask("movePages", other, body={"source": [f"/{_made(asker, 'Flyttes')}"]})
    relation = {"relation": "relatedItems", "source": f"/{page}", "target": f"/{other}"}
    asker.ask("relatePages", body={"items": [relation]})
    asker.ask("partPages", body={"items": [relation]})
    asker.ask("deletePage", page, query={"translations": "follow"})


def upload(asker):
    """A picture and a document, each read afterwards."""
    png = BytesIO()
    Image.new("RGB", (8, 6)).save(png, "PNG")
    picture = {"image": _sent(png.getvalue(), "bjork.png"), "collection": "Root"}
    document = {"file": _sent(b"Hei.", "hei.txt"), "collection": "Root"}
    for kind, body in (("Picture", picture), ("Document", document)):
        made = asker.ask(f"upload{kind}", body=body).json()
        asker.ask(f"get{kind}", number=made["id"])


def _sent(content, name):
    return {"data": b64encode(content).decode(), "encoding": "base64", "filename": name}


def _made(asker, title):
    body = {"@type": "InformationPage", "title": title, "summary": "Om dette."}
    location = asker.ask("createPage", INFORMATION, body=body).headers["location"]
    return location[0].split("/", 3)[3]


def enter(asker, name, password):
    """A login, a new token for it, and its end."""
    token = asker.ask("logIn", body={"login": name, "password": password}).json()["token"]
    person = asker.with_token(token)
    person.ask("renewLogin")
    person.ask("logOut")
