"""Common Cartridge: pages as web content, questions as tests, one tree of modules for each language.

A lesson's self-checks become a test right after its page: Moodle, Canvas and cc2olx all import a test, and
not all of them a question bank. Everything keeps its identifier from one export to the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lms_export.brand import Brand
from lms_export.course import Asset, Course, Lesson, Module, Scored
from lms_export.html.context import Context, context_for
from lms_export.html.languages import language_name
from lms_export.html.package_files import media_path
from lms_export.html.used_assets import used_assets
from lms_export.messages import gettext as _
from lms_export.messages import speaking
from lms_export.package import Package
from lms_export.writers._cartridge_edition import Edition
from lms_export.writers._cartridge_manifest import WEBCONTENT, Entry, Resource, manifest
from lms_export.writers._cartridge_notes import notes
from lms_export.writers._cartridge_pages import (
    CartridgePage,
    about_page,
    accessibility_page,
    asset_address,
    credits_page,
    lesson_page_of,
    style_files,
    tasks_page,
)
from lms_export.writers._ims_manifest import identifier
from lms_export.writers._qti12 import assessment, can_be_written
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

MANIFEST = "imsmanifest.xml"
STYLES = "styles"


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """One line of the contents with what it shows."""

    entry: Entry
    resource: Resource
    content: bytes


def write_cartridge(course: Course, assets: AssetFinder, options: Options, edition: Edition) -> Package:
    """The cartridge of ``course``; ``Package.notes`` says what it cannot carry."""
    media = used_assets(course, options.languages)
    logo = _logo(options.brand, media)
    trees = [_Tree(course, language, media, edition, options.brand) for language in options.languages]
    folders = [tree.entries() for tree in trees]
    entries = folders[0] if len(trees) == 1 else [_in_one(*both) for both in zip(trees, folders, strict=True)]
    leaves = [leaf for tree in trees for leaf in tree.leaves]
    shared = style_files(options.brand)
    resources = [
        *(leaf.resource for leaf in leaves),
        *(_of_asset(asset) for asset in (*media, *((logo,) if logo else ()))),
        Resource(id=STYLES, type=WEBCONTENT, files=tuple(shared)),
    ]
    files: dict[str, Content] = {
        MANIFEST: manifest(course, options.languages, edition, entries, resources),
        **{leaf.resource.files[0]: leaf.content for leaf in leaves},
        **{media_path(asset): assets(asset) for asset in media},
        **({media_path(logo): options.brand.logo} if options.brand and logo else {}),
        **shared,
    }
    return Package(
        format=edition.name,
        languages=options.languages,
        title=course.title.get(options.languages[0], ""),
        manifest=MANIFEST,
        files=files,
        lessons=len(course.lessons),
        questions=len(course.questions),
        extension="imscc",
        notes=notes(course, edition),
    )


def _logo(brand: Brand | None, media: Sequence[Asset]) -> Asset | None:
    """Nothing where the course shows the same picture anyway."""
    logo = brand.asset if brand else None
    return logo if logo and logo.sha256 not in {asset.sha256 for asset in media} else None


def _of_asset(asset: Asset) -> Resource:
    return Resource(id=_asset_id(asset), type=WEBCONTENT, files=(media_path(asset),))


def _asset_id(asset: Asset) -> str:
    return f"media-{asset.sha256[:32]}"


class _Tree:
    """The modules of one language: ``leaves`` in reading order once ``entries`` has been asked for."""

    def __init__(
        self,
        course: Course,
        language: str,
        media: Sequence[Asset],
        edition: Edition,
        brand: Brand | None,
    ) -> None:
        self.course = course
        self.media = media
        self.edition = edition
        self.context: Context = context_for(course, language, asset_address, brand=brand)
        self.leaves: list[Leaf] = []

    def entries(self) -> list[Entry]:
        with speaking(self.context.language):
            about = self._page(about_page(self.course, self.context))
            modules = [self._module(module) for module in self.course.modules]
            credits = credits_page(self.media, self.context)
            pages = [about, *([self._page(credits)] if credits else [])]
            pages.append(self._page(accessibility_page(self.course, self.media, self.context)))
            return [
                Entry(
                    id=self._id("about", self.course.id), title=_("About the course"), entries=tuple(pages)
                ),
                *modules,
            ]

    def _module(self, module: Module) -> Entry:
        title = self.context.text(module.title)
        entries = [entry for lesson in module.lessons for entry in self._lesson(lesson)]
        tasks = tasks_page(module, self.context)
        entries += [self._page(tasks)] if tasks else []
        entries += self._test(module.id, _("Test: {title}").format(title=title), module.test)
        return Entry(id=self._id("folder", module.id), title=title, entries=tuple(entries))

    def _lesson(self, lesson: Lesson) -> Iterator[Entry]:
        page = lesson_page_of(lesson, self.context)
        yield self._page(page)
        title = _("Check yourself: {title}").format(title=page.title)
        yield from self._test(lesson.id, title, [block for block in lesson.body if isinstance(block, Scored)])

    def _page(self, page: CartridgePage) -> Entry:
        shown = [asset for asset in self.media if asset.file_name.encode() in page.html]
        resource = Resource(
            id=self._id("page", page.id),
            type=WEBCONTENT,
            files=(page.path,),
            needs=(STYLES, *(_asset_id(asset) for asset in shown)),
        )
        return self._leaf(page.id, page.title, resource, page.html)

    def _test(self, id: str, title: str, questions: Sequence[Scored]) -> list[Entry]:
        asked = [question for question in questions if can_be_written(question)]
        if not asked:
            return []
        path = f"tests/{self.context.language.lower()}/{id.lower()}.xml"
        resource = Resource(id=self._id("test", id), type=self.edition.assessment, files=(path,))
        content = assessment(resource.id, title, asked, self.context)
        return [self._leaf(f"test-{id}", title, resource, content)]

    def _leaf(self, id: str, title: str, resource: Resource, content: bytes) -> Entry:
        entry = Entry(id=self._id("item", id), title=title, resource=resource.id)
        self.leaves.append(Leaf(entry=entry, resource=resource, content=content))
        return entry

    def _id(self, kind: str, id: str) -> str:
        return identifier(f"{kind}-{self.context.language}", id)


def _in_one(tree: _Tree, entries: list[Entry]) -> Entry:
    """The tree of one language as a folder."""
    language = tree.context.language
    with speaking(language):
        return Entry(id=f"language-{language}", title=language_name(language), entries=tuple(entries))
