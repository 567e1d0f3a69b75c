"""What is asked for, so that the same order always has the same name."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from django.utils.translation import get_language

from lms_export.academies.branding import brand_of, digest_of
from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.editions.packages import document_of
from lms_export.editions.pilot import is_pilot
from lms_export.exporting import possible
from lms_export.html.parts import Granularity
from lms_export.messages import speaking
from lms_export.packages.models import Package
from lms_export.profiles.choice import chosen
from lms_export.writers.options import granularity_of


@dataclass(frozen=True, kw_only=True)
class PackageOrder:
    """``format`` and ``granularity`` as they will be, whatever of them was left open. ``brand`` names the one
    that ``academy`` has now; both are empty where the package is for everybody."""

    edition: Edition
    format: str
    profile: str
    granularity: Granularity
    languages: tuple[str, ...]
    academy: Academy | None = None
    brand: str = ""
    is_pilot: bool = False
    """Its cover says so, so that another package is made once it is validated."""

    @property
    def key(self) -> str:
        said: list[object] = [self.edition.pk, self.format, self.profile, self.granularity, self.languages]
        said += [self.academy.pk, self.brand] if self.academy else []
        said += ["pilot"] if self.is_pilot else []
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def order_of(
    edition: Edition,
    languages: tuple[str, ...],
    *,
    format: str | None = None,
    profile: str | None = None,
    granularity: Granularity | None = None,
    academy: Academy | None = None,
) -> PackageOrder:
    """``academy`` counts only where it has a brand. Raises the ``ExportError`` that says why it cannot be."""
    brand = digest_of(brand_of(academy))
    with speaking(get_language() or "en"):
        choice = possible(chosen(format, granularity, profile))
        document_of(edition, languages)
    return PackageOrder(
        edition=edition,
        format=choice.format,
        profile=choice.profile.name if choice.profile else "",
        granularity=granularity_of(choice.format, choice.granularity),
        languages=languages,
        academy=academy if brand else None,
        brand=brand,
        is_pilot=is_pilot(edition),
    )


def is_still_wanted(package: Package) -> bool:
    """False where its cover would say something else by now: another name, or no pilot any more."""
    order = PackageOrder(
        edition=package.edition,
        format=package.format,
        profile=package.profile,
        granularity=package.granularity,  # type: ignore[arg-type]
        languages=package.language_codes,
        academy=package.academy,
        brand=digest_of(brand_of(package.academy)),
        is_pilot=is_pilot(package.edition),
    )
    return order.key == package.key
