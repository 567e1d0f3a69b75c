"""The package that was chosen, as the page shows it: not asked for, on its way, ready, or failed."""

from __future__ import annotations

from dataclasses import dataclass

from lms_export.academies.models import Academy
from lms_export.errors import ExportError
from lms_export.packages.failures import reason_of
from lms_export.packages.models import Package
from lms_export.packages.orders import order_of
from lms_export.partner_pages.selecting import Selection


@dataclass(frozen=True, kw_only=True)
class Panel:
    """``guide`` is the import guide in the reader's language, ``evidence`` what is known of the package."""

    package: Package
    said: str
    reason: tuple[str, ...]
    guide: str = ""
    evidence: str = ""
    preflight: str = ""


def package_of(picked: Selection, academy: Academy) -> Package | None:
    """The one that was made or asked for before, with the academy's brand where it has one."""
    try:
        order = order_of(
            picked.edition,
            picked.languages,
            format=picked.platform.format,
            profile=picked.platform.profile.name,
            academy=academy,
        )
    except ExportError:
        return None
    return Package.objects.select_related("edition", "file").filter(key=order.key).first()


def panel_of(package: Package | None, language: str) -> Panel | None:
    if package is None:
        return None
    papers = set(package.papers.values_list("name", flat=True))
    guides = (f"import-{language}.pdf", f"import-{language}.html", "import-en.pdf", "import-en.html")
    return Panel(
        package=package,
        said=said_of(package),
        reason=tuple(reason_of(package).splitlines()),
        guide=next((name for name in guides if name in papers), ""),
        evidence="evidence.html" if "evidence.html" in papers else "",
        preflight="preflight.html" if "preflight.html" in papers else "",
    )


def said_of(package: Package) -> str:
    """How far it is, in words."""
    return str(package.get_step_display() or package.get_state_display())
