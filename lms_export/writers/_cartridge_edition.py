"""What differs between the editions of Common Cartridge: names, never the shape."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Edition:
    """``number`` is how names write it (``v1p1``), ``version`` how the manifest does (``1.1.0``)."""

    name: str
    number: str
    version: str
    keeps_points: bool

    @property
    def imscp(self) -> str:
        return f"http://www.imsglobal.org/xsd/imscc{self.number}/imscp_v1p1"

    @property
    def lom(self) -> str:
        return f"http://ltsc.ieee.org/xsd/imscc{self.number}/LOM/manifest"

    @property
    def schemas(self) -> str:
        profile = f"http://www.imsglobal.org/profile/cc/cc{self.number}"
        return (
            f"{self.imscp} {profile}/cc{self.number}_imscp_v1p2_v1p0.xsd "
            f"{self.lom} {profile}/LOM/cc{self.number}_lommanifest_v1p0.xsd"
        )

    @property
    def assessment(self) -> str:
        """The resource type of a test."""
        return f"imsqti_xmlv1p2/imscc_xml{self.number}/assessment"
