"""How a case ended: a form and a word, one colour. Stopping is no shame, so never red."""

from dataclasses import dataclass

from cms.case_studies.models import CaseStudy

_OUTCOME = CaseStudy.Outcome
_GLYPHS: dict[str, str] = {
    _OUTCOME.COMPLETED: "completed",
    _OUTCOME.COMPLETED_WITH_RISK: "risk",
    _OUTCOME.STOPPED: "stopped",
}


@dataclass(frozen=True, kw_only=True)
class OutcomeSign:
    """``glyph`` is the drawn form; everything still open or not documented is a dashed ring."""

    value: str
    glyph: str
    label: str


def outcome_sign(value: str) -> OutcomeSign:
    return OutcomeSign(value=value, glyph=_GLYPHS.get(value, "open"), label=str(_OUTCOME(value).label))
