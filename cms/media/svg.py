"""SVG files that only draw: no script, no events, no outside references."""

from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.core.files import File
from django.utils.translation import gettext as _
from lxml import etree

_ACTIVE_ELEMENTS = {"script", "foreignobject", "iframe", "embed", "object", "handler", "animate", "set"}
_SAFE_HREF_STARTS = ("#", "data:image/png", "data:image/jpeg")


def validate_svg(file: File) -> None:
    """Raise ``ValidationError`` where ``file`` does more than draw."""
    file.seek(0)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.parse(file, parser).getroot()
    except etree.XMLSyntaxError as error:
        raise ValidationError(
            {"file": _("This SVG file cannot be read: %(reason)s") % {"reason": error}}
        ) from error
    finally:
        file.seek(0)
    findings = [*_hidden(root), *(finding for element in root.iter() for finding in _findings(element))]
    if findings:
        raise ValidationError(
            {
                "file": _("This SVG file does more than draw (%(what)s). Export it again as a plain SVG.")
                % {"what": ", ".join(sorted(set(findings)))}
            }
        )


def _hidden(root: etree._Element) -> Iterator[str]:
    """What we leave closed and a browser opens: markup in entities, style sheets that rewrite the drawing."""
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and list(declared.iterentities()):  # type: ignore[attr-defined]
        yield "<!ENTITY>"
    if root.getroottree().xpath("//processing-instruction()"):
        yield "<?…?>"


def _findings(element: etree._Element) -> list[str]:
    if not isinstance(element.tag, str):
        return []
    found = []
    name = etree.QName(element).localname.lower()
    if name in _ACTIVE_ELEMENTS:
        found.append(f"<{name}>")
    for attribute, value in element.attrib.items():
        local_name = etree.QName(attribute).localname.lower()
        if local_name.startswith("on"):
            found.append(local_name)
        if local_name == "href" and not str(value).strip().startswith(_SAFE_HREF_STARTS):
            found.append("href")
        if "javascript:" in str(value).lower():
            found.append("javascript:")
    return found
