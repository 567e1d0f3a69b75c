"""What we keep about translations. Every table names its object by the key that all its languages share."""

from cms.languages.models.assignment import Assignment
from cms.languages.models.baseline import Baseline
from cms.languages.models.behind_mark import BehindMark
from cms.languages.models.gate_override import GateOverride
from cms.languages.models.granted_register import GrantedRegister
from cms.languages.models.language_right import LanguageRight
from cms.languages.models.notice import Notice, NoticeKind, SilencedNotice
from cms.languages.models.review_invitation import ReviewInvitation
from cms.languages.models.review_tasks import PublicationTask, ReviewTask
from cms.languages.models.segment_comment import SegmentComment
from cms.languages.models.term_upload import TermUpload
from cms.languages.models.translation_file import TranslationFile
from cms.languages.models.translation_job import TranslationJob, TranslationJobItem
from cms.languages.models.translation_upload import TranslationUpload

__all__ = [
    "Assignment",
    "Baseline",
    "BehindMark",
    "GateOverride",
    "GrantedRegister",
    "LanguageRight",
    "Notice",
    "NoticeKind",
    "PublicationTask",
    "ReviewInvitation",
    "ReviewTask",
    "SegmentComment",
    "SilencedNotice",
    "TermUpload",
    "TranslationFile",
    "TranslationJob",
    "TranslationJobItem",
    "TranslationUpload",
]
